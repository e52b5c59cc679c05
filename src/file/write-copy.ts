import type { Workbook } from "@cj-tech-master/excelts";
import { unzipSync, zipSync } from "fflate";
import { type LostFacts, readLostFacts } from "../../xlsx/lost-facts";
import { PackageParts } from "../../xlsx/package-parts";
import { prepareParts } from "../../xlsx/prepare-opened";
import { repairSaved } from "../../xlsx/repair-saved";
import { HostError } from "../sheet/host-error";
import type { Book } from "./book";
import type { Changes } from "./changes";
import { finishCopy } from "./finish-copy";
import { healTab } from "./heal-tab";
import type { ReadFile } from "./read-file";
import { withoutNames } from "./workbook-names";
import { readWorkbookPart } from "./workbook-part";
import { putOnSheet, writeImage } from "./write-image";
import { addTab, stateOf, writeFacts } from "./write-tab";
import type { ZipParts } from "./zip-parts";

/** A workbook in excelts' hands, on its way to become the copy; `facts` are what excelts cannot carry. */
export interface OpenedCopy {
  readonly workbook: Workbook;
  readonly facts?: LostFacts;
}

async function newWorkbook(): Promise<Workbook> {
  const { CopyBook } = await import("./copy-book");
  return new CopyBook();
}

/** Opens an .xlsx with excelts, without its names. Whatever excelts throws is passed on. */
export async function carryTabs(book: Book, parts: ZipParts): Promise<OpenedCopy> {
  const workbook = await newWorkbook();
  const original = new PackageParts(packWithoutNames(parts));
  prepareParts(original);
  await workbook.xlsx.load(original.pack(0));
  for (const { name, image } of book.tabs) {
    const sheet = workbook.getWorksheet(name);
    if (sheet && image) healTab(sheet, image);
  }
  return { workbook, facts: readLostFacts(original) };
}

/** Builds the officer's tabs anew from what was read. @throws HostError too-many-cells where a tab was too large to be read. */
export async function rebuildTabs(book: Book): Promise<OpenedCopy> {
  const workbook = await newWorkbook();
  workbook.properties.date1904 = book.tabs[0]?.image?.dateSystem === 1904;
  if (book.isStructureProtected) workbook.protection = { lockStructure: true };
  for (const { name, visibility, image, isProtected } of book.tabs) {
    if (!image) throw new HostError("too-many-cells", { tab: name });
    const sheet = workbook.addWorksheet(name, { state: stateOf(visibility) });
    if (isProtected) sheet.sheetProtection = { sheet: true };
    writeImage(sheet, image);
    writeFacts(sheet, image);
  }
  return { workbook };
}

/** Puts our tabs in and writes the copy. */
export async function writeCopy({ workbook, facts }: OpenedCopy, file: ReadFile, changes: Changes): Promise<Uint8Array<ArrayBuffer>> {
  for (const [tab, { cells }] of changes.puts) {
    const sheet = workbook.getWorksheet(tab);
    if (sheet) putOnSheet(sheet, cells);
  }
  for (const [tab, content] of changes.tabs) {
    const old = workbook.getWorksheet(tab);
    if (old) workbook.removeWorksheet(old.id);
    if (content) addTab(workbook, content);
  }
  for (const sheet of workbook.worksheets) sheet.orderNo = changes.order.indexOf(sheet.name);
  for (const { model } of workbook.chartsheets) model.orderNo = changes.order.indexOf(model.name);
  activate(workbook, changes.activeTab);
  const written = unzipSync(repairSaved(new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false })), facts));
  finishCopy(written, file, changes);
  return zipSync(written, { level: 6 });
}

function packWithoutNames(parts: ZipParts): Uint8Array {
  const { path } = readWorkbookPart(parts);
  const all: Record<string, Uint8Array> = {};
  for (const name of parts.names) {
    const bytes = name === path ? new TextEncoder().encode(withoutNames(parts.text(path))) : parts.bytes(name);
    if (bytes) all[name] = bytes;
  }
  return zipSync(all, { level: 0 });
}

/** Exactly one tab is selected: with two, Excel would type into both at once. */
function activate(workbook: Workbook, tab: string): void {
  const sheets = workbook.worksheets;
  const wanted = sheets.findIndex((sheet) => sheet.name === tab && sheet.state === "visible");
  const activeTab = wanted < 0 ? sheets.findIndex((sheet) => sheet.state === "visible") : wanted;
  const [view] = listOf(workbook.views);
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, visibility: "visible", ...view, activeTab }];
  sheets.forEach((sheet, i) => {
    const views = listOf(sheet.views);
    sheet.views = (views.length > 0 ? views : [{}]).map((each) => ({ ...each, tabSelected: i === activeTab }));
  });
}

/** excelts says it has a list of views, and has none where the file had none. */
function listOf<T>(views: readonly T[] | undefined): readonly T[] {
  return views ?? [];
}
