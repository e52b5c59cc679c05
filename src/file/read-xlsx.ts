import type { ParsingOptions } from "@e965/xlsx";
import { type CellFormat, DEFAULT_FORMAT } from "../sheet/cell-format";
import { HostError } from "../sheet/host-error";
import { parseTabMark, TAB_MARK_NAME } from "../sheet/tab-content";
import { binaryString } from "./binary-string";
import type { Book, BookTab } from "./book";
import type { FileLimits } from "./file-limits";
import { relationshipsOf } from "./package-relationships";
import { setPlainStringsAside } from "./plain-strings";
import { readSheetPart } from "./sheet-part";
import { type CellReading, sheetToImage } from "./sheet-to-image";
import { type ParsedBook, parsePackage } from "./sheetjs";
import { printTellingStyles, readStyleTable } from "./style-table";
import { readThemeColors } from "./theme-colors";
import { type ListedTab, readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { escapeXml } from "./xml-tags";
import type { ZipParts } from "./zip-parts";

/**
 * An .xlsx (or .xlsm) package → its tabs. SheetJS reads the cells from a package of only the parts it needs, each already inflated
 * under the guard's eyes; names, protection, fonts and the rest of the formats are read here. External references are not followed.
 * @throws HostError damaged.
 */
export async function readXlsx(parts: ZipParts, limits: FileLimits): Promise<Book> {
  const workbook = readWorkbookPart(parts);
  const facts = workbook.tabs.map((tab) => readSheetPart(tab.isWorksheet ? parts.binary(tab.part) : ""));
  const readable = workbook.tabs.map((tab, i) => tab.isWorksheet && (facts[i]?.cells ?? 0) <= limits.cells * 2);
  const formats = readFormats(parts, workbook);
  const sheets = workbook.tabs.flatMap((_, i) => (readable[i] ? [i] : []));
  // Seeking formulas where there are none takes a fifth of reading a long list.
  const cellFormula = sheets.some((i) => facts[i]?.hasFormulas);
  const { parsed, texts } = await parseParts(parts, workbook, { sheets, cellFormula, cellNF: false }, formats.length);
  const formatOfFill = new Map(parsed.Styles?.Fills?.map((fill, i) => [fill, formats[i] ?? DEFAULT_FORMAT]));
  const [plain = DEFAULT_FORMAT] = formats;
  const reading: CellReading = { formatOf: ({ s }) => formatOfFill.get(s) ?? plain, texts, plain };
  const tabs = workbook.tabs.map((listed, i): BookTab => {
    const isProtected = facts[i]?.isProtected ?? false;
    const tab = {
      name: listed.name,
      visibility: listed.visibility,
      isProtected,
      mark: markOf(workbook, listed),
      cells: facts[i]?.cells ?? 0,
    };
    if (listed.isWorksheet && !readable[i]) return { ...tab, image: null };
    const sheet = listed.isWorksheet ? parsed.Sheets[listed.name] : {};
    // SheetJS keeps silent about a tab it failed on.
    if (!sheet) throw new HostError("damaged", { what: "tab", tab: listed.name });
    const sheetFacts = { tab: listed.name, visibility: listed.visibility, isProtected, dateSystem: workbook.dateSystem };
    return { ...tab, image: sheetToImage(sheet, sheetFacts, { ...reading, expected: tab.cells }) };
  });
  const activeTab = workbook.tabs[workbook.activeTab]?.name ?? "";
  return { kind: "xlsx", tabs, activeTab, isStructureProtected: workbook.isStructureProtected };
}

function markOf(workbook: WorkbookPart, tab: ListedTab): BookTab["mark"] {
  const name = workbook.names.find((candidate) => candidate.name === TAB_MARK_NAME && candidate.tab === tab.name);
  return name ? (parseTabMark(`=${name.formula}`) ?? null) : null;
}

function readFormats(parts: ZipParts, workbook: WorkbookPart): CellFormat[] {
  const relations = relationshipsOf(parts, workbook.path);
  const partOf = (type: string): string => parts.text(relations.find((relation) => relation.type === type)?.target ?? "");
  const formats = readStyleTable(partOf("styles"), readThemeColors(partOf("theme")));
  return formats.length > 0 ? formats : [UNSTYLED];
}

/** What Excel shows where a file has no styles at all. */
const UNSTYLED: CellFormat = { ...DEFAULT_FORMAT, font: "Calibri", size: 11 };

async function parseParts(
  parts: ZipParts,
  workbook: WorkbookPart,
  options: ParsingOptions & { readonly sheets: number[] },
  formats: number,
): Promise<{ readonly parsed: ParsedBook; readonly texts: readonly string[] }> {
  const relations = relationshipsOf(parts, workbook.path);
  const strings = relations.find((relation) => relation.type === "sharedStrings")?.target ?? "";
  const wanted: Record<string, string> = {};
  const keep = (name: string, part = parts.binary(name)): void => {
    if (part) wanted[name] = part;
  };
  const slash = workbook.path.lastIndexOf("/") + 1;
  keep(workbook.path);
  keep(`${workbook.path.slice(0, slash)}_rels/${workbook.path.slice(slash)}.rels`);
  const { part, texts } = setPlainStringsAside(parts.bytes(strings) ?? new Uint8Array());
  if (strings) keep(strings, part);
  for (const index of options.sheets) keep(workbook.tabs[index]?.part ?? "");
  keep(STYLES, printTellingStyles(formats));
  keep("[Content_Types].xml", binaryString(new TextEncoder().encode(printContentTypes(workbook.path, strings))));
  try {
    return { parsed: await parsePackage(wanted, options), texts };
  } catch (error) {
    throw new HostError("damaged", { what: "reader", said: String(error) }, { cause: error });
  }
}

const STYLES = "xl/telling-styles.xml";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function printContentTypes(workbook: string, strings: string): string {
  const override = (part: string, type: string): string =>
    part ? `<Override PartName="/${escapeXml(part)}" ContentType="${MAIN}.${type}+xml"/>` : "";
  const overrides = override(workbook, "sheet.main") + override(STYLES, "styles") + override(strings, "sharedStrings");
  return `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides}</Types>`;
}
