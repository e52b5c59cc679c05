/** A tag as it stands in XML; `name` is without its prefix. */
export interface XmlTag {
  readonly name: string;
  readonly form: "open" | "close" | "empty";
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the tag begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The tags of a small XML part, one after the other. Meant for parts of known shape (styles, relationships, the workbook), where
 * a tree would be more than is needed; attribute values are unescaped, prefixes of attributes are kept.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (const match of xml.matchAll(TAG)) {
    const [whole, slash, name, attributes, empty] = match;
    yield {
      name: name ?? "",
      form: slash ? "close" : empty ? "empty" : "open",
      attributes: attributes ? parseAttributes(attributes) : {},
      start: match.index,
      end: match.index + whole.length,
    };
  }
}

/** XML's own spelling of truth: "1" and "true". */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** An attribute whatever its prefix: `r:id`, `rel:id`. */
export function attributeNamed(tag: XmlTag, local: string): string | undefined {
  for (const [name, value] of Object.entries(tag.attributes)) if (name === local || name.endsWith(`:${local}`)) return value;
  return undefined;
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (whole, decimal?: string, hex?: string, named?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : -1;
    if (code >= 0) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return NAMED[named ?? ""] ?? whole;
  });
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) if (name) attributes[name] = unescapeXml(double ?? single ?? "");
  return attributes;
}
