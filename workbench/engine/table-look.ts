import { contains } from "./a1";
import type { TableState } from "./engine-states";

/** What a table's style makes of a cell that has no look of its own. */
export interface TableLook {
  readonly weakFill?: string;
  readonly weakColor?: string;
  readonly bold?: boolean;
}

/** The accent of each of the seven styles of a row in Excel's gallery: black, then the theme's six. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const PALE = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

/** Heading, totals and stripes, drawn simply; undefined outside the table or where nothing is to be done. */
export function tableLook(table: TableState, row: number, column: number): TableLook | undefined {
  const { rect, style, hasHeaders, hasTotals, bandedRows } = table;
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (!family || !contains(rect, row, column)) return undefined;
  const index = (Number(number) - 1) % 7;
  if (hasHeaders && row === rect.row) {
    return family === "Light" ? { bold: true } : { bold: true, weakFill: ACCENTS[index] ?? "", weakColor: "#FFFFFF" };
  }
  if (hasTotals && row === rect.row + rect.rows - 1) return { bold: true };
  const stripe = (row - rect.row - (hasHeaders ? 1 : 0)) % 2 === 0;
  return bandedRows && stripe ? { weakFill: PALE[index] ?? "" } : undefined;
}
