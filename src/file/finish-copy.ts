import { TAB_MARK_NAME, type TabMark } from "../sheet/tab-content";
import { protectionElement, withSheetProtection, withWorkbookProtection } from "./carry-protection";
import type { Changes } from "./changes";
import { dropDangling } from "./drop-dangling";
import type { ReadFile } from "./read-file";
import { withNames } from "./workbook-names";
import { readWorkbookPart } from "./workbook-part";

/** Where excelts puts the workbook. */
const WORKBOOK = "xl/workbook.xml";

/** Puts back, in the parts excelts wrote, what went round it as text: names, protection, and the marks of our tabs; and drops what is not there. */
export function finishCopy(written: Record<string, Uint8Array>, file: ReadFile, changes: Changes): void {
  const { book, parts } = file;
  dropDangling(written);
  const original = book.kind === "xlsx" && parts ? readWorkbookPart(parts) : undefined;
  edit(written, WORKBOOK, (xml) => {
    const names = original?.names.filter(({ name }) => name !== TAB_MARK_NAME) ?? [];
    return withNames(xml, names, changes.order, new Set(changes.tabs.keys()), marksOf(file, changes));
  });
  if (!original || !parts) return;
  const lock = protectionElement(parts.text(original.path), "workbookProtection");
  if (lock) edit(written, WORKBOOK, (xml) => withWorkbookProtection(xml, lock));
  const copy = readWorkbookPart({ text: (part) => decode(written[part]) });
  for (const tab of original.tabs) {
    const element = changes.tabs.has(tab.name) ? undefined : protectionElement(tailOf(parts.text(tab.part)), "sheetProtection");
    const part = copy.tabs.find((each) => each.name === tab.name)?.part;
    if (element && part) edit(written, part, (xml) => withSheetProtection(xml, element));
  }
}

/** What stands behind the cells. */
function tailOf(xml: string): string {
  return xml.slice(Math.max(0, xml.lastIndexOf("sheetData")));
}

function marksOf(file: ReadFile, changes: Changes): Map<string, TabMark> {
  const marks = new Map<string, TabMark>();
  for (const tab of file.book.tabs) if (tab.mark && !changes.tabs.has(tab.name)) marks.set(tab.name, tab.mark);
  for (const [tab, content] of changes.tabs) if (content?.mark) marks.set(tab, content.mark);
  return marks;
}

function edit(written: Record<string, Uint8Array>, part: string, change: (xml: string) => string): void {
  if (written[part]) written[part] = new TextEncoder().encode(change(decode(written[part])));
}

function decode(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : "";
}
