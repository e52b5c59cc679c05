import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import { type JoinedTab, joinImages } from "../sheet/join-images";
import type { NumberStyle } from "../sheet/number-text";
import type { RowWithRole } from "../sheet/row-role";
import type { SheetImage } from "../sheet/sheet-image";
import type { Field } from "./field";
import { groupOfTab } from "./group-of-tab";
import type { ColumnMap } from "./map-columns";

/** A list as it was found on one tab. */
export interface TabList {
  readonly image: SheetImage;
  readonly heading: HeadingBlock;
  readonly map: ColumnMap;
  readonly rows: readonly RowWithRole[];
}

/**
 * One list of several that stand on tabs of their own, one a khối or ward, as if their rows stood under the first one's heading. Columns go by what
 * they hold, whatever their order; what only a later tab has gets a column behind the others. A single one is itself.
 *
 * @throws RangeError where there is none.
 */
export function joinLists(lists: readonly TabList[]): TabList {
  const [first, ...others] = lists;
  if (!first) throw new RangeError("no list to join");
  if (others.length === 0) return first;
  const fields = placeFields(lists);
  const titles = new Map(first.heading.columns.map(({ column, labels }) => [titleOf(labels), column] as const));
  const width = Math.max(first.image.columns, ...[...fields.values()].map((column) => column + 1));
  const tabs = lists.map((list, index): JoinedTab => {
    const { image, heading } = list;
    const columns = Array.from({ length: width }, (_, column) => (index === 0 && column < first.image.columns ? column : -1));
    if (index > 0) takeColumns(list, columns, fields, titles);
    return { image, from: index === 0 ? 0 : under(heading), to: heading.end, columns, group: groupOfTab(image, heading) };
  });
  const image = joinImages(tabs);
  const parts = image.parts ?? [];
  return {
    image,
    heading: { ...first.heading, end: image.rows },
    map: joinMaps(lists, fields, tabs),
    rows: lists.flatMap(({ rows }, index) => {
      const { first: at = 0, start = 0, rows: count = 0 } = parts[index] ?? {};
      const shifted = rows.map(({ row, role }) => ({ row: row - start + at, role }));
      return shifted.filter(({ row }) => row >= at && row < at + count);
    }),
  };
}

/** The row under a heading and its number row. */
function under({ last, numberRow }: HeadingBlock): number {
  return (numberRow ?? last) + 1;
}

/** A column for each field that any of the lists has. */
function placeFields(lists: readonly TabList[]): Map<Field, number> {
  const fields = new Map(lists[0]?.map.columns);
  let next = lists[0]?.image.columns ?? 0;
  for (const { map } of lists) {
    for (const field of map.columns.keys()) if (!fields.has(field)) fields.set(field, next++);
  }
  return fields;
}

/** Fills in which column of a later tab goes where: by field, and by heading what is no field. */
function takeColumns(
  { heading, map }: TabList,
  columns: number[],
  fields: ReadonlyMap<Field, number>,
  titles: ReadonlyMap<string, number>,
): void {
  for (const [field, column] of map.columns) columns[fields.get(field) ?? 0] = column;
  const taken = new Set(columns);
  for (const { column, labels } of heading.columns) {
    const place = titles.get(titleOf(labels));
    if (place !== undefined && columns[place] === -1 && !taken.has(column)) columns[place] = column;
  }
}

function titleOf(labels: readonly string[]): string {
  return foldText(labels.join(" "));
}

/** Doubts of any tab are doubts of the list; text numbers are read in the style that the tabs agree on. */
function joinMaps(lists: readonly TabList[], columns: ReadonlyMap<Field, number>, tabs: readonly JoinedTab[]): ColumnMap {
  const styles = new Map<number, Set<NumberStyle>>();
  const doubts = new Map<Field, ColumnMap["doubts"][number]>();
  lists.forEach(({ map }, index) => {
    const placeOf = (own: number) => tabs[index]?.columns.indexOf(own) ?? -1;
    for (const [own, style] of map.styles) {
      const place = placeOf(own);
      if (place >= 0 && style !== "unknown") styles.set(place, new Set([...(styles.get(place) ?? []), style]));
    }
    for (const doubt of map.doubts) {
      const others = doubt.others.map(placeOf).filter((place) => place >= 0);
      if (!doubts.has(doubt.field))
        doubts.set(doubt.field, { ...doubt, column: doubt.column === null ? null : placeOf(doubt.column), others });
    }
  });
  const used = new Set(columns.values());
  return {
    columns,
    doubts: [...doubts.values()],
    ignored: (lists[0]?.map.ignored ?? []).filter((column) => !used.has(column)),
    styles: new Map([...columns.values()].map((column) => [column, agreed(styles.get(column))] as const)),
  };
}

function agreed(styles: ReadonlySet<NumberStyle> = new Set()): NumberStyle {
  const [only = "unknown", ...others] = styles;
  return others.length === 0 ? only : "unknown";
}
