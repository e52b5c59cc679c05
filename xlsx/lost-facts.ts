import type { PackageParts } from "./package-parts";
import { sheetPaths } from "./sheet-paths";
import { attribute, withAttribute } from "./xml-text";

/** What a workbook holds that excelts neither reads nor writes. By the names of tabs, because files number them as they like. */
export interface LostFacts {
  readonly sheets: ReadonlyMap<string, SheetFacts>;
  /** Comments of names; key: `commentKey`. */
  readonly nameComments: ReadonlyMap<string, string>;
}

export interface SheetFacts {
  /** Priorities (from 1) of the conditional formats that stop the later ones. */
  readonly stopping: ReadonlySet<number>;
  /** Hash of a sheet's password in the old manner. */
  readonly password: string;
  /** Blocks whose list of choices has no arrow, as in the file. */
  readonly withoutArrow: ReadonlySet<string>;
}

export function commentKey(name: string, tab: string | null): string {
  return `${tab ?? ""}\n${name.toLowerCase()}`;
}

export function readLostFacts(parts: PackageParts): LostFacts {
  const paths = sheetPaths(parts);
  const tabs = [...paths.keys()];
  const sheets = new Map<string, SheetFacts>();
  for (const [name, path] of paths) sheets.set(name, readSheet(parts.text(path)));
  const nameComments = new Map<string, string>();
  for (const [tag] of parts.text("xl/workbook.xml").matchAll(/<definedName\s[^>]*>/g)) {
    const comment = attribute(tag, "comment");
    const scope = attribute(tag, "localSheetId");
    if (comment)
      nameComments.set(commentKey(attribute(tag, "name") ?? "", scope === undefined ? null : (tabs[Number(scope)] ?? "")), comment);
  }
  return { sheets, nameComments };
}

function readSheet(xml: string): SheetFacts {
  const stopping = new Set<number>();
  for (const [tag] of xml.matchAll(/<cfRule\s[^>]*>/g)) {
    if (/^(1|true)$/.test(attribute(tag, "stopIfTrue") ?? "")) stopping.add(Number(attribute(tag, "priority")));
  }
  const withoutArrow = new Set<string>();
  for (const [tag] of xml.matchAll(/<dataValidation\s[^>]*>/g)) {
    if (/^(1|true)$/.test(attribute(tag, "showDropDown") ?? "")) withoutArrow.add(attribute(tag, "sqref") ?? "");
  }
  const protection = /<sheetProtection\s[^>]*>/.exec(xml)?.[0] ?? "";
  return { stopping, withoutArrow, password: attribute(protection, "password") ?? "" };
}

/** Puts the facts into a saved workbook. */
export function restoreLostFacts(parts: PackageParts, facts: LostFacts): void {
  const paths = sheetPaths(parts);
  const tabs = [...paths.keys()];
  for (const [name, path] of paths) {
    const sheet = facts.sheets.get(name);
    if (sheet) parts.set(path, restoreSheet(parts.text(path), sheet));
  }
  if (facts.nameComments.size === 0) return;
  const workbook = parts.text("xl/workbook.xml").replace(/<definedName\s[^>]*>/g, (tag) => {
    const scope = attribute(tag, "localSheetId");
    const comment = facts.nameComments.get(
      commentKey(attribute(tag, "name") ?? "", scope === undefined ? null : (tabs[Number(scope)] ?? "")),
    );
    return comment ? withAttribute(tag, "comment", comment) : tag;
  });
  parts.set("xl/workbook.xml", workbook);
}

function restoreSheet(xml: string, { stopping, withoutArrow, password }: SheetFacts): string {
  let next = xml;
  if (stopping.size > 0) {
    next = next.replace(/<cfRule\s[^>]*>/g, (tag) =>
      stopping.has(Number(attribute(tag, "priority"))) ? withAttribute(tag, "stopIfTrue", "1") : tag,
    );
  }
  if (withoutArrow.size > 0) {
    next = next.replace(/<dataValidation\s[^>]*>/g, (tag) =>
      withoutArrow.has(attribute(tag, "sqref") ?? "") ? withAttribute(tag, "showDropDown", "1") : tag,
    );
  }
  return password ? next.replace(/<sheetProtection\s[^>]*>/, (tag) => withAttribute(tag, "password", password)) : next;
}
