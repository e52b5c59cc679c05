import { describe, expect, it } from "vitest";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { canonicalPrefixes } from "../../xlsx/canonical-prefixes";
import { prepareOpened } from "../../xlsx/prepare-opened";
import { bookWith, rect } from "../workbench/engine/sheet-for-tests";
import { edited, partText } from "./package-for-tests";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** As some writers do: the part's own namespace without a prefix. */
const unprefixed = (prefix: string) => (xml: string) =>
  xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</").replace(`xmlns:${prefix}=`, "xmlns=");

async function chartBook(): Promise<Uint8Array> {
  const { engine, sheet } = await bookWith([
    ["Tên", "Số"],
    ["a", 1],
    ["b", 2],
  ]);
  const series = [{ name: "Số", values: "Sheet1!$B$2:$B$3", categories: "Sheet1!$A$2:$A$3", color: "#FF0000", type: "" }];
  engine.setChart({
    id: "c",
    name: "C",
    sheet,
    type: "Line",
    source: null,
    title: "T",
    legend: true,
    series,
    left: 0,
    top: 0,
    width: 300,
    height: 200,
  });
  return await engine.save();
}

describe("files of other writers", () => {
  it.each([
    ["drawing", { "xl/drawings/drawing1.xml": unprefixed("xdr") }],
    ["chart", { "xl/charts/chart1.xml": unprefixed("c") }],
    ["drawing and chart", { "xl/drawings/drawing1.xml": unprefixed("xdr"), "xl/charts/chart1.xml": unprefixed("c") }],
  ])("a %s without the usual prefix keeps its chart", async (_name, edits) => {
    const engine = await ExceltsEngine.open(edited(await chartBook(), edits));
    const [chart] = engine.charts(engine.sheets()[0]!.id);
    expect([chart?.type, chart?.title, chart?.series[0]?.values, chart?.name]).toEqual(["Line", "T", "Sheet1!$B$2:$B$3", "C"]);
  });

  it.each([
    ["counted on from the tab before", '<pageSetup paperSize="9" orientation="landscape"/>', null],
    ["with a number that is not used", '<pageSetup paperSize="9" firstPageNumber="5"/>', null],
    ["counted from a number", '<pageSetup paperSize="9" firstPageNumber="5" useFirstPageNumber="true"/>', 5],
  ])("pages %s stay so, also when saved again", async (_name, tag, number) => {
    const { engine } = await bookWith([["x"]]);
    const first = await ExceltsEngine.open(
      edited(await engine.save(), { [SHEET]: (xml) => xml.replace(/<pageSetup[^>]*>/, "").replace(/(<pageMargins[^>]*>)/, `$1${tag}`) }),
    );
    const second = await ExceltsEngine.open(await first.save());
    expect([first, second].map((opened) => opened.sheets()[0]?.page.firstPageNumber)).toEqual([number, number]);
    expect(first.sheets()[0]?.page.paperSize).toBe("A4");
  });

  it("a workbook whose every element has a prefix", async () => {
    const { engine } = await bookWith([["x", 5, "=B1*2"]]);
    const prefix = (xml: string) =>
      xml.replace(/<(\/?)(?![?!])([a-zA-Z]+)(?=[\s/>])/g, "<$1x:$2").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
    const opened = await ExceltsEngine.open(
      edited(await engine.save(), { [SHEET]: prefix, "xl/workbook.xml": prefix, "xl/sharedStrings.xml": prefix, "xl/styles.xml": prefix }),
    );
    opened.calculate();
    const { id } = opened.sheets()[0]!;
    expect([opened.value(id, 0, 0), opened.value(id, 0, 1), opened.input(id, 0, 2), opened.value(id, 0, 2)]).toEqual(["x", 5, "=B1*2", 10]);
  });

  it.each([
    ["nothing to do", `<a xmlns="${MAIN}"><b/></a>`, `<a xmlns="${MAIN}"><b/></a>`],
    [
      "elements and relations",
      `<x:a xmlns:x="${MAIN}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:b q:id="1"/></x:a>`,
      `<a xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><b r:id="1"/></a>`,
    ],
    ["the strict address", '<a xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>', `<a xmlns="${MAIN}"/>`],
    [
      "text and comments stay",
      `<x:a xmlns:x="${MAIN}"><!-- <x:b> --><x:t>&lt;x:c></x:t></x:a>`,
      `<a xmlns="${MAIN}"><!-- <x:b> --><t>&lt;x:c></t></a>`,
    ],
    [
      "a namespace of others stays",
      `<x:a xmlns:x="${MAIN}" xmlns:o="urn:o"><o:b o:c=">"/></x:a>`,
      `<a xmlns="${MAIN}" xmlns:o="urn:o"><o:b o:c=">"/></a>`,
    ],
  ])("prefixes: %s", (_name, xml, expected) => {
    expect(canonicalPrefixes(xml)).toBe(expected);
  });
});

