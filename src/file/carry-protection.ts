import { xmlTags } from "./xml-tags";

/** An element that protects, as it stands in the original; excelts reads only some of the ways to write one. */
export function protectionElement(xml: string, name: "sheetProtection" | "workbookProtection"): string | undefined {
  for (const tag of xmlTags(xml)) if (tag.name === name && tag.form !== "close") return printElement(xml.slice(tag.start, tag.end));
  return undefined;
}

/** A tab's part with its protection put back, in place of what the writer made of it. It stands right behind the cells. */
export function withSheetProtection(xml: string, element: string): string {
  const bare = xml.replace(/<sheetProtection\b[^>]*\/>/, "");
  const place = bare.includes("<sheetCalcPr") ? /<sheetCalcPr\b[^>]*\/>/ : /<\/sheetData>|<sheetData\/>/;
  return bare.replace(place, (cells) => cells + element);
}

/** The workbook part with its protection put back; it stands behind the workbook's properties. */
export function withWorkbookProtection(xml: string, element: string): string {
  return xml.replace(/<workbookProtection\b[^>]*\/>/, "").replace(/<workbookPr\b[^>]*\/>/, (properties) => properties + element);
}

function printElement(element: string): string {
  return element.replace(/^<[\w.-]+:/, "<").replace(/\s*\/?>$/, "/>");
}
