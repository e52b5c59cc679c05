/** Namespaces with the prefix excelts expects for their elements; "" = none. */
const EXPECTED: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
};

/** ISO/IEC 29500 Strict has addresses of its own for the same things. */
const STRICT: Readonly<Record<string, string>> = {
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "http://purl.oclc.org/ooxml/drawingml/chart": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "http://purl.oclc.org/ooxml/drawingml/main": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

type Bindings = ReadonlyMap<string, string>;

/** A part whose elements carry the prefixes excelts looks for. A part that has them already comes back as it was. */
export function canonicalPrefixes(xml: string): string {
  const plain = xml.includes("http://purl.oclc.org/ooxml/")
    ? xml.replace(/http:\/\/purl\.oclc\.org\/ooxml\/[\w/]+/g, (uri) => STRICT[uri] ?? uri)
    : xml;
  return needsChange(plain) ? rewrite(plain) : plain;
}

function needsChange(xml: string): boolean {
  for (const [, prefix = "", uri = ""] of xml.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g)) {
    const expected = EXPECTED[uri];
    if (expected !== undefined && expected !== prefix) return true;
  }
  return false;
}

function rewrite(xml: string): string {
  const scopes: Bindings[] = [new Map()];
  let isRoot = true;
  return xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/?[^\s/>"']+(?:[^>"']|"[^"]*"|'[^']*')*>/g, (tag) => {
    if (tag.startsWith("<!") || tag.startsWith("<?")) return tag;
    if (tag.startsWith("</")) {
      const scope = scopes.pop() ?? new Map<string, string>();
      return `</${renamed(tag.slice(2, -1).trim(), scope)}>`;
    }
    const scope = new Map(scopes.at(-1));
    for (const [, prefix = "", uri = ""] of tag.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g)) scope.set(prefix, uri);
    if (!tag.endsWith("/>")) scopes.push(scope);
    const start = isRoot ? declarations(xml) : "";
    isRoot = false;
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
    const rest = tag
      .slice(1 + name.length)
      .replace(/\sxmlns(?::[\w.-]+)?\s*=\s*(["'])([^"']*)\1/g, (whole, _quote, uri: string) => (uri in EXPECTED ? "" : whole));
    return `<${renamed(name, scope)}${start}${rest.replace(/(\s)([\w.-]+:[\w.-]+)(\s*=)/g, (_, space, attribute, sign) => `${space}${renamed(attribute, scope)}${sign}`)}`;
  });
}

/** All expected namespaces the part speaks of, bound once, at its root. */
function declarations(xml: string): string {
  return Object.entries(EXPECTED)
    .filter(([uri]) => xml.includes(`"${uri}"`) || xml.includes(`'${uri}'`))
    .map(([uri, prefix]) => ` xmlns${prefix ? `:${prefix}` : ""}="${uri}"`)
    .join("");
}

function renamed(name: string, scope: Bindings): string {
  const [prefix, local] = name.includes(":") ? name.split(":", 2) : ["", name];
  const expected = EXPECTED[scope.get(prefix ?? "") ?? ""];
  if (expected === undefined) return name;
  return expected ? `${expected}:${local}` : (local ?? name);
}
