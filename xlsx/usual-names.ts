import type { PackageParts } from "./package-parts";
import { attribute, withAttribute } from "./xml-text";

/** The end of a relationship's type → how Excel names such parts; "#" stands for a number. */
const USUAL: Readonly<Record<string, string>> = {
  officeDocument: "xl/workbook.xml",
  worksheet: "xl/worksheets/sheet#.xml",
  chartsheet: "xl/chartsheets/sheet#.xml",
  sharedStrings: "xl/sharedStrings.xml",
  styles: "xl/styles.xml",
  theme: "xl/theme/theme#.xml",
  table: "xl/tables/table#.xml",
  drawing: "xl/drawings/drawing#.xml",
  chart: "xl/charts/chart#.xml",
  comments: "xl/comments#.xml",
};

/**
 * Gives parts the names Excel gives them. The file format leaves names free and goes by relationships; excelts goes by names, and
 * loses what is named otherwise without a word.
 */
export function giveUsualNames(parts: PackageParts): void {
  const renamed = new Map<string, string>();
  for (const { type, path } of relationships(parts)) {
    const pattern = USUAL[type];
    if (!pattern || renamed.has(path) || !parts.names.includes(path) || isUsual(path, pattern)) continue;
    renamed.set(path, freeName(pattern, parts.names, [...renamed.values()]));
  }
  if (renamed.size === 0) return;
  // Links are resolved against the old place of their part, and written from the root, before anything moves.
  for (const name of parts.names.filter((one) => one.endsWith(".rels"))) {
    parts.set(name, rewriteLinks(parts.text(name), ownerFolder(name), renamed));
  }
  const types = "[Content_Types].xml";
  parts.set(
    types,
    parts.text(types).replace(/<Override\s[^>]*>/g, (tag) => {
      const to = renamed.get((attribute(tag, "PartName") ?? "").slice(1));
      return to ? withAttribute(tag, "PartName", `/${to}`) : tag;
    }),
  );
  for (const [from, to] of renamed) {
    parts.rename(from, to);
    parts.rename(linksOf(from), linksOf(to));
  }
}

function* relationships(parts: PackageParts): Generator<{ type: string; path: string }> {
  for (const name of parts.names) {
    if (!name.endsWith(".rels")) continue;
    for (const [tag] of parts.text(name).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
      if (attribute(tag, "TargetMode") === "External") continue;
      const type = (attribute(tag, "Type") ?? "").split("/").at(-1) ?? "";
      yield { type, path: resolve(attribute(tag, "Target") ?? "", ownerFolder(name)) };
    }
  }
}

function rewriteLinks(xml: string, folder: string, renamed: ReadonlyMap<string, string>): string {
  return xml.replace(/<(?:\w+:)?Relationship\s[^>]*>/g, (tag) => {
    if (attribute(tag, "TargetMode") === "External") return tag;
    const path = resolve(attribute(tag, "Target") ?? "", folder);
    return withAttribute(tag, "Target", `/${renamed.get(path) ?? path}`);
  });
}

function isUsual(path: string, pattern: string): boolean {
  const [before = "", after = ""] = pattern.split("#");
  return pattern.includes("#")
    ? path.startsWith(before) && path.endsWith(after) && /^\d+$/.test(path.slice(before.length, -after.length))
    : path === pattern;
}

function freeName(pattern: string, names: readonly string[], given: readonly string[]): string {
  if (!pattern.includes("#")) return pattern;
  for (let number = 1; ; number++) {
    const name = pattern.replace("#", String(number));
    if (!names.includes(name) && !given.includes(name)) return name;
  }
}

/** "xl/_rels/workbook.xml.rels" → "xl/": what its links start from. */
function ownerFolder(links: string): string {
  return links.replace(/_rels\/[^/]*$/, "");
}

function linksOf(part: string): string {
  return part.replace(/([^/]*)$/, "_rels/$1.rels");
}

function resolve(target: string, folder: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
