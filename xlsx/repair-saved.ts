import { addFunctionPrefixes, removeFunctionPrefixes } from "./formula-prefix";
import { type LostFacts, restoreLostFacts } from "./lost-facts";
import { PackageParts } from "./package-parts";
import { attribute, escapeXml, unescapeXml, withAttribute } from "./xml-text";

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;
const TABLES = /^xl\/tables\/[^/]+\.xml$/;

/**
 * Bytes that excelts wrote → a workbook that Excel takes without a word. Put right: attributes "undefined" and "NaN", the fill of
 * conditional formats, functions without their prefix, validations whose limits are formulas, tables with a filter over nothing, text
 * rules without their text. `facts`: what excelts cannot carry, put back. Doing it twice changes nothing more.
 */
export function repairSaved(bytes: Uint8Array, facts?: LostFacts): Uint8Array<ArrayBuffer> {
  const parts = new PackageParts(bytes);
  parts.change(/^(?!xl\/sharedStrings).*\.(xml|rels|vml)$/, withoutNonsense);
  parts.change(SHEETS, (xml) => repairRules(repairValidations(prefixFormulas(xml))));
  parts.change(TABLES, (xml) => prefixFormulas(withoutEmptyFilter(xml)));
  parts.change(/^xl\/workbook\.xml$/, (xml) => withView(prefixElements(xml, "definedName")));
  if (facts) restoreLostFacts(parts, facts);
  return parts.pack(6);
}

const NONSENSE = /\s([\w:.-]+)="(?:undefined|NaN)"/g;
/** In these a person may have written such a word. */
const FREE_TEXT =
  /^(name|displayName|text|title|descr|prompt|promptTitle|error|errorTitle|comment|tooltip|display|location|totalsRowLabel)$/;

/** JavaScript's own words never belong into a file. */
function withoutNonsense(xml: string): string {
  if (!/"(?:undefined|NaN)"|>(?:undefined|NaN)</.test(xml)) return xml;
  return xml
    .replaceAll('patternType="undefined"', 'patternType="solid"')
    .replace(/<[A-Za-z][^<>]*="(?:undefined|NaN)"[^<>]*>/g, (tag) =>
      tag.replace(NONSENSE, (whole, name: string) => (FREE_TEXT.test(name) ? whole : "")),
    )
    .replace(/<v>(?:undefined|NaN)<\/v>/g, "")
    .replace(/<formula\d?>(?:undefined|NaN)<\/formula\d?>/g, "");
}

function prefixFormulas(xml: string): string {
  return prefixElements(xml, "f|formula[12]?|calculatedColumnFormula|totalsRowFormula");
}

function prefixElements(xml: string, element: string): string {
  return xml.replace(
    new RegExp(`(<(?:${element})(?:\\s[^>]*)?>)([^<]*\\([^<]*)(</)`, "g"),
    (whole, open: string, body: string, close: string) => {
      const formula = unescapeXml(body);
      const repaired = addFunctionPrefixes(removeFunctionPrefixes(formula));
      return repaired === formula ? whole : `${open}${escapeXml(repaired)}${close}`;
    },
  );
}

/** "x-whole" is how a limit that is a formula comes through excelts: see `prepareOpened`. */
function repairValidations(xml: string): string {
  return xml.replace(/<dataValidation\s[^>]*>/g, (tag) => tag.replace(/\stype="x-(\w+)"/, ' type="$1"'));
}

/** A rule about text must name its text, which excelts leaves out; its formula holds it. */
function repairRules(xml: string): string {
  return xml.replace(/(<cfRule\s[^>]*>)\s*<formula>([^<]*)<\/formula>/g, (whole, tag: string, formula: string) => {
    const type = attribute(tag, "type");
    if (!/^(containsText|notContainsText|beginsWith|endsWith)$/.test(type ?? "")) return whole;
    const text = /"((?:[^"]|"")*)"/.exec(unescapeXml(formula))?.[1]?.replaceAll('""', '"');
    let repaired = text === undefined || attribute(tag, "text") !== undefined ? tag : withAttribute(tag, "text", text);
    // The operator of this kind has another name than its type.
    if (type === "notContainsText") repaired = withAttribute(repaired, "operator", "notContains");
    else if (type && attribute(tag, "operator") === undefined) repaired = withAttribute(repaired, "operator", type);
    return `${repaired}<formula>${formula}</formula>`;
  });
}

/** Every sheet speaks of the workbook's first view (`workbookViewId`), which therefore must be there. */
function withView(xml: string): string {
  return xml.includes("<bookViews") ? xml : xml.replace("<sheets>", "<bookViews><workbookView/></bookViews><sheets>");
}

function withoutEmptyFilter(xml: string): string {
  return xml.replace(/<autoFilter(?![^>]*\sref=)[^>]*(?:\/>|>[\s\S]*?<\/autoFilter>)/g, "");
}
