import { expect, test } from "vitest";
import { readStyleTable } from "../../src/file/style-table";
import { readThemeColors } from "../../src/file/theme-colors";
import type { CellFormat } from "../../src/sheet/cell-format";

const THEME =
  '<a:theme xmlns:a="a"><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme><a:fmtScheme><a:accent1><a:srgbClr val="123456"/></a:accent1></a:fmtScheme></a:theme>';

/** The second of two formats of a styles part, whose lists are given without their first, plain member. */
function formatOf(lists: { font?: string; fill?: string; border?: string; xf?: string; inside?: string }): CellFormat | undefined {
  const { font = "<font/>", fill = "<fill/>", border = "<border/>", xf = "", inside = "" } = lists;
  const xml = `<x:styleSheet xmlns:x="x"><x:numFmts><x:numFmt numFmtId="164" formatCode="0\\ &quot;người&quot;"/></x:numFmts>
    <fonts><font><sz val="11"/><name val="Calibri"/></font>${font}</fonts><fills><fill/>${fill}</fills><borders><border/>${border}</borders>
    <cellStyleXfs><xf numFmtId="9" fontId="0"><alignment horizontal="right"/></xf></cellStyleXfs>
    <cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" ${xf}>${inside}</xf></cellXfs>
    <dxfs><dxf><font><b/></font><fill><patternFill><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs></x:styleSheet>`;
  return readStyleTable(xml, readThemeColors(THEME))[1];
}

const SIDE = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;

test.each<readonly [string, Parameters<typeof formatOf>[0], Partial<CellFormat>]>([
  [
    "a font",
    { font: '<font><b/><i val="1"/><sz val="13.5"/><color rgb="FFC00000"/><name val=".VnTime"/></font>' },
    { font: ".VnTime", size: 13.5, bold: true, italic: true, color: "#C00000" },
  ],
  [
    "bold that is switched off",
    { font: '<font><b val="0"/><i val="false"/></font>' },
    { bold: false, italic: false, font: "Calibri", size: 11 },
  ],
  ["a colour of the theme", { font: '<font><color theme="4"/></font>' }, { color: "#4F81BD" }],
  ["the theme's first colour is the light one", { font: '<font><color theme="0"/></font>' }, { color: "#FFFFFF" }],
  ["a colour of the theme, darker", { font: '<font><color theme="4" tint="-0.249977111117893"/></font>' }, { color: "#376092" }],
  ["a colour of the theme, lighter", { font: '<font><color theme="4" tint="0.79998168889431442"/></font>' }, { color: "#DCE6F2" }],
  ["a colour of the theme that is not there", { font: '<font><color theme="9"/></font>' }, { color: "" }],
  [
    "a solid fill",
    { fill: '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF9E5"/><bgColor indexed="64"/></patternFill></fill>' },
    { fill: "#FFF9E5" },
  ],
  [
    "a pattern is no fill",
    { fill: '<fill><patternFill patternType="gray125"><fgColor rgb="FFFFF9E5"/></patternFill></fill>' },
    { fill: "" },
  ],
  ["a solid fill without a colour", { fill: '<fill><patternFill patternType="solid"/></fill>' }, { fill: "" }],
  [
    "a border on four sides",
    { border: `<border>${["left", "right", "top", "bottom"].map(SIDE).join("")}<diagonal/></border>` },
    { border: true },
  ],
  [
    "a border on three sides and across",
    { border: `<border>${["left", "right", "top", "diagonal"].map(SIDE).join("")}</border>` },
    { border: false },
  ],
  ["a number format that the file names by number", { xf: 'numFmtId="3"' }, { numberFormat: "#,##0" }],
  ["a number format of its own", { xf: 'numFmtId="164"' }, { numberFormat: '0\\ "người"' }],
  ["a number format nobody defined", { xf: 'numFmtId="200"' }, { numberFormat: "General" }],
  ["an alignment", { inside: '<alignment horizontal="center" wrapText="1"/>' }, { horizontal: "center", wrap: true }],
  ["an alignment upright", { inside: '<alignment vertical="center"/>' }, { horizontal: "general", vertical: "center", wrap: false }],
  ["an alignment of another kind", { inside: '<alignment horizontal="fill" wrapText="false"/>' }, { horizontal: "general", wrap: false }],
])("%s", (_, lists, wanted) => {
  expect(formatOf(lists)).toMatchObject(wanted);
});
