import { apportion, type Split } from "../src/apportion/apportion";
import type { Claims } from "../src/apportion/claims";
import { splitByLargestRemainder } from "../src/apportion/largest-remainder";

/** Persons to share out, per unit on average. */
const PER_UNIT = 4.5;
const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 7;

/**
 * How long a bounded split takes for lists of three sizes, beside one plain pass over the same arrays (what no split can do without), and beside the
 * npm package `apportionment` where it is installed under bench/. It has no bounds, so it shares out the weights alone.
 */
export async function run(): Promise<void> {
  const peer = await loadPeer();
  if (!peer) console.log("left out: npm apportionment is not installed (npm install --prefix bench)");
  for (const size of SIZES) {
    const claims = makeClaims(size);
    const target = Math.round(size * PER_UNIT);
    const pass = time(() => onePass(claims));
    console.log(`\n${size} units, ${target} persons: one plain pass ${print(pass)}`);
    show("bounded Webster", pass, () => checked(target, apportion(target, claims)));
    show("bounded largest remainder", pass, () => checked(target, splitByLargestRemainder(target, claims) as Split));
    if (!peer) continue;
    const weights = [...claims.weights];
    let parts: readonly number[] | undefined;
    const ask = () => {
      parts = peer(weights, target).exact?.apportionment;
    };
    show("npm apportionment, webster (no bounds)", pass, ask, 1);
    const sum = parts?.reduce((all, part) => all + part, 0);
    if (sum !== target) console.log(`    its parts come to ${sum ?? "nothing: it gives two results, neither exact"}`);
  }
}

/** Weights 10 to 5,000 and ceilings that bind for some: like firms of a province. Deterministic. */
function makeClaims(size: number): Claims {
  let x = 7;
  const next = () => {
    x = (Math.imul(1664525, x) + 1013904223) >>> 0;
    return x >>> 8;
  };
  const weights = Float64Array.from({ length: size }, () => 10 + (next() % 4991));
  const ceilings = Float64Array.from({ length: size }, () => 3 + (next() % 20));
  return { weights, floors: new Float64Array(size), ceilings };
}

/** Reads every array once and writes one. */
function onePass({ weights, floors, ceilings }: Claims): number {
  const parts = new Float64Array(weights.length);
  let sum = 0;
  for (let unit = 0; unit < weights.length; unit += 1) {
    const part = Math.min(Math.max(Math.floor((weights[unit] ?? 0) / 560 + 0.5), floors[unit] ?? 0), ceilings[unit] ?? 0);
    parts[unit] = part;
    sum += part;
  }
  return sum;
}

function checked(target: number, split: ReturnType<typeof apportion>): void {
  if ("code" in split) throw new Error(split.code);
  const total = split.parts.reduce((sum, part) => sum + part, 0);
  if (total !== target) throw new Error(`${total} persons instead of ${target}`);
}

/** npm `apportionment` 2.0.3: webster(populations, seats); `exact` is not there where it finds no divisor. */
type Peer = (weights: readonly number[], target: number) => { readonly exact?: { readonly apportionment: readonly number[] } };

async function loadPeer(): Promise<Peer | null> {
  const name: string = "apportionment";
  try {
    const loaded = (await import(name)) as { webster?: Peer; default?: { webster?: Peer } };
    return loaded.webster ?? loaded.default?.webster ?? null;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

function show(what: string, pass: number, work: () => unknown, rounds = ROUNDS): void {
  const took = time(work, rounds);
  console.log(`  ${what}: ${print(took)}, ${(took / pass).toFixed(1)} passes`);
}

/** Milliseconds of the median round, the first not counted. */
function time(work: () => unknown, rounds = ROUNDS): number {
  if (rounds > 1) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function print(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`;
}
