import type { AddChartRange, Chart } from "@cj-tech-master/excelts/chart";
import type { LineRecord, SheetBook } from "./book";
import { DEFAULT_WIDTH, pointsOfWidth } from "./column-width";

/** English Metric Units in a point; drawings are measured in them. */
const UNITS = 12_700;

export interface Box {
  /** Points from the sheet's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a drawing lies, from the cells it is anchored to. */
export function boxOf(sheet: SheetBook, { range }: Chart): Box {
  const { tl, br, ext, pos } = range;
  if (pos) return { left: pos.x / UNITS, top: pos.y / UNITS, width: (ext?.cx ?? 0) / UNITS, height: (ext?.cy ?? 0) / UNITS };
  const left = before(columnSize(sheet), tl.nativeCol) + tl.nativeColOff / UNITS;
  const top = before(rowSize(sheet), tl.nativeRow) + tl.nativeRowOff / UNITS;
  if (!br) {
    // An opened file's extent comes in pixels, an added one's in units.
    const size = extent(ext);
    return { left, top, ...size };
  }
  const right = before(columnSize(sheet), br.nativeCol) + br.nativeColOff / UNITS;
  const bottom = before(rowSize(sheet), br.nativeRow) + br.nativeRowOff / UNITS;
  return { left, top, width: right - left, height: bottom - top };
}

function extent(ext: Chart["range"]["ext"]): Pick<Box, "width" | "height"> {
  if (!ext) return { width: 360, height: 216 };
  if ("width" in ext && "height" in ext) return { width: Number(ext.width) * 0.75, height: Number(ext.height) * 0.75 };
  return { width: ext.cx / UNITS, height: ext.cy / UNITS };
}

/** A box → the two cells its corners lie in. */
export function anchorAt(sheet: SheetBook, { left, top, width, height }: Box): AddChartRange {
  const corner = (x: number, y: number) => {
    const [col, colRest] = locate(columnSize(sheet), x);
    const [row, rowRest] = locate(rowSize(sheet), y);
    const model = { nativeCol: col, nativeColOff: Math.round(colRest * UNITS), nativeRow: row, nativeRowOff: Math.round(rowRest * UNITS) };
    return { ...model, col, row };
  };
  return { tl: corner(left, top), br: corner(left + width, top + height), editAs: "oneCell" };
}

function columnSize({ columns, worksheet }: SheetBook): (index: number) => number {
  const standard = pointsOfWidth(worksheet.properties.defaultColWidth ?? DEFAULT_WIDTH);
  return (index) => sizeOf(columns.get(index), standard, pointsOfWidth);
}

function rowSize({ rows, worksheet }: SheetBook): (index: number) => number {
  const standard = worksheet.properties.defaultRowHeight ?? 15;
  return (index) => sizeOf(rows.get(index), standard, (height) => height);
}

function sizeOf(line: LineRecord | undefined, standard: number, points: (size: number) => number): number {
  if (line?.hidden) return 0;
  return line?.size === undefined ? standard : points(line.size);
}

function before(size: (index: number) => number, index: number): number {
  let sum = 0;
  for (let line = 0; line < index; line++) sum += size(line);
  return sum;
}

function locate(size: (index: number) => number, points: number): [index: number, rest: number] {
  let rest = Math.max(0, points);
  for (let index = 0; index < 16_383; index++) {
    const here = size(index);
    if (rest < here) return [index, rest];
    rest -= here;
  }
  return [16_383, 0];
}
