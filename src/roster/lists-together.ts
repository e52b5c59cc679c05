import { foldText } from "../sheet/fold";
import type { Field } from "./field";
import type { TabList } from "./join-lists";
import { parseRoster } from "./parse-roster";
import type { Roster } from "./roster";

/** Of what the shorter one's columns say, this much the other's say too: tenths. */
const ALIKE = 6;
/** Of the shorter list's units at most this share may stand in the other: tenths. Last year's list has nearly all of them. */
const SHARED = 3;

/**
 * Lists on several tabs that are one list cut up, a khối or a ward a tab: headed alike, with other units on each, and none of them the sums of the
 * others. Each group in the order given, two lists at least; a list is in one group at most.
 */
export function listsTogether<T extends TabList>(lists: readonly T[]): T[][] {
  if (new Set(lists.map(({ image }) => image.tab)).size < 2) return [];
  const read = lists.map((list) => ({ list, roster: parseRoster(list.image, list.heading, list.map, list.rows) }));
  const groups: { list: T; roster: Roster }[][] = [];
  for (const one of read) {
    const group = groups.find((some) => some.every((other) => areTogether(one, other)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.map(withoutSums).flatMap((group) => (group.length < 2 ? [] : [group.map(({ list }) => list)]));
}

interface ReadList {
  readonly list: TabList;
  readonly roster: Roster;
}

function areTogether(a: ReadList, b: ReadList): boolean {
  return a.list.image.tab !== b.list.image.tab && areAlike(a.list, b.list) && !areOfOneList(a.roster, b.roster);
}

function areAlike(a: TabList, b: TabList): boolean {
  const shared = [...a.map.columns.keys()].filter((field) => b.map.columns.has(field)).length;
  const fewer = Math.min(a.map.columns.size, b.map.columns.size);
  return headingOf(a, "name") === headingOf(b, "name") && shared * 10 >= fewer * ALIKE;
}

function headingOf({ heading, map }: TabList, field: Field): string {
  const column = map.columns.get(field);
  return foldText(heading.columns.find((one) => one.column === column)?.labels.at(-1) ?? "");
}

/** The same units again, as last year's list has them. */
function areOfOneList(a: Roster, b: Roster): boolean {
  const keys = new Set(a.keys);
  const shared = b.keys.filter((key) => keys.has(key)).length;
  return shared * 10 > Math.min(a.size, b.size) * SHARED;
}

/** Without a list whose figures are the others' together: a tab of sums, one row a khối or ward. */
function withoutSums<T extends ReadList>(group: readonly T[]): T[] {
  const total = ({ roster }: ReadList) => roster.workers.reduce((sum, count) => sum + (count || 0), 0);
  const all = group.reduce((sum, one) => sum + total(one), 0);
  return group.filter((one) => total(one) === 0 || total(one) * 2 !== all);
}
