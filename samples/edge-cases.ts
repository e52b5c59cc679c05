import type { SampleUnion, UnionBlock } from "./sample-union";

/** A union of the list that stands exactly on, or just beside, a line that the programme draws. */
export interface EdgeCase {
  /** What is to be seen there. */
  readonly id: string;
  /** Block and place in it, both from 0. */
  readonly block: number;
  readonly index: number;
  readonly change: (union: SampleUnion) => Partial<SampleUnion>;
}

const counts = (workers: number, members: number) => () => ({
  workers: { total: workers, female: Math.round(workers * 0.4) },
  members: { total: members, female: Math.round(members * 0.4) },
});
const named = (name: string) => () => ({ name });

/** Rates that a rounded percentage would judge wrongly are here on purpose: 1999/2500 prints as 80,0 and is below 80 %. */
export const EDGE_CASES: readonly EdgeCase[] = [
  { id: "state-49-of-50", block: 1, index: 12, change: counts(50, 49) },
  { id: "state-48-of-49", block: 1, index: 30, change: counts(49, 48) },
  { id: "same-name-first", block: 1, index: 1, change: named("Trường Mầm non Hoa Lau") },
  { id: "same-name-other-ward", block: 1, index: 71, change: named("Trường Mầm non Hoa Lau") },
  { id: "25-workers-20-members", block: 2, index: 9, change: counts(25, 20) },
  { id: "25-workers-12-members", block: 2, index: 27, change: counts(25, 12) },
  { id: "2500-workers-1999-members", block: 2, index: 63, change: counts(2500, 1999) },
  { id: "250-workers-149-members", block: 2, index: 118, change: counts(250, 149) },
  { id: "500-workers", block: 2, index: 144, change: counts(500, 400) },
  {
    id: "no-workforce",
    block: 2,
    index: 82,
    change: () => ({ workers: null, members: { total: 37, female: 15 }, note: "Chưa báo số lao động" }),
  },
  { id: "members-above-workers", block: 2, index: 173, change: counts(112, 118) },
];

export function withEdgeCases(blocks: readonly UnionBlock[]): readonly UnionBlock[] {
  return blocks.map((block, at) => ({ ...block, unions: block.unions.map((union, index) => changed(union, at, index)) }));
}

function changed(union: SampleUnion, block: number, index: number): SampleUnion {
  const change = EDGE_CASES.find((edge) => edge.block === block && edge.index === index)?.change(union) ?? {};
  return { ...union, ...change };
}