const rule = (attributes: string, body = "") =>
  `<conditionalFormatting sqref="B2:B9 D2:D9"><cfRule ${attributes} priority="1">${body}</cfRule></conditionalFormatting>`;

describe("what excelts would lose on the way", () => {
  it.each([
    ["duplicates", rule('type="duplicateValues" dxfId="0"'), "=COUNTIF($B$2:$B$9,B2)+COUNTIF($D$2:$D$9,B2)>1"],
    [
      "single values",
      '<conditionalFormatting sqref="A1:A3"><cfRule type="uniqueValues" priority="1"/></conditionalFormatting>',
      "=COUNTIF($A$1:$A$3,A1)=1",
    ],
    [
      "ends with",
      rule('type="endsWith" operator="endsWith" text="x"', '<formula>RIGHT(B2,LEN("x"))="x"</formula>'),
      '=RIGHT(B2,LEN("x"))="x"',
    ],
  ])("a rule about %s goes on as a formula", async (_name, xml, formula) => {
    const { engine } = await bookWith([["x"]]);
    const opened = await ExceltsEngine.open(
      edited(await engine.save(), { [SHEET]: (sheet) => sheet.replace("<pageMargins", `${xml}<pageMargins`) }),
    );
    const again = await ExceltsEngine.open(await opened.save());
    expect(again.conditionalFormats(again.sheets()[0]!.id).map((format) => [format.type, format.rule["formula"]])).toEqual([
      ["Custom", formula],
    ]);
  });

  it("limits that are formulas, for numbers and dates", async () => {
    const { engine, sheet } = await bookWith([["x"]]);
    engine.setValidation({
      sheet,
      rect: rect(0, 0),
      rule: { decimal: { formula1: "=$B$1/2", operator: "GreaterThan" } },
      errorAlert: {},
      prompt: {},
      ignoreBlanks: false,
    });
    const saved = await engine.save();
    expect(partText(saved, SHEET)).toContain('<dataValidation type="decimal" operator="greaterThan"');
    expect(partText(prepareOpened(saved), SHEET)).toContain('type="x-decimal"');
  });

  it("filters of tables that it would stumble over", async () => {
    const { engine, sheet } = await bookWith([
      ["a", "b"],
      [1, 2],
    ]);
    engine.addTable(sheet, rect(0, 0, 2, 2), true, "T");
    const filter =
      '<autoFilter ref="A1:B2"><filterColumn colId="1"><dynamicFilter type="aboveAverage"/></filterColumn><sortState ref="A2:B2"/></autoFilter>';
    const bytes = edited(await engine.save(), { "xl/tables/table1.xml": (xml) => xml.replace(/<autoFilter[^>]*\/>/, filter) });
    const opened = await ExceltsEngine.open(bytes);
    expect(opened.tables().map(({ name, filterButton }) => [name, filterButton])).toEqual([["T", true]]);
  });
});

describe("yes and no", () => {
  it("are read in both spellings", async () => {
    const { engine, sheet } = await bookWith([["x"]]);
    engine.updateSheet(sheet, {
      isProtected: true,
      showGridlines: false,
      protectionOptions: { allowSort: true, selectionMode: "Unlocked" },
    });
    const spelt = (xml: string) =>
      xml.replace(/<(?:sheetProtection|sheetView) [^>]*>/g, (tag) => tag.replaceAll('="1"', '="true"').replace(/(?<!Id)="0"/g, '="false"'));
    const opened = await ExceltsEngine.open(edited(await engine.save(), { [SHEET]: spelt }));
    expect(opened.sheets()[0]).toMatchObject({
      isProtected: true,
      showGridlines: false,
      protectionOptions: { allowSort: true, selectionMode: "Unlocked" },
    });
  });

  it("days from 1904", async () => {
    const { engine, sheet } = await bookWith([["1/1/2026", "=A1+1", "=DATE(2026,1,3)"]]);
    const opened = await ExceltsEngine.open(
      edited(await engine.save(), { "xl/workbook.xml": (xml) => xml.replace("<workbookPr ", '<workbookPr date1904="true" ') }),
    );
    opened.setInput(sheet, 0, 0, "1/1/2026");
    opened.calculate();
    expect([0, 1, 2].map((at) => [opened.value(sheet, 0, at), opened.text(sheet, 0, at)])).toEqual([
      [44561, "1/1/2026"],
      [44562, "44562"],
      [44563, "44563"],
    ]);
    const again = await ExceltsEngine.open(await opened.save());
    expect([again.value(sheet, 0, 0), again.text(sheet, 0, 0)]).toEqual([44561, "1/1/2026"]);
  });
});
