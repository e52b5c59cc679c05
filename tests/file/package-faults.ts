import { strFromU8, unzipSync } from "fflate";

/** What a strict reader would stumble over: references to parts that are missing, the words `undefined` and `NaN`, names twice. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const faults: string[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const xml = strFromU8(part);
    if (/="(undefined|NaN|null)"|>(undefined|NaN|\[object Object\])</.test(xml)) faults.push(`${name}: undefined`);
    if (name.endsWith(".rels")) faults.push(...missingTargets(name, xml, parts));
  }
  for (const [, part = ""] of strFromU8(parts["[Content_Types].xml"]!).matchAll(/PartName="\/([^"]+)"/g)) {
    if (!parts[part]) faults.push(`[Content_Types].xml: ${part} is missing`);
  }
  const names = [...strFromU8(parts["xl/workbook.xml"]!).matchAll(/<definedName ([^>]*)>/g)].map(
    ([, attributes = ""]) =>
      `${/name="([^"]*)"/.exec(attributes)?.[1]?.toLowerCase()} ${/localSheetId="(\d+)"/.exec(attributes)?.[1] ?? ""}`,
  );
  faults.push(...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `name twice: ${name}`));
  return faults;
}

function missingTargets(name: string, xml: string, parts: Record<string, Uint8Array>): string[] {
  const folder = name.replace(/_rels\/[^/]+$/, "");
  return [...xml.matchAll(/<Relationship [^>]*>/g)].flatMap(([tag]) => {
    const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? "";
    if (tag.includes('TargetMode="External"')) return [];
    const path = new URL(target, `file:///${folder}`).pathname.slice(1);
    return parts[decodeURIComponent(path)] ? [] : [`${name}: ${target} is missing`];
  });
}
