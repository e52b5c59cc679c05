import { printTabMark, TAB_MARK_NAME, type TabMark } from "../sheet/tab-content";
import type { DefinedName } from "./workbook-part";
import { escapeXml, xmlTags } from "./xml-tags";

/**
 * Names go round excelts, which spreads every named area out into its cells and drops whole columns and rows: the officer's names are
 * taken out before it reads the workbook, and written back as they stood, beside ours.
 */
export function withoutNames(workbookXml: string): string {
  const [start, end] = namesSpan(workbookXml);
  return workbookXml.slice(0, start) + workbookXml.slice(end);
}

/**
 * The workbook part of the copy with names put back. `tabs` are the copy's tabs in order; names of tabs that were removed or made anew
 * (`replaced`) are left out. Print titles that excelts wrote for our tabs stay.
 */
export function withNames(
  workbookXml: string,
  names: readonly DefinedName[],
  tabs: readonly string[],
  replaced: ReadonlySet<string>,
  marks: ReadonlyMap<string, TabMark>,
): string {
  const [start, end] = namesSpan(workbookXml);
  const written = [...workbookXml.slice(start, end).matchAll(ELEMENT)].map(([element]) => element);
  const kept = names.flatMap((name) => {
    if (name.tab === undefined) return "localSheetId" in name.attributes ? [] : [printName(name.attributes, name.formula)];
    const index = tabs.indexOf(name.tab);
    if (index < 0 || replaced.has(name.tab)) return [];
    return [printName({ ...name.attributes, localSheetId: String(index) }, name.formula)];
  });
  const ours = [...marks].map(([tab, mark]) =>
    printName({ name: TAB_MARK_NAME, localSheetId: String(tabs.indexOf(tab)), hidden: "1" }, printTabMark(mark).slice(1)),
  );
  const all = [...written, ...kept, ...ours];
  const block = all.length > 0 ? `<definedNames>${all.join("")}</definedNames>` : "";
  return workbookXml.slice(0, start) + block + workbookXml.slice(end);
}

const ELEMENT = /<(?:[\w.-]+:)?definedName\b[^>]*>[^<]*<\/(?:[\w.-]+:)?definedName>/g;

function printName(attributes: Readonly<Record<string, string>>, formula: string): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<definedName${written.join("")}>${escapeXml(formula)}</definedName>`;
}

/** Where the block of names stands; where there is none, the place for it: behind the tabs, the functions and the external references. */
function namesSpan(xml: string): [number, number] {
  let place = 0;
  let start = -1;
  for (const tag of xmlTags(xml)) {
    const isEnd = tag.form !== "open";
    if (tag.name === "definedNames") {
      if (tag.form === "empty") return [tag.start, tag.end];
      if (isEnd) return [start, tag.end];
      start = tag.start;
    } else if (isEnd && PRECEDING.has(tag.name)) place = tag.end;
  }
  return [place, place];
}

const PRECEDING: ReadonlySet<string> = new Set(["sheets", "functionGroups", "externalReferences"]);
