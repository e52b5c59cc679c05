import type { Style } from "@cj-tech-master/excelts";
import type { CellFormat } from "../sheet/cell-format";

const THIN = { style: "thin" } as const;

/** A format in the words of excelts. "#RRGGBB" becomes opaque ARGB; automatic and none are left out. */
export function cellStyle(format: CellFormat): Partial<Style> {
  const { numberFormat, font: name, size, bold, italic, color, fill, horizontal, vertical, wrap, border } = format;
  const style: Partial<Style> = { font: { name, size, bold, italic, ...(color ? { color: argb(color) } : {}) } };
  if (numberFormat !== "General") style.numFmt = numberFormat;
  if (fill) style.fill = { type: "pattern", pattern: "solid", fgColor: argb(fill) };
  if (horizontal !== "general" || vertical !== "bottom" || wrap)
    style.alignment = {
      ...(horizontal === "general" ? {} : { horizontal }),
      ...(vertical === "bottom" ? {} : { vertical: vertical === "center" ? "middle" : vertical }),
      ...(wrap ? { wrapText: true } : {}),
    };
  if (border) style.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
  return style;
}

function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}
