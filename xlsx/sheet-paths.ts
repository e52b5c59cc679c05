import type { PackageParts } from "./package-parts";
import { attribute } from "./xml-text";

/** Tabs of a package from left to right: name → part. Chart sheets are among them. */
export function sheetPaths(parts: PackageParts): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of parts.text("xl/_rels/workbook.xml.rels").matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, "Target") ?? "";
    targets.set(attribute(tag, "Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`);
  }
  const paths = new Map<string, string>();
  for (const [tag] of parts.text("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const id = /\s\w+:id\s*=\s*"([^"]*)"/.exec(tag)?.[1] ?? "";
    paths.set(attribute(tag, "name") ?? "", targets.get(id) ?? "");
  }
  return paths;
}
