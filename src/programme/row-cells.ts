import type { PlainValue } from "../sheet/cell-value";
import type { StyleName } from "../sheet/tab-style";

/** The cells of a programme row, in the tab and in the catalogue alike: the one grammar of a programme. A blank is null. */
export type RowCells = Readonly<Record<RowColumn, PlainValue>>;

export type RowColumn =
  | "key"
  | "id"
  | "label"
  | "kind"
  | "value"
  | "comparison"
  | "unit"
  | "population"
  | "numerator"
  | "denominator"
  | "grain"
  | "growth"
  | "from"
  | "until"
  | "severity"
  | "sentence"
  | "section"
  | "note";

interface RowColumnPlan {
  readonly column: RowColumn;
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
}

/** In the order of the tab. What the officer may change has their colour; the key is how everything else finds the row. */
export const ROW_COLUMNS: readonly RowColumnPlan[] = [
  { column: "key", heading: "Mã", width: 22, style: "key" },
  { column: "id", heading: "Ký hiệu", width: 8, style: "text" },
  { column: "label", heading: "Nội dung", width: 68, style: "officer" },
  { column: "kind", heading: "Loại", width: 12, style: "officer" },
  { column: "value", heading: "Chỉ tiêu", width: 10, style: "officer" },
  { column: "comparison", heading: "So sánh", width: 14, style: "officer" },
  { column: "unit", heading: "Đơn vị tính", width: 12, style: "officer" },
  { column: "population", heading: "Đối tượng", width: 52, style: "officer" },
  { column: "numerator", heading: "Tử số", width: 34, style: "officer" },
  { column: "denominator", heading: "Mẫu số", width: 20, style: "officer" },
  { column: "grain", heading: "Cách tính", width: 13, style: "officer" },
  { column: "growth", heading: "Gộp hay thực", width: 20, style: "officer" },
  { column: "from", heading: "Từ ngày", width: 12, style: "officer" },
  { column: "until", heading: "Đến ngày", width: 12, style: "officer" },
  { column: "severity", heading: "Mức độ", width: 14, style: "officer" },
  { column: "sentence", heading: "Trích văn bản", width: 60, style: "text" },
  { column: "section", heading: "Mục", width: 8, style: "text" },
  { column: "note", heading: "Lưu ý", width: 40, style: "officer" },
];

export function headingOf(column: RowColumn): string {
  return ROW_COLUMNS.find((one) => one.column === column)?.heading ?? column;
}
