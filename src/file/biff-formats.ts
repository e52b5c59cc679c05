import { type CellFormat, DEFAULT_FORMAT, type Horizontal, type Vertical } from "../sheet/cell-format";

/** What the workbook stream of an .xls says that SheetJS does not pass on. */
export interface BiffFormats {
  /** Font, size, weight and alignment of a cell, by the tab's place; number format, colours and borders are left as in `DEFAULT_FORMAT`. */
  formatAt(tab: number, row: number, column: number): CellFormat;
  readonly isStructureProtected: boolean;
}

/** Record numbers (MS-XLS 2.3.2). */
const FONT = 0x31;
const XF = 0xe0;
const PROTECT = 0x12;
const BOUND_SHEET = 0x85;
const BEGIN = 0x809;
const END = 0x0a;
const MULTIPLE_NUMBERS = 0xbd;
const MULTIPLE_BLANKS = 0xbe;
/** Cells that begin with row, column and format: formula, blank, number, label, boolean or error, formatted label, shared string, RK. */
const CELLS: ReadonlySet<number> = new Set([0x06, 0x201, 0x203, 0x204, 0x205, 0xd6, 0xfd, 0x27e]);

interface BiffRecord {
  readonly type: number;
  readonly data: DataView;
}

/** Reads the fonts of an Excel 95 to 2003 workbook stream. A stream that is cut off gives what came before the cut. */
export function readBiffFormats(stream: Uint8Array): BiffFormats {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const fonts: Partial<CellFormat>[] = [];
  const formats: CellFormat[] = [];
  const tabs: Map<number, number>[] = [];
  let isStructureProtected = false;
  for (const { type, data } of records(view, 0)) {
    if (type === FONT) fonts.push(readFont(data));
    else if (type === XF) formats.push(readFormat(data, fonts));
    else if (type === PROTECT) isStructureProtected = data.getUint16(0, true) === 1;
    else if (type === BOUND_SHEET) tabs.push(readCells(view, data.getUint32(0, true)));
  }
  const formatAt = (tab: number, row: number, column: number): CellFormat =>
    formats[tabs[tab]?.get(cellKey(row, column)) ?? -1] ?? DEFAULT_FORMAT;
  return { formatAt, isStructureProtected };
}

/** The records from a place to the end of that substream; a chart inside a tab is a substream of its own. */
function* records(view: DataView, start: number): Generator<BiffRecord> {
  let depth = 0;
  for (let at = start; at + 4 <= view.byteLength; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) return;
    if (type === BEGIN) depth += 1;
    else if (type === END) depth -= 1;
    if (depth <= 0) return;
    if (depth === 1) yield { type, data: new DataView(view.buffer, view.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

function readCells(view: DataView, start: number): Map<number, number> {
  const cells = new Map<number, number>();
  for (const { type, data } of records(view, start)) {
    if (CELLS.has(type) && data.byteLength >= 6) {
      cells.set(cellKey(data.getUint16(0, true), data.getUint16(2, true)), data.getUint16(4, true));
    } else if (type === MULTIPLE_NUMBERS || type === MULTIPLE_BLANKS) {
      const step = type === MULTIPLE_NUMBERS ? 6 : 2;
      let column = data.getUint16(2, true);
      for (let at = 4; at + step + 2 <= data.byteLength; at += step)
        cells.set(cellKey(data.getUint16(0, true), column++), data.getUint16(at, true));
    }
  }
  return cells;
}

function cellKey(row: number, column: number): number {
  return row * 256 + column;
}

/** MS-XLS 2.4.122; Excel 95 has its name in bytes, without the flag that tells of UTF-16. */
function readFont(data: DataView): Partial<CellFormat> {
  const length = data.byteLength > 14 ? data.getUint8(14) : 0;
  const isByteName = data.byteLength === 15 + length;
  const isWide = !isByteName && data.byteLength > 15 && (data.getUint8(15) & 1) === 1;
  const start = data.byteOffset + (isByteName ? 15 : 16);
  const bytes = new Uint8Array(
    data.buffer,
    start,
    Math.max(0, Math.min(isWide ? length * 2 : length, data.byteOffset + data.byteLength - start)),
  );
  const font = new TextDecoder(isWide ? "utf-16le" : "latin1").decode(bytes);
  const bold = data.getUint16(6, true) >= 700;
  return { ...(font ? { font } : {}), size: data.getUint16(0, true) / 20, bold, italic: (data.getUint16(2, true) & 2) === 2 };
}

const VERTICAL: Readonly<Record<number, Vertical>> = { 0: "top", 1: "center" };
const HORIZONTAL: Readonly<Record<number, Horizontal>> = { 1: "left", 2: "center", 3: "right" };

/** MS-XLS 2.4.353. Font number 4 does not exist: the fifth in the file is number 5. */
function readFormat(data: DataView, fonts: readonly Partial<CellFormat>[]): CellFormat {
  const font = data.getUint16(0, true);
  const alignment = data.getUint8(6);
  const horizontal = HORIZONTAL[alignment & 7] ?? "general";
  const vertical = VERTICAL[(alignment >> 4) & 7] ?? "bottom";
  return { ...DEFAULT_FORMAT, ...fonts[font > 4 ? font - 1 : font], horizontal, vertical, wrap: (alignment & 8) === 8 };
}
