import type { DistrictRows } from "./district-sheet";
import { EDGE_CASES } from "./edge-cases";
import { gapOf, type SampleUnion, type UnionBlock } from "./sample-union";

/** Sums over some unions, as an officer would work them out with paper and pencil. Persons. */
function sums(unions: readonly SampleUnion[]) {
  const add = (of: (union: SampleUnion) => number) => unions.reduce((all, union) => all + of(union), 0);
  return {
    unions: unions.length,
    workers: add((union) => union.workers?.total ?? 0),
    workersFemale: add((union) => union.workers?.female ?? 0),
    members: add((union) => union.members.total),
    membersFemale: add((union) => union.members.female),
    /** As column J prints it: negative where members are more than workers, nothing where the workforce is unknown. */
    nonMembers: add((union) => (union.workers ? union.workers.total - union.members.total : 0)),
    gap: add((union) => gapOf(union) ?? 0),
    unionsWithGap: unions.filter((union) => (gapOf(union) ?? 0) > 0).length,
  };
}

const by = (unions: readonly SampleUnion[], of: (union: SampleUnion) => string) =>
  Object.fromEntries([...new Set(unions.map(of))].sort().map((label) => [label, sums(unions.filter((union) => of(union) === label))]));

/**
 * What is in `quan-mau.xlsx`, exactly: where each union stands and what everything adds up to. It is made from the data, not read back from the
 * workbook, so a test may hold either against the other. Rows count from 1, as Excel shows them. Gaps are to 98 % (state) and 80 % (non-state).
 */
export function districtKey(blocks: readonly UnionBlock[], rows: DistrictRows) {
  const all = blocks.flatMap((block) => block.unions);
  const rowOf = (block: number, index: number) => (rows.blocks[block]?.first ?? Number.NaN) + index;
  const units = blocks.flatMap((block, at) => block.unions.map((union, index) => unitLine(union, block.roman, rowOf(at, index))));
  return {
    totals: sums(all),
    totalRow: rows.total,
    blocks: rows.blocks.map((placed, at) => ({ ...placed, title: blocks[at]?.title, ...sums(blocks[at]?.unions ?? []) })),
    sectors: by(all, (union) => union.sector),
    wards: by(all, (union) => union.ward),
    edgeCases: EDGE_CASES.map(({ id, block, index }) => ({ id, row: rowOf(block, index) })),
    units,
  };
}

function unitLine(union: SampleUnion, block: string, row: number) {
  return {
    row,
    block,
    name: union.name,
    ward: union.ward,
    sector: union.sector,
    workers: union.workers?.total ?? null,
    workersFemale: union.workers?.female ?? null,
    members: union.members.total,
    membersFemale: union.members.female,
    gap: gapOf(union),
  };
}
