import { foldText } from "../sheet/fold";
import { pushTo } from "../sheet/push-to";
import type { SummaryText } from "../text/summary-text";
import type { SummaryUnits } from "./summary-units";
import { cutRate, SECTORS, type UnitFacts } from "./unit-facts";

/** What units are grouped by, each on a tab of its own. */
export type GroupKind = "sector" | "ward" | "block" | "size";

export const GROUP_KINDS: readonly GroupKind[] = ["sector", "ward", "block", "size"];

/** One row of a summary: the units of «Dữ liệu» whose group number is this one. */
export interface Group {
  readonly key: string;
  /** By this number «Dữ liệu» and the summary find each other: a number has no case, no accents, no wildcards. */
  readonly no: number;
  readonly name: string;
  readonly units: readonly number[];
}

/** The groups of one kind; wards and blocks by falling rate, so that a chart of them is ranked; sectors and sizes in their own order. */
export function groupsOf(
  kind: GroupKind,
  units: SummaryUnits,
  facts: UnitFacts,
  words: SummaryText,
  sectorNames: readonly string[],
): Group[] {
  if (kind === "ward" || kind === "block") return namedGroups(kind, units, facts, words);
  const nos = kind === "sector" ? facts.sectorNos : facts.sizeNos;
  const names = kind === "sector" ? sectorNames : words.group.sizes;
  const groups = names.map((name, index): Group => {
    const no = kind === "sector" && index === SECTORS.length ? 0 : index + 1;
    return { key: `${kind}-${no}`, no, name, units: indicesWhere(units.size, (unit) => nos[unit] === no) };
  });
  // The last stands for what is not known: it has no row where there is nothing of the kind.
  return groups.filter(({ units: some }, index) => index < names.length - 1 || some.length > 0);
}

function namedGroups(kind: "ward" | "block", units: SummaryUnits, facts: UnitFacts, { group }: SummaryText): Group[] {
  const blank = kind === "ward" ? group.noWard : group.noBlock;
  const byName = new Map<string, number[]>();
  (kind === "ward" ? units.wards : units.blocks).forEach((text, unit) => {
    const name = text === "" ? blank : text;
    pushTo(byName, name, unit);
  });
  const rate = (some: readonly number[]) => rateOf(some, units, facts);
  return [...byName]
    .map(([name, some]) => ({ name, some, rate: rate(some) }))
    .sort((a, b) => Number(a.name === blank) - Number(b.name === blank) || (b.rate || -1) - (a.rate || -1) || (a.name < b.name ? -1 : 1))
    .map(({ name, some }, index) => ({ key: `${kind}-${foldText(name)}`, no: index + 1, name, units: some }));
}

function rateOf(some: readonly number[], units: SummaryUnits, facts: UnitFacts): number {
  const known = some.filter((unit) => (facts.states[unit] ?? 5) <= 2);
  const sum = (field: "workers" | "members") => known.reduce((total, unit) => total + (units.figures.get(field)?.[unit] ?? 0), 0);
  return cutRate(sum("members"), sum("workers"));
}

function indicesWhere(size: number, is: (unit: number) => boolean): number[] {
  return Array.from({ length: size }, (_, unit) => unit).filter(is);
}
