import type { ParsingOptions } from "@e965/xlsx";
import { type CellFormat, DEFAULT_FORMAT } from "../sheet/cell-format";
import { HostError } from "../sheet/host-error";
import type { Visibility } from "../sheet/sheet-image";
import { type BiffFormats, readBiffFormats } from "./biff-formats";
import type { Book, BookTab } from "./book";
import { decodeXml } from "./decode-xml";
import type { FileLimits } from "./file-limits";
import type { FileKind, GuardedFile } from "./guard";
import { guardRepeats } from "./guard-repeats";
import { refuseDoctype } from "./part-check";
import { type FormatOf, sheetToImage } from "./sheet-to-image";
import { type ParsedBook, type ParsedCell, parsePackage, parseWithSheetJs, readOleStream } from "./sheetjs";
import type { ZipParts } from "./zip-parts";

/**
 * A file that is no .xlsx → its tabs. Of looks, .xls gives number formats and fonts, .xlsb, .ods and SpreadsheetML number formats only,
 * HTML nothing; what is hidden or locked is seen in .xls, hidden rows and columns also in .xlsb. What cannot be seen is as in `DEFAULT_FORMAT`. @throws HostError damaged, password, too-many-cells.
 */
export async function readOther(file: GuardedFile, parts: ZipParts | null, limits: FileLimits): Promise<Book> {
  const parsed = await parse(file, parts, limits);
  const biff = file.kind === "xls" ? await readFonts(file) : undefined;
  const sheets = parsed.Workbook?.Sheets ?? [];
  const dateSystem = parsed.Workbook?.WBProps?.date1904 ? 1904 : 1900;
  const tabs = parsed.SheetNames.map((name, i): BookTab => {
    const sheet = parsed.Sheets[name];
    if (!sheet) throw new HostError("damaged", { what: "tab", tab: name });
    const facts = { tab: name, visibility: visibilityOf(sheets[i]?.Hidden), isProtected: Boolean(sheet["!protect"]) };
    const image = sheetToImage(sheet, { ...facts, dateSystem }, { formatOf: formatBy(biff, i) });
    return { name, visibility: facts.visibility, isProtected: facts.isProtected, mark: null, image, cells: image.kinds.length };
  });
  const activeTab = tabs.find((tab) => tab.visibility === "visible")?.name ?? "";
  return { kind: file.kind, tabs, activeTab, isStructureProtected: biff?.isStructureProtected ?? false };
}

async function parse(file: GuardedFile, parts: ZipParts | null, limits: FileLimits): Promise<ParsedBook> {
  if (file.kind === "xml") refuseDoctype(file.bytes, "");
  if (file.kind === "ods") guardRepeats(parts?.text("content.xml") ?? "", "ods", limits.cells);
  else if (file.kind === "xml" || file.kind === "html") guardRepeats(decodeXml(file.bytes), file.kind, limits.cells);
  try {
    const options = optionsFor(file.kind);
    return await (parts ? parsePackage(cellParts(parts), options) : parseWithSheetJs(file.bytes, options));
  } catch (error) {
    if (error instanceof HostError) throw error;
    // What is no workbook inside is taken for a packed file, and then said to be encrypted.
    if (/password|encrypt/i.test(String(error)) && !/zip encryption/i.test(String(error)))
      throw new HostError("password", {}, { cause: error });
    throw new HostError("damaged", { what: "reader", said: String(error) }, { cause: error });
  }
}

/**
 * Where a format can repeat a blank cell over a whole sheet, no stubs are asked for, and with them goes what is hidden. HTML has no
 * types: what looks like a number there is read as text, and parsed where the column is known.
 */
function optionsFor(kind: FileKind): ParsingOptions {
  return { cellStyles: kind === "xls" || kind === "xlsb", raw: kind === "html" };
}

/** The parts a reader of cells needs, inflated under the guard's eyes. */
function cellParts(parts: ZipParts): Record<string, Uint8Array | string> {
  const wanted: Record<string, Uint8Array | string> = {};
  for (const name of parts.names) {
    if (!/\.(xml|rels|bin)$/i.test(name) || /vbaProject|printerSettings/i.test(name)) continue;
    const part = /\.bin$/i.test(name) ? parts.bytes(name) : parts.binary(name);
    if (part) wanted[name] = part;
  }
  return wanted;
}

/** Fonts decide how .VnTime text is read, but not the figures: an .xls whose font records are broken is read without them. */
async function readFonts(file: GuardedFile): Promise<BiffFormats | undefined> {
  const stream = await readOleStream(file.bytes, ["Workbook", "Book"]);
  try {
    return stream && readBiffFormats(stream);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Equal formats are one object, as the image keeps them. */
function formatBy(biff: BiffFormats | undefined, tab: number): FormatOf {
  const known = new Map<CellFormat, Map<string, CellFormat>>();
  return (cell, row, column) => {
    const base = biff?.formatAt(tab, row, column) ?? DEFAULT_FORMAT;
    const numberFormat = numberFormatOf(cell);
    if (numberFormat === base.numberFormat) return base;
    const byNumber = known.get(base) ?? new Map<string, CellFormat>();
    known.set(base, byNumber);
    const format = byNumber.get(numberFormat) ?? { ...base, numberFormat };
    byNumber.set(numberFormat, format);
    return format;
  };
}

function numberFormatOf(cell: ParsedCell): string {
  return typeof cell.z === "string" && cell.z !== "" ? cell.z : "General";
}

function visibilityOf(hidden: number | undefined): Visibility {
  if (hidden === 2) return "very-hidden";
  return hidden === 1 ? "hidden" : "visible";
}
