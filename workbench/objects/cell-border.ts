import type { Border, BorderSide, Rect } from "../engine/engine-states";
import { wordOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { type Block, commonValue } from "./block";
import { colorOf } from "./color";

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** The cells whose edge makes up a side of the block; undefined where it has no such side (inside of one row, diagonals). */
function edgeCells({ row, column, rows, columns }: Rect, side: BorderSide): { readonly rect: Rect; readonly edge: Edge } | undefined {
  switch (side) {
    case "EdgeTop":
      return { rect: { row, column, rows: 1, columns }, edge: side };
    case "EdgeBottom":
      return { rect: { row: row + rows - 1, column, rows: 1, columns }, edge: side };
    case "EdgeLeft":
      return { rect: { row, column, rows, columns: 1 }, edge: side };
    case "EdgeRight":
      return { rect: { row, column: column + columns - 1, rows, columns: 1 }, edge: side };
    case "InsideHorizontal":
      return rows > 1 ? { rect: { row, column, rows: rows - 1, columns }, edge: "EdgeBottom" } : undefined;
    case "InsideVertical":
      return columns > 1 ? { rect: { row, column, rows, columns: columns - 1 }, edge: "EdgeRight" } : undefined;
    default:
      return undefined;
  }
}

/** What the whole side has in common; null where it differs along the side. */
export function borderValue(block: Block, side: BorderSide, member: keyof Border): string | null {
  const { host, sheet } = block;
  const cells = edgeCells(block.rect, side);
  if (!cells) return NO_BORDER[member];
  const read = (row: number, column: number): string => (host.engine.style(sheet, row, column).borders[cells.edge] ?? NO_BORDER)[member];
  return commonValue({ host, sheet, rect: cells.rect }, read);
}

/** "None" takes the line away; a colour or weight alone draws a continuous one. @throws ServiceError InvalidArgument */
export function writeBorder({ host, sheet, rect }: Block, side: BorderSide, member: keyof Border, value: Argument): void {
  const where = `RangeBorder.${member}`;
  if (member === "style") {
    const style = wordOf(STYLES, value, where);
    host.engine.setBorder(sheet, rect, side, style === "None" ? null : { style });
  } else if (member === "weight") host.engine.setBorder(sheet, rect, side, { weight: wordOf(WEIGHTS, value, where) });
  else host.engine.setBorder(sheet, rect, side, { color: colorOf(value, where) || NO_BORDER.color });
}
