import type { CellValue, PlainValue } from "../../src/sheet/cell-value";
import type { Visibility } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import type { TabContent } from "../../src/sheet/tab-content";
import { type StyleName, TAB_STYLES } from "../../src/sheet/tab-style";

/** A cell of a small tab: row, column, value, style, formula. */
export type TestCell = readonly [number, number, PlainValue | CellValue, StyleName, string?];

function cellValue(value: PlainValue | CellValue): CellValue {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return typeof value === "string" ? { kind: "text", text: value } : value;
}

/** A tab of ours out of single cells, without a table. */
export function tabOf(tab: string, cells: readonly TestCell[], visibility: Visibility = "visible"): TabContent {
  const builder = new SheetImageBuilder();
  for (const [row, column, value, style, formula] of cells) builder.add(row, column, cellValue(value), formula, TAB_STYLES[style]);
  const layout = { columnWidths: [8, 30], frozenRows: 0, frozenColumns: 0, orientation: "portrait", titleRows: null } as const;
  return { image: builder.build({ tab, visibility }), mark: { kind: "test", version: 1 }, table: null, layout };
}

/** «Phân bổ» with a table of three units, formulas over the row and over the table, and text of every awkward sort. */
export function allocationTab(): TabContent {
  const table: TestCell[] = ["CD1", "CD2", "CD3"].flatMap((key, i): TestCell[] => [
    [3 + i, 0, key, "key"],
    [3 + i, 1, AWKWARD[i] ?? "", "text"],
    [3 + i, 2, 10 * i, "count"],
    [3 + i, 3, 20 * i + 0.1 + 0.2, "decimal", `=C${4 + i}*2+0.1+0.2`],
    [3 + i, 4, null, "officer"],
  ]);
  const headings = ["Mã", "Đơn vị", "Chỉ tiêu", "Hai lần", "Ghi chú"].map((heading, i): TestCell => [2, i, heading, "heading"]);
  const foot: TestCell[] = [
    [7, 1, "Cộng", "total"],
    [7, 2, 30, "total", "=SUM(C4:C6)"],
    [8, 2, { kind: "text", text: "" }, "plain", '=IF(C8>0,"","x")'],
    [9, 2, true, "plain"],
    [10, 2, false, "plain", "=C8<0"],
    [11, 2, { kind: "error", error: "#N/A" }, "plain", "=NA()"],
    [12, 2, null, "plain", "=1+1"],
    [13, 2, "2021-02-22", "text"],
    [14, 2, "  trước và sau\nhai dòng ", "text"],
  ];
  const small = tabOf("Phân bổ", [[0, 0, "PHÂN BỔ CHỈ TIÊU", "title"], ...headings, ...table, ...foot]);
  return {
    ...small,
    mark: { kind: "allocation", version: 3 },
    table: { name: "PhanBo", area: { row: 2, column: 0, rows: 4, columns: 5 } },
    layout: { columnWidths: [6, 40, 12, 12, 30], frozenRows: 3, frozenColumns: 2, orientation: "landscape", titleRows: [2, 2] },
  };
}

const AWKWARD = ["=SUM(A1)", "@x +1 -1 <&> \"'_x0041_", "Công ty 'Ánh Dương' 😀"];
