import { unzipSync } from "fflate";
import { JSDOM } from "jsdom";

/** What is wrong with the package of a saved .xlsx: parts that are no XML, JavaScript's words in them, links to parts that are missing. */
export function savedFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const { DOMParser } = new JSDOM().window;
  const faults: string[] = [];
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const xml = new TextDecoder().decode(content);
    const error = new DOMParser().parseFromString(xml, "text/xml").querySelector("parsererror");
    if (error) faults.push(`${name}: ${error.textContent?.slice(0, 200) ?? ""}`);
    for (const [found] of xml.matchAll(/[\w:]+="(?:undefined|NaN|\[object Object\])"|>(?:undefined|NaN)</g))
      faults.push(`${name}: ${found}`);
    if (name.endsWith(".rels")) faults.push(...deadLinks(name, xml, parts));
  }
  return faults;
}

function deadLinks(name: string, xml: string, parts: Readonly<Record<string, Uint8Array>>): string[] {
  const folder = name.replace(/_rels\/[^/]*$/, "");
  return [...xml.matchAll(/<Relationship\s[^>]*>/g)].flatMap(([tag]) => {
    const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? "";
    if (/TargetMode="External"/.test(tag)) return [];
    const path = target.startsWith("/") ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
    return parts[path] ? [] : [`${name}: ${target} is missing`];
  });
}
