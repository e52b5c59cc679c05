import type { Field } from "../roster/field";
import type { ColumnDoubt } from "../roster/map-columns";
import type { HeadingBlock } from "../sheet/heading";
import type { DecodedCell } from "../sheet/legacy-encoding";
import { KIND, type SheetImage } from "../sheet/sheet-image";
import type { Reading, TabKind } from "./reading";
import { type TableRow, tableRows } from "./table-row";

/** How a table's texts were typed; `mixed` where some of its cells are of one kind and some of another. */
export type TableEncoding = "unicode" | "tcvn3" | "vni" | "mixed";

/** A table of a tab as it reads: what it is, where its heading stands, what its columns hold, and every row with its role. */
export interface ReadTable {
  readonly file: string;
  readonly tab: string;
  /** `other`: a table of none of the kinds we know. */
  readonly kind: TabKind | "other";
  readonly heading: HeadingBlock;
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns that the officer should be asked about. */
  readonly doubts: readonly ColumnDoubt[];
  /** Columns that hold nothing we know. */
  readonly ignored: readonly number[];
  readonly rows: readonly TableRow[];
  /** Zero-based rows and columns of the table that are hidden: they are read all the same. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isFiltered: boolean;
  readonly encoding: TableEncoding;
  /** What it was made from; null for a table of no kind. */
  readonly reading: Reading | null;
}

/** A reading as a table. */
export function readTable(reading: Reading): ReadTable {
  const { file, image, kind, heading, map, legacy, periods } = reading;
  const days = periods.map(({ column }) => column.column);
  return {
    file,
    tab: image.tab,
    kind,
    heading,
    columns: map.columns,
    doubts: map.doubts.filter(({ field }) => days.length === 0 || field !== "sent"),
    ignored: map.ignored.filter((column) => !days.includes(column)),
    rows: tableRows(reading),
    ...hiddenIn(image, heading),
    encoding: encodingOf(image, heading, legacy),
    reading,
  };
}

/** What of a table is not seen on the screen. */
export function hiddenIn(
  { hiddenRows, hiddenColumns, hasFilter }: SheetImage,
  { first, end, columns }: HeadingBlock,
): Pick<ReadTable, "hiddenRows" | "hiddenColumns" | "isFiltered"> {
  return {
    hiddenRows: hiddenRows.filter((row) => row >= first && row < end),
    hiddenColumns: hiddenColumns.filter((column) => columns.some((one) => one.column === column)),
    isFiltered: hasFilter,
  };
}

function encodingOf(image: SheetImage, { start, end }: HeadingBlock, legacy: readonly DecodedCell[]): TableEncoding {
  const [first] = legacy;
  if (!first) return "unicode";
  const decoded = new Set(legacy.map(({ row, column }) => `${row},${column}`));
  let row = start;
  for (let entry = image.rowStarts[start] ?? 0; entry < (image.rowStarts[end] ?? 0); entry += 1) {
    while (entry >= (image.rowStarts[row + 1] ?? 0)) row += 1;
    const isOld = decoded.has(`${row},${image.columnOf[entry] ?? 0}`);
    if (image.kinds[entry] === KIND.text && !isOld && /[\u0100-\u{10FFFF}]/u.test(image.strings[image.texts[entry] ?? 0] ?? ""))
      return "mixed";
  }
  return legacy.every(({ encoding }) => encoding === first.encoding) ? first.encoding : "mixed";
}
