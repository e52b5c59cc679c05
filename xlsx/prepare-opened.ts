import { canonicalPrefixes } from "./canonical-prefixes";
import { PackageParts } from "./package-parts";
import { giveUsualNames } from "./usual-names";
import { attribute, withAttribute } from "./xml-text";

/**
 * Bytes of an .xlsx from anywhere → bytes that excelts reads whole: other writers' namespaces, prefixes and names of parts become Excel's, limits of
 * validations that are formulas are kept from being read as numbers, rules of conditional formats that excelts would drop become
 * formulas of the same effect, pages are not counted from 1 where nothing says so, filters of tables and looks that are missing, over which it would stumble, are left out.
 *
 * @throws Error where the bytes are no zip.
 */
export function prepareOpened(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = new PackageParts(bytes);
  prepareParts(parts);
  return parts.pack(0);
}

/** The same over parts already unpacked. */
export function prepareParts(parts: PackageParts): void {
  giveUsualNames(parts);
  parts.change(/\.xml$/, canonicalPrefixes);
  parts.change(/^xl\/(workbook|worksheets\/[^/]+|tables\/[^/]+)\.xml$/, withPlainBooleans);
  const looks = parts.text("xl/styles.xml").match(/<dxf[\s>/]/g)?.length ?? 0;
  parts.change(/^xl\/worksheets\/[^/]+\.xml$/, (xml) =>
    prepareRules(prepareValidations(withoutMissingLooks(withCountedPages(xml), looks))),
  );
  parts.change(/^xl\/tables\/[^/]+\.xml$/, (xml) => prepareTable(withoutMissingLooks(xml, looks)));
}

/** A rule or column may name a look that the file does not have; excelts breaks down over it. */
function withoutMissingLooks(xml: string, looks: number): string {
  return xml.replace(/\sdxfId="(\d+)"/gi, (whole, index: string) => (Number(index) < looks ? whole : ""));
}

const SWITCHES =
  /<(?:sheetProtection|sheetView|sheetFormatPr|pageSetUpPr|outlinePr|printOptions|pageSetup|headerFooter|table|tableStyleInfo|filterColumn|workbookPr|workbookProtection|workbookView|calcPr)\s[^>]*>/g;

/** XML knows two spellings of yes and no; in many places excelts knows one. */
function withPlainBooleans(xml: string): string {
  return xml.replace(SWITCHES, (tag) => tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'));
}

/** excelts takes pages that are counted on from the tab before for pages counted from 1, and writes that down; it leaves a 0 alone. */
function withCountedPages(xml: string): string {
  return xml.replace(/<pageSetup\s[^>]*>/g, (tag) =>
    attribute(tag, "useFirstPageNumber") === "1" ? tag : withAttribute(tag, "firstPageNumber", "0"),
  );
}

const NUMERIC = new Set(["whole", "decimal", "textLength", "date"]);

/** excelts reads these limits with parseFloat: "x-whole" and the like it leaves as they are, and `repairSaved` gives the type its name back. */
function prepareValidations(xml: string): string {
  return xml.replace(/<dataValidation\s[^>]*[^/]>[\s\S]*?<\/dataValidation>/g, (element) => {
    const tag = /^<[^>]*>/.exec(element)?.[0] ?? "";
    const type = attribute(tag, "type") ?? "";
    return NUMERIC.has(type) ? element.replace(tag, () => withAttribute(tag, "type", `x-${type}`)) : element;
  });
}

/** Rules that excelts reads but never writes become formulas of the same effect; those about text hold theirs already. */
function prepareRules(xml: string): string {
  return xml.replace(/<conditionalFormatting\s([^>]*)>([\s\S]*?)<\/conditionalFormatting>/g, (whole, attributes: string, body: string) => {
    const ref = attribute(` ${attributes}`, "sqref") ?? "";
    const rules = body.replace(/<cfRule\s[^>]*?(?:\/>|>[\s\S]*?<\/cfRule>)/g, (rule) => prepareRule(rule, ref));
    return whole.replace(body, () => rules);
  });
}

function prepareRule(rule: string, ref: string): string {
  const tag = /^<[^>]*>/.exec(rule)?.[0] ?? "";
  const type = attribute(tag, "type") ?? "";
  if (/^(notContainsText|beginsWith|endsWith)$/.test(type)) return rule.replace(tag, () => withAttribute(tag, "type", "expression"));
  if (type !== "duplicateValues" && type !== "uniqueValues") return rule;
  const [first = "A1"] = ref.split(/[\s:]/);
  const blocks = ref.split(/\s+/).map((block) => block.replace(/([A-Za-z]+)(\d+)/g, "$$$1$$$2"));
  const count = blocks.map((block) => `COUNTIF(${block},${first})`).join("+");
  const open = withAttribute(tag, "type", "expression").replace(/\s*\/>$/, ">");
  return `${open}<formula>${count}${type === "duplicateValues" ? "&gt;1" : "=1"}</formula></cfRule>`;
}

/** Within a table's filter excelts knows only lists and comparisons, and numbers columns by their order of appearance. */
function prepareTable(xml: string): string {
  return xml.replace(/(<autoFilter\s[^>]*[^/])>([\s\S]*?)<\/autoFilter>/g, (whole, open: string, body: string) => {
    const known = body.match(/<filterColumn\s[^>]*?(?:\/>|>[\s\S]*?<\/filterColumn>)/g) ?? [];
    const isPlain = known.every(
      (column, index) => Number(attribute(column, "colId")) === index && !/<(?:dynamicFilter|top10|colorFilter|iconFilter)/.test(column),
    );
    return isPlain && !body.includes("<sortState") ? whole : `${open}/>`;
  });
}
