import type { BorderStyle, Borders, Border as FileBorder } from "@cj-tech-master/excelts";
import type { Border, BorderSide, CellStyle, Rect } from "./engine-states";
import { cssColor, fileColor } from "./theme-colors";

type Edge = "top" | "bottom" | "left" | "right";
const EDGES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

/** Excel has thirteen line styles; Office.js says each as a style and a weight. */
const STYLES: Readonly<Record<BorderStyle, Pick<Border, "style" | "weight">>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

export function borderWords(borders: Partial<Borders> | undefined, palette: readonly string[]): CellStyle["borders"] {
  const words: Partial<Record<keyof typeof EDGES, Border>> = {};
  for (const [side, edge] of Object.entries(EDGES) as [keyof typeof EDGES, Edge][]) {
    const border = borders?.[edge];
    if (border?.style) words[side] = { ...STYLES[border.style], color: cssColor(border.color, palette) ?? "#000000" };
  }
  return words;
}

/** The sides named are replaced; others stay. */
export function patchBorders(borders: Partial<Borders>, patch: CellStyle["borders"]): Partial<Borders> {
  const next = { ...borders };
  for (const [side, edge] of Object.entries(EDGES) as [keyof typeof EDGES, Edge][]) {
    const border = patch[side];
    if (border) setEdge(next, edge, border);
  }
  return next;
}

/** Changes one edge; null or "None" removes it. What the change does not name stays, or is a thin black line. */
export function setEdge(borders: Partial<Borders>, edge: Edge, change: Partial<Border> | null): void {
  if (change === null || change.style === "None") {
    delete borders[edge];
    return;
  }
  const before = borders[edge];
  const words = before?.style ? STYLES[before.style] : { style: "Continuous" as const, weight: "Thin" as const };
  const style = change.style ?? words.style;
  const weight = change.weight ?? (change.style && change.style !== words.style ? usualWeight(change.style) : words.weight);
  const color = change.color ? fileColor(change.color) : (before?.color ?? { argb: "FF000000" });
  borders[edge] = { style: lineStyle(style, weight), color };
}

function usualWeight(style: Border["style"]): Border["weight"] {
  return Object.values(STYLES).find((words) => words.style === style)?.weight ?? "Thin";
}

function lineStyle(style: Border["style"], weight: Border["weight"]): BorderStyle {
  const names = Object.keys(STYLES) as BorderStyle[];
  const exact = names.find((name) => STYLES[name].style === style && STYLES[name].weight === weight);
  return exact ?? names.find((name) => STYLES[name].style === style) ?? "thin";
}

/** Which edges of which cells a side of a block means: `neighbour` is the edge of the cell beyond that must not contradict. */
export function edgesOf(rect: Rect, side: BorderSide): { edge: Edge; part: Rect }[] {
  const { row, column, rows, columns } = rect;
  switch (side) {
    case "EdgeTop":
      return [{ edge: "top", part: { ...rect, rows: 1 } }];
    case "EdgeBottom":
      return [{ edge: "bottom", part: { ...rect, row: row + rows - 1, rows: 1 } }];
    case "EdgeLeft":
      return [{ edge: "left", part: { ...rect, columns: 1 } }];
    case "EdgeRight":
      return [{ edge: "right", part: { ...rect, column: column + columns - 1, columns: 1 } }];
    case "InsideHorizontal":
      return rows < 2
        ? []
        : [
            { edge: "bottom", part: { ...rect, rows: rows - 1 } },
            { edge: "top", part: { ...rect, row: row + 1, rows: rows - 1 } },
          ];
    case "InsideVertical":
      return columns < 2
        ? []
        : [
            { edge: "right", part: { ...rect, columns: columns - 1 } },
            { edge: "left", part: { ...rect, column: column + 1, columns: columns - 1 } },
          ];
    default:
      return [];
  }
}

/** Diagonal lines are kept in one place with two switches. */
export function setDiagonal(borders: Partial<Borders>, side: "DiagonalDown" | "DiagonalUp", change: Partial<Border> | null): void {
  const before = borders.diagonal;
  const line: Partial<Record<Edge, Partial<FileBorder>>> = before?.style ? { top: { style: before.style, color: before.color ?? {} } } : {};
  setEdge(line, "top", change);
  const up = side === "DiagonalUp" ? change !== null && change.style !== "None" : (before?.up ?? false);
  const down = side === "DiagonalDown" ? change !== null && change.style !== "None" : (before?.down ?? false);
  if (up || down) borders.diagonal = { ...before, ...line.top, up, down };
  else delete borders.diagonal;
}
