import type { CellFormat } from "../sheet/cell-format";
import type { Rect } from "../sheet/rect";
import type { SheetImage } from "../sheet/sheet-image";
import { areaOf, equalAreas } from "./equal-areas";
import type { WriteBatch } from "./write-batch";

/** How a property is given to Excel, and what a cleared cell has; undefined where that depends on the workbook. */
interface Brush<Name extends keyof CellFormat> {
  readonly cleared: CellFormat[Name] | undefined;
  readonly bytes: number;
  readonly paint: (range: Excel.Range, fact: CellFormat[Name], rect: Rect) => void;
}

/** Upper bounds of what one block's property takes in a request: the paths to it and the setting. */
const FONT_BYTES = 600;
const CELL_BYTES = 450;
const GRID_BYTES = 2_500;

const BRUSHES: { readonly [Name in keyof CellFormat]: Brush<Name> } = {
  font: { cleared: undefined, bytes: FONT_BYTES, paint: ({ format }, name) => format.font.set({ name }) },
  size: { cleared: undefined, bytes: FONT_BYTES, paint: ({ format }, size) => format.font.set({ size }) },
  bold: { cleared: false, bytes: FONT_BYTES, paint: ({ format }, bold) => format.font.set({ bold }) },
  italic: { cleared: false, bytes: FONT_BYTES, paint: ({ format }, italic) => format.font.set({ italic }) },
  color: { cleared: "", bytes: FONT_BYTES, paint: ({ format }, color) => format.font.set({ color }) },
  fill: { cleared: "", bytes: FONT_BYTES, paint: ({ format }, color) => format.fill.set({ color }) },
  horizontal: {
    cleared: "general",
    bytes: CELL_BYTES,
    paint: ({ format }, horizontal) => format.set({ horizontalAlignment: ALIGNMENTS[horizontal] }),
  },
  vertical: {
    cleared: "bottom",
    bytes: CELL_BYTES,
    paint: ({ format }, vertical) => format.set({ verticalAlignment: VERTICALS[vertical] }),
  },
  wrap: { cleared: false, bytes: CELL_BYTES, paint: ({ format }, wrapText) => format.set({ wrapText }) },
  border: { cleared: false, bytes: GRID_BYTES, paint: (range, _, rect) => drawGrid(range, rect) },
  numberFormat: { cleared: "General", bytes: CELL_BYTES, paint: setNumberFormat },
};

const ALIGNMENTS = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const VERTICALS = { bottom: "Bottom", center: "Center", top: "Top" } as const;

/** Values first, then the look: this order of properties. */
const ORDER = ["font", "size", "bold", "italic", "color", "fill", "horizontal", "vertical", "wrap", "border", "numberFormat"] as const;

/**
 * Formats a cleared tab like an image: property by property, in blocks of equal cells, only what a cleared cell has not.
 * A font is set for the whole first, then where it differs. `marked`: blocks that stand under "@" and have to get their own format.
 */
export async function paintFormats(sheet: Excel.Worksheet, image: SheetImage, marked: readonly Rect[], batch: WriteBatch): Promise<void> {
  for (const rect of marked) {
    await batch.add({ bytes: BRUSHES.numberFormat.bytes, queue: () => setNumberFormat(rangeOf(sheet, rect), "General") });
  }
  for (const name of ORDER) await paint(sheet, image, batch, name);
}

async function paint<Name extends keyof CellFormat>(
  sheet: Excel.Worksheet,
  image: SheetImage,
  batch: WriteBatch,
  name: Name,
): Promise<void> {
  const { cleared, bytes, paint: brush }: Brush<Name> = BRUSHES[name];
  const factOf = (entry: number) => image.formats[image.formatOf[entry] ?? 0]?.[name];
  const whole = areaOf(image);
  if (!whole) return;
  const ground = cleared ?? usualFact(image, factOf);
  if (cleared === undefined && ground !== undefined) await batch.add({ bytes, queue: () => brush(rangeOf(sheet, whole), ground, whole) });
  const areas = equalAreas(image, (entry) => {
    const fact = factOf(entry);
    return fact === ground ? undefined : fact;
  });
  await batch.rest();
  for (const { rect, fact } of areas) await batch.add({ bytes, queue: () => brush(rangeOf(sheet, rect), fact, rect) });
}

/** The fact that most cells have. */
function usualFact<Fact>(image: SheetImage, factOf: (entry: number) => Fact | undefined): Fact | undefined {
  const counts = new Map<Fact | undefined, number>();
  for (let entry = 0; entry < image.formatOf.length; entry++) {
    const fact = factOf(entry);
    counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  return [...counts].reduce<[Fact | undefined, number]>((most, next) => (next[1] > most[1] ? next : most), [undefined, 0])[0];
}

const LINE = { style: "Continuous", weight: "Thin" } as const;

/** A thin line round every cell of a block. */
function drawGrid(range: Excel.Range, { rows, columns }: Rect): void {
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) range.format.borders.getItem(side).set(LINE);
  if (rows > 1) range.format.borders.getItem("InsideHorizontal").set(LINE);
  if (columns > 1) range.format.borders.getItem("InsideVertical").set(LINE);
}

/** One number format for a whole block: a single value instead of an array is meant for every cell, though the types do not know it. */
export function setNumberFormat(range: Excel.Range, pattern: string): void {
  range.numberFormat = pattern as unknown as string[][];
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
