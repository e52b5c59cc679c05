export type Horizontal = "general" | "left" | "center" | "right";
export type Vertical = "bottom" | "center" | "top";

/**
 * How a cell looks. `numberFormat` is the en-US pattern ("General", "#,##0", "dd/mm/yyyy"); colours are "#RRGGBB", or "" for
 * automatic (font) and none (fill); `font` is the font's name, which decides how .VnTime text is read; sizes in points.
 */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  /** A thin line round every cell, or none. */
  readonly border: boolean;
}

/** Union papers are set in Times New Roman (Nghị định 30/2020/NĐ-CP); a reader that cannot see a property reports this one's. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  font: "Times New Roman",
  size: 12,
  bold: false,
  italic: false,
  color: "",
  fill: "",
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  border: false,
};

/** Two formats with the same key look the same; Excel reports an automatic colour as black and no fill as white. */
export function formatKey(format: CellFormat): string {
  const { numberFormat, font, size, bold, italic, horizontal, vertical, wrap, border } = format;
  const color = format.color.toUpperCase() || "#000000";
  const fill = format.fill.toUpperCase() || "#FFFFFF";
  return JSON.stringify([numberFormat, font, size, bold, italic, color, fill, horizontal, vertical, wrap, border]);
}
