import { apportion, type Split } from "../src/apportion/apportion";
import type { Claims } from "../src/apportion/claims";
import { splitByLargestRemainder } from "../src/apportion/largest-remainder";
import { loadPeers, type Peer } from "./peers";

/** Persons to share out, per unit on average. */
const PER_UNIT = 4.5;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const ROUNDS = 9;

/**
 * How long a bounded split takes for lists of several sizes, beside one plain pass over the same arrays (what no split can do without), and beside
 * the npm packages that are installed under bench/, each up to the size at which it still finishes. They have no bounds, so they share out the
 * weights alone, and ours is shown without bounds too.
 */
export async function run(): Promise<void> {
  const { peers, missing } = await loadPeers();
  if (missing.length > 0) console.log(`left out: ${missing.join(", ")} (npm install --prefix bench)`);
  for (const size of SIZES) {
    const claims = makeClaims(size);
    const open = { ...claims, ceilings: new Float64Array(size).fill(Number.POSITIVE_INFINITY) };
    const target = Math.round(size * PER_UNIT);
    const pass = time(() => onePass(claims));
    console.log(`\n${size} units, ${target} persons: one plain pass ${print(pass)}`);
    show("bounded Webster", pass, () => checked(target, apportion(target, claims)));
    show("bounded largest remainder", pass, () => checked(target, splitByLargestRemainder(target, claims) as Split));
    const ours = {
      webster: show("Webster without bounds", pass, () => checked(target, apportion(target, open))),
      "largest-remainder": show("largest remainder without bounds", pass, () =>
        checked(target, splitByLargestRemainder(target, open) as Split),
      ),
    };
    for (const peer of peers.filter(({ most }) => size <= most)) showPeer(peer, [...claims.weights], target, ours[peer.method]);
  }
}

function showPeer({ name, method, ask }: Peer, weights: number[], target: number, ours: number): void {
  let parts: readonly number[] | undefined;
  const took = time(() => {
    parts = ask(weights, target);
  }, 1);
  const sum = parts?.reduce((all, part) => all + part, 0);
  const remark = sum === target ? "" : `; its parts come to ${sum ?? "nothing: it gives two results, neither exact"}`;
  console.log(`  ${name}, ${method}: ${print(took)}, ${(took / ours).toFixed(1)} times ours${remark}`);
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

/** @returns milliseconds. */
function show(what: string, pass: number, work: () => unknown): number {
  const took = time(work);
  console.log(`  ${what}: ${print(took)}, ${(took / pass).toFixed(1)} passes`);
  return took;
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
