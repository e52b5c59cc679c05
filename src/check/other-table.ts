import { printColumn } from "../sheet/cell-ref";
import type { PlainValue } from "../sheet/cell-value";
import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import { readRowRoles } from "../sheet/row-role";
import type { SheetImage } from "../sheet/sheet-image";
import { findTableShapes } from "../sheet/table-shape";
import { plainAt } from "./plain-at";
import { holdsNumbers } from "./read-lines";
import { hiddenIn, type ReadTable } from "./read-table";
import type { Reading } from "./reading";
import type { TableRow } from "./table-row";

/**
 * Tables of a tab that are none of the kinds we know: rows with their roles, and what stands in them by the letter of the column. Beside tables that are
 * known, only what stands below them and has three columns and figures: signatures are no table.
 */
export function otherTables(file: string, image: SheetImage, known: readonly Reading[]): ReadTable[] {
  const taken = known.map(({ heading, rows }) => ({
    from: heading.start,
    to: rows.findLast(({ role }) => !FOOT.has(role))?.row ?? heading.last,
  }));
  return findTableShapes(image).flatMap((heading) => {
    if (taken.some(({ from, to }) => heading.first >= from && heading.first <= to)) return [];
    const table = readOther(file, image, heading);
    const isTable =
      known.length === 0 || (heading.columns.length >= 3 && heading.columns.some(({ column }) => holdsNumbers(image, heading, column)));
    return isTable ? [table] : [];
  });
}

const FOOT: ReadonlySet<string> = new Set(["note", "signature", "blank"]);

function readOther(file: string, image: SheetImage, heading: HeadingBlock): ReadTable {
  const columns = heading.columns.map(({ column }) => column);
  const figures = columns.filter((column) => holdsNumbers(image, heading, column));
  const no = heading.columns.find(({ labels }) => /^(stt|tt|so tt|s tt|no)$/.test(foldText(labels.join(" "))))?.column ?? null;
  const name = columns.find((column) => column !== no && !figures.includes(column)) ?? columns[0] ?? 0;
  const roles = readRowRoles(image, heading, { no, name, figures: figures.filter((column) => column !== no) });
  const last = roles.findLastIndex(({ role }) => role !== "blank");
  const rows = roles.slice(0, last + 1).map(({ row, role }): TableRow => {
    const values = new Map<string, PlainValue>();
    for (const column of role === "blank" ? [] : columns) {
      values.set(printColumn(column), plainAt(image, row, column));
    }
    return { row, role, values };
  });
  return {
    file,
    tab: image.tab,
    kind: "other",
    heading,
    columns: new Map(),
    doubts: [],
    ignored: columns,
    rows,
    ...hiddenIn(image, heading),
    encoding: "unicode",
    reading: null,
  };
}
