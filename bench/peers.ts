/** Another program that shares a number out by weights, without bounds. */
export interface Peer {
  readonly name: string;
  readonly method: "webster" | "largest-remainder";
  /** The most units with which it finishes in reasonable time. */
  readonly most: number;
  /** undefined where it finds no answer. */
  readonly ask: (weights: number[], target: number) => readonly number[] | undefined;
}

/** npm `apportionment` 2.0.3; `exact` is not there where it finds no divisor. */
interface Apportionment {
  readonly webster: (weights: number[], target: number) => { readonly exact?: { readonly apportionment: readonly number[] } };
  readonly hamilton: (weights: number[], target: number) => { readonly apportionment: readonly number[] };
}

/** npm `sainte-lague` and `hare-niemeyer` 3.0.0: parties by name; `draw` breaks ties by lot, without it a tie is an error. */
type Election = (votes: Record<string, number>, seats: number, options: { readonly draw: boolean }) => Record<string, number>;

/** The peers that are installed, and the names of those that are not. */
export async function loadPeers(): Promise<{ readonly peers: readonly Peer[]; readonly missing: readonly string[] }> {
  const apportionment = await load<Apportionment & { default?: Apportionment }>("apportionment");
  const sainteLague = await load<{ default: Election }>("sainte-lague");
  const hareNiemeyer = await load<{ default: Election }>("hare-niemeyer");
  const peers: Peer[] = [];
  if (apportionment) {
    const { webster, hamilton } = apportionment.default ?? apportionment;
    const name = "npm apportionment";
    peers.push({ name, method: "webster", most: 1_000_000, ask: (weights, target) => webster(weights, target).exact?.apportionment });
    peers.push({ name, method: "largest-remainder", most: 1_000_000, ask: (weights, target) => hamilton(weights, target).apportionment });
  }
  // Both grow with the square: 10,000 units take them 20 s and more.
  if (sainteLague) peers.push({ name: "npm sainte-lague", method: "webster", most: 1_000, ask: byName(sainteLague.default) });
  if (hareNiemeyer) peers.push({ name: "npm hare-niemeyer", method: "largest-remainder", most: 1_000, ask: byName(hareNiemeyer.default) });
  const loaded = { apportionment, "sainte-lague": sainteLague, "hare-niemeyer": hareNiemeyer };
  return { peers, missing: Object.entries(loaded).flatMap(([name, module]) => (module ? [] : [`npm ${name}`])) };
}

function byName(elect: Election): Peer["ask"] {
  return (weights, target) =>
    Object.values(elect(Object.fromEntries(weights.map((weight, unit) => [`u${unit}`, weight])), target, { draw: true }));
}

async function load<Module>(name: string): Promise<Module | null> {
  try {
    return (await import(name)) as Module;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}
