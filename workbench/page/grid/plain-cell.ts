import type { CellView } from "../../engine/bench-messages";

/** How a cell looks of which nothing is known: blank, in the workbook's ordinary font. */
export const PLAIN_CELL: Omit<CellView, "row" | "column"> = {
  text: "",
  align: "left",
  vertical: "bottom",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrap: false,
  color: "",
  fill: "",
  font: "",
  size: 11,
  indent: 0,
  borders: { top: "", right: "", bottom: "", left: "" },
  isFormula: false,
};
