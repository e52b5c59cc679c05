import { type ColumnPlan, numbersColumn, type PlannedCell, type TabPlan, textsColumn } from "../sheet/workbook-plan";
import { printIsoDay } from "./day";
import { printRow } from "./print-row";
import type { Programme } from "./programme";
import { HEAD_FIELDS, type HeadField } from "./programme-head";
import { ROW_COLUMNS, type RowCells } from "./row-cells";

const PROGRAMME_TAB = "Chương trình";
const TITLE = "CHƯƠNG TRÌNH, KẾ HOẠCH ĐANG ÁP DỤNG";
const HINT =
  "Các ô nền vàng là của anh/chị: sửa ở đây thì phần mềm tính theo đây. Mỗi dòng là một chỉ tiêu, ngưỡng, thời hạn hoặc ghi nhận.";
const VALUE_COLUMN = 2;

/**
 * The tab «Chương trình»: the programme's head, then one table with one row each. It is written where there is none, or where another programme is
 * chosen; a tab that stands is read and wins over the catalogue. Figures are numbers, days are text.
 */
export function printProgramme(programme: Programme): TabPlan {
  const rows = programme.rows.map(printRow);
  return {
    kind: "programme",
    version: 1,
    title: PROGRAMME_TAB,
    head: printHead(programme),
    headRows: HEAD_FIELDS.length + 3,
    table: {
      name: "ChuongTrinh",
      keys: programme.rows.map(({ key }) => key),
      keyColumn: "key",
      columns: ROW_COLUMNS.map(({ column, heading, width, style }) => ({
        key: column,
        heading,
        width,
        style,
        owner: "plan",
        values: valuesOf(rows, column),
      })),
    },
    foot: [],
    page: { orientation: "landscape", frozenRows: HEAD_FIELDS.length + 4, frozenColumns: 3 },
  };
}

function valuesOf(rows: readonly RowCells[], column: keyof RowCells): ColumnPlan["values"] {
  const cells = rows.map((row) => row[column]);
  if (column === "value") return numbersColumn(cells.map((cell) => (typeof cell === "number" ? cell : null)));
  return textsColumn(cells.map((cell) => (cell === null ? null : String(cell))));
}

function printHead(programme: Programme): PlannedCell[] {
  const fields = HEAD_FIELDS.flatMap(({ field, label }, index): PlannedCell[] => [
    { row: index + 1, column: 0, value: label, style: "label" },
    { row: index + 1, column: VALUE_COLUMN, value: headValue(programme, field), style: "officer", name: field },
  ]);
  const hint: PlannedCell = { row: HEAD_FIELDS.length + 1, column: 0, value: HINT, style: "note" };
  return [{ row: 0, column: 0, value: TITLE, style: "title" }, ...fields, hint];
}

function headValue(programme: Programme, field: HeadField): string | number | null {
  if (field === "issued") return programme.issued === null ? null : printIsoDay(programme.issued);
  const value = programme[field];
  return value === "" ? null : value;
}
