import { relationshipsOf } from "./package-relationships";
import { readWorkbookPart } from "./workbook-part";
import { xmlTags } from "./xml-tags";
import type { ZipParts } from "./zip-parts";

/** What a workbook may hold besides cells. `rebuilt`: see `Loss`; `other`: a part of a kind not in this list. */
export type CarriedKind =
  | "macros"
  | "picture"
  | "shape"
  | "chart"
  | "ink"
  | "comment"
  | "threaded-comment"
  | "form-control"
  | "embedded-object"
  | "pivot-table"
  | "slicer"
  | "timeline"
  | "query"
  | "connection"
  | "external-link"
  | "custom-xml"
  | "xml-map"
  | "custom-property"
  | "table"
  | "conditional-format"
  | "validation"
  | "hyperlink"
  | "sparkline"
  | "array-formula"
  | "protected-range"
  | "other";

/** How many of each kind stand on each tab; the key is made by `itemKey`. */
export type Inventory = ReadonlyMap<string, number>;

/** Key of a kind on a tab; null is the workbook as a whole. */
export function itemKey(what: CarriedKind, tab: string | null): string {
  return JSON.stringify([what, tab]);
}

/** Counts what a package holds, by its relationships and by the elements of its tabs. Nothing is followed outside the package. */
export function takeInventory(parts: ZipParts): Inventory {
  const counts = new Map<string, number>();
  const workbook = readWorkbookPart(parts);
  const note = (what: CarriedKind, tab: string | null, count: number): void => {
    if (count > 0) counts.set(itemKey(what, tab), (counts.get(itemKey(what, tab)) ?? 0) + count);
  };
  for (const { type } of relationshipsOf(parts, workbook.path)) if (!FOUND_ELSEWHERE.has(type)) note(OF_RELATION[type] ?? "other", null, 1);
  for (const { type, target } of relationshipsOf(parts, "")) {
    if (type === "custom-properties")
      note("custom-property", null, countTags(parts.text(target), { property: "custom-property" }).get("custom-property") ?? 0);
  }
  for (const { name, part } of workbook.tabs) {
    if (part === "") continue;
    for (const { type, target } of relationshipsOf(parts, part)) {
      if (type === "drawing") for (const [what, count] of countTags(parts.text(target), OF_DRAWING)) note(what, name, count);
      else if (type === "comments")
        for (const [what, count] of countTags(parts.text(target), { comment: "comment" })) note(what, name, count);
      else if (!FOUND_ELSEWHERE.has(type)) note(OF_RELATION[type] ?? "other", name, 1);
    }
    for (const [what, count] of countElements(parts.bytes(part) ?? new Uint8Array())) note(what, name, count);
  }
  return counts;
}

/** The last word of a relationship's type → what hangs on it. */
const OF_RELATION: Readonly<Record<string, CarriedKind>> = {
  vbaProject: "macros",
  image: "picture",
  threadedComment: "threaded-comment",
  ctrlProp: "form-control",
  control: "form-control",
  oleObject: "embedded-object",
  package: "embedded-object",
  pivotTable: "pivot-table",
  slicer: "slicer",
  slicerCache: "slicer",
  timeline: "timeline",
  timelineCache: "timeline",
  queryTable: "query",
  connections: "connection",
  externalLink: "external-link",
  externalLinkPath: "external-link",
  customXml: "custom-xml",
  xmlMaps: "xml-map",
  customProperty: "custom-property",
  table: "table",
};

/** Cells, styles and what Excel makes again by itself; or counted by its elements. */
const FOUND_ELSEWHERE: ReadonlySet<string> = new Set(
  "worksheet chartsheet styles theme sharedStrings calcChain sheetMetadata printerSettings vmlDrawing hyperlink person pivotCacheDefinition drawing comments".split(
    " ",
  ),
);

const OF_DRAWING: Readonly<Record<string, CarriedKind>> = {
  pic: "picture",
  sp: "shape",
  cxnSp: "shape",
  graphicFrame: "chart",
  contentPart: "ink",
};

const OF_SHEET: Readonly<Record<string, CarriedKind>> = {
  cfRule: "conditional-format",
  dataValidation: "validation",
  hyperlink: "hyperlink",
  sparkline: "sparkline",
  protectedRange: "protected-range",
};

function countTags(xml: string, kinds: Readonly<Record<string, CarriedKind>>): Map<CarriedKind, number> {
  const counts = new Map<CarriedKind, number>();
  for (const { name, form } of xmlTags(xml)) {
    const what = form === "close" ? undefined : kinds[name];
    if (what) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return counts;
}

/** Elements behind the cells, and formulas over several cells among them. */
function countElements(bytes: Uint8Array): Map<CarriedKind, number> {
  const xml = new TextDecoder().decode(bytes);
  const cells = xml.lastIndexOf("sheetData");
  const counts = countTags(xml.slice(Math.max(0, cells)), OF_SHEET);
  counts.set("array-formula", xml.match(/<(?:[\w.-]+:)?f [^>]*\bt="array"/g)?.length ?? 0);
  return counts;
}
