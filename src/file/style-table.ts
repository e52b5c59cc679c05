import { type CellFormat, DEFAULT_FORMAT, type Horizontal, type Vertical } from "../sheet/cell-format";
import { BUILT_IN_NUMBER_FORMATS } from "./built-in-number-formats";
import { isTrue, type XmlTag, xmlTags } from "./xml-tags";

type Font = Pick<CellFormat, "font" | "size" | "bold" | "italic" | "color">;

/** Everything of styles.xml that `CellFormat` can say, collected while its tags go by. */
interface Collected {
  readonly numberFormats: Map<number, string>;
  readonly fonts: Font[];
  readonly fills: string[];
  readonly borders: number[];
  readonly formats: CellFormat[];
}

/**
 * The cell formats of an .xlsx by index, from its styles part: SheetJS tells of a cell's style only the fill and the number format,
 * but the font's name decides how .VnTime text is read. `colorOf` resolves a colour tag to "#RRGGBB" or "" (theme colours need the theme).
 */
export function readStyleTable(xml: string, colorOf: (tag: XmlTag) => string): CellFormat[] {
  const all: Collected = { numberFormats: new Map(BUILT_IN_NUMBER_FORMATS), fonts: [], fills: [], borders: [], formats: [] };
  let section = "";
  for (const tag of xmlTags(xml)) {
    if (SECTIONS.has(tag.name)) section = tag.form === "open" ? tag.name : "";
    else if (tag.form !== "close") collect(all, section, tag, colorOf);
  }
  return all.formats;
}

const SECTIONS: ReadonlySet<string> = new Set([
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellXfs",
  "cellStyleXfs",
  "dxfs",
  "cellStyles",
  "extLst",
]);

function collect(all: Collected, section: string, tag: XmlTag, colorOf: (tag: XmlTag) => string): void {
  if (section === "numFmts") all.numberFormats.set(Number(tag.attributes["numFmtId"]), tag.attributes["formatCode"] ?? "General");
  else if (section === "fonts") collectFont(all.fonts, tag, colorOf);
  else if (section === "fills") collectFill(all.fills, tag, colorOf);
  else if (section === "borders") collectBorder(all.borders, tag);
  else if (section === "cellXfs") collectFormat(all, tag);
}

function collectFont(fonts: Font[], tag: XmlTag, colorOf: (tag: XmlTag) => string): void {
  if (tag.name === "font") fonts.push({ font: "Calibri", size: 11, bold: false, italic: false, color: "" });
  const last = fonts.length - 1;
  const font = fonts[last];
  if (!font) return;
  const { val } = tag.attributes;
  const isOn = val === undefined || isTrue(val);
  if (tag.name === "name") fonts[last] = { ...font, font: val ?? font.font };
  else if (tag.name === "sz") fonts[last] = { ...font, size: Number(val) || font.size };
  else if (tag.name === "b") fonts[last] = { ...font, bold: isOn };
  else if (tag.name === "i") fonts[last] = { ...font, italic: isOn };
  else if (tag.name === "color") fonts[last] = { ...font, color: colorOf(tag) };
}

/** Stands for a solid fill whose colour has not come by yet; in any other pattern the colour seen is a mixture, and none is told. */
const SOLID = "solid";

function collectFill(fills: string[], tag: XmlTag, colorOf: (tag: XmlTag) => string): void {
  const last = fills.length - 1;
  if (tag.name === "fill") fills.push("");
  else if (tag.name === "patternFill" && tag.attributes["patternType"] === SOLID) fills[last] = SOLID;
  else if (tag.name === "fgColor" && fills[last] === SOLID) fills[last] = colorOf(tag);
}

const SIDES: ReadonlySet<string> = new Set(["left", "right", "start", "end", "top", "bottom"]);

/** Counts the sides that have a line. */
function collectBorder(borders: number[], tag: XmlTag): void {
  const last = borders.length - 1;
  if (tag.name === "border") borders.push(0);
  else if (SIDES.has(tag.name) && (tag.attributes["style"] ?? "none") !== "none") borders[last] = (borders[last] ?? 0) + 1;
}

function collectFormat(all: Collected, tag: XmlTag): void {
  const { attributes } = tag;
  if (tag.name === "xf") {
    all.formats.push({
      ...DEFAULT_FORMAT,
      ...all.fonts[Number(attributes["fontId"] ?? 0)],
      numberFormat: all.numberFormats.get(Number(attributes["numFmtId"] ?? 0)) ?? "General",
      fill: fillAt(all.fills, Number(attributes["fillId"] ?? 0)),
      border: all.borders[Number(attributes["borderId"] ?? 0)] === 4,
    });
  } else if (tag.name === "alignment") {
    const last = all.formats.length - 1;
    const format = all.formats[last];
    const { horizontal, vertical, wrapText } = attributes;
    if (format)
      all.formats[last] = { ...format, horizontal: horizontalOf(horizontal), vertical: verticalOf(vertical), wrap: isTrue(wrapText) };
  }
}

function fillAt(fills: readonly string[], index: number): string {
  const fill = fills[index] ?? "";
  return fill === SOLID ? "" : fill;
}

function horizontalOf(value: string | undefined): Horizontal {
  return value === "left" || value === "right" || value === "center" ? value : "general";
}

function verticalOf(value: string | undefined): Vertical {
  return value === "top" || value === "center" ? value : "bottom";
}

/**
 * A styles part whose every format has a fill of its own, to hand to SheetJS in place of the real one: it gives each cell the fill
 * object of its format, so that the object says which format the cell has.
 */
export function printTellingStyles(count: number): string {
  const fills = '<fill><patternFill patternType="none"/></fill>'.repeat(count);
  const formats = Array.from({ length: count }, (_, i) => `<xf numFmtId="0" fontId="0" fillId="${i}" borderId="0"/>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills count="${count}">${fills}</fills><cellXfs count="${count}">${formats}</cellXfs></styleSheet>`;
}
