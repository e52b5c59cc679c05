import { Workbook } from "@cj-tech-master/excelts";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { OPENED_FILE } from "../../src/file/file-limits";
import { readFile } from "../../src/file/read-file";
import type { CellFormat } from "../../src/sheet/cell-format";
import { at, entryAt, formatOfEntry, formulaAt, type SheetImage } from "../../src/sheet/sheet-image";
import { directoryEntry, pack, patched, relationships, smallParts, smallWorkbook } from "./small-files";

async function imageOf(bytes: Uint8Array, tab = "A"): Promise<SheetImage> {
  const found = (await readFile(bytes)).book.tabs.find(({ name }) => name === tab)?.image;
  if (!found) throw new Error(`no tab ${tab}`);
  return found;
}

function formatAt(image: SheetImage, row: number, column: number): CellFormat {
  return formatOfEntry(image, entryAt(image, row, column));
}

describe("cells of an .xlsx", () => {
  const CELLS: readonly (readonly [string, string, unknown, string | undefined])[] = [
    ["a number", "<c r='A1'><v>1.5</v></c>", { kind: "number", number: 1.5 }, undefined],
    ["0 is a figure", "<c r='A1'><v>0</v></c>", { kind: "number", number: 0 }, undefined],
    ["a text that looks like a formula", "<c r='A1' t='str'><v>=1+1</v></c>", { kind: "text", text: "=1+1" }, undefined],
    [
      "an inline text, its runs joined",
      "<c r='A1' t='inlineStr'><is><r><t>Công </t></r><r><t>đoàn</t></r></is></c>",
      { kind: "text", text: "Công đoàn" },
      undefined,
    ],
    ["a text with a line break", "<c r='A1' t='str'><v>a&#10;b_x000D_</v></c>", { kind: "text", text: "a\nb\r" }, undefined],
    ["a typed empty text is blank", "<c r='A1' t='str'><v></v></c>", { kind: "blank" }, undefined],
    ["TRUE", "<c r='A1' t='b'><v>1</v></c>", { kind: "boolean", boolean: true }, undefined],
    ["an error", "<c r='A1' t='e'><v>#REF!</v></c>", { kind: "error", error: "#REF!" }, undefined],
    ["an error of a newer Excel", "<c r='A1' t='e'><v>#SPILL!</v></c>", { kind: "error", error: "#UNKNOWN!" }, undefined],
    ["a number that is none", "<c r='A1'><v>abc</v></c>", { kind: "error", error: "#VALUE!" }, undefined],
    ["a number too large", "<c r='A1'><v>1e999</v></c>", { kind: "error", error: "#NUM!" }, undefined],
    ["a date of ISO 8601 is its serial number", "<c r='A1' t='d'><v>2021-02-22</v></c>", { kind: "number", number: 44249 }, undefined],
    ["a formula with its value", "<c r='A1'><f>B1*2</f><v>4</v></c>", { kind: "number", number: 4 }, "=B1*2"],
    ["a formula that was never calculated", "<c r='A1'><f>B1*2</f></c>", { kind: "blank" }, "=B1*2"],
    ["a formula with an empty value element", "<c r='A1'><f>B1*2</f><v/></c>", { kind: "blank" }, "=B1*2"],
    ["a formula that gives an empty text", "<c r='A1' t='str'><f>IF(B1,1,\"\")</f><v></v></c>", { kind: "text", text: "" }, '=IF(B1,1,"")'],
    [
      "a newer function without its prefix",
      "<c r='A1'><f>_xlfn._xlws.FILTER(B1:B2,B1:B2)</f><v>1</v></c>",
      { kind: "number", number: 1 },
      "=FILTER(B1:B2,B1:B2)",
    ],
    ["a cell that does not say where it is", "<c><v>7</v></c>", { kind: "number", number: 7 }, undefined],
  ];

  test.each(CELLS)("%s", async (_, cell, value, formula) => {
    const image = await imageOf(pack(smallParts(`<row r="1">${cell.replaceAll("'", '"')}</row>`)));
    expect(at(image, 0, 0)).toEqual(value);
    expect(formulaAt(image, 0, 0)).toBe(formula);
  });

  test("a shared formula is spelled out for each cell", async () => {
    const image = await imageOf(
      pack(
        smallParts(
          '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
        ),
      ),
    );
    expect([formulaAt(image, 0, 0), formulaAt(image, 1, 0)]).toEqual(["=B1+$C$1", "=B2+$C$1"]);
  });

  test("the last cell of a sheet costs a row index, not an area", async () => {
    const before = process.memoryUsage().heapUsed;
    const image = await imageOf(pack(smallParts('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')));
    expect([image.rows, image.columns, image.kinds.length]).toEqual([1_048_576, 16_384, 1]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
  });

  test.each([
    ["beyond the last row", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ["beyond the last column", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ])("a cell %s is a damaged file", async (_, rows) => {
    await expect(readFile(pack(smallParts(rows)))).rejects.toMatchObject({ code: "damaged", facts: { what: "cell", tab: "A" } });
  });
});

describe("a workbook as excelts writes one", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("DS CĐCS");
    sheet.getCell("A1").value = "C«ng ®oµn";
    sheet.getCell("A1").font = { name: ".VnTime", size: 13, bold: true, italic: true, color: { argb: "FFC00000" } };
    sheet.getCell("B1").value = 45_000;
    sheet.getCell("B1").style = { numFmt: "dd/mm/yyyy", alignment: { horizontal: "center", wrapText: true } };
    const thin = { style: "thin" } as const;
    sheet.getCell("C1").style = {
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF9E5" } },
      border: { top: thin, left: thin, bottom: thin, right: thin },
    };
    sheet.getCell("D1").style = { fill: { type: "pattern", pattern: "gray125" }, border: { top: thin, left: thin, right: thin } };
    sheet.getCell("D3").value = 1;
    sheet.mergeCells("A5:B6");
    sheet.getRow(3).hidden = true;
    sheet.getColumn(4).hidden = true;
    sheet.autoFilter = "A1:D3";
    workbook.addWorksheet("Ẩn", { state: "hidden" });
    await workbook.addWorksheet("Kín", { state: "veryHidden" }).protect("mật khẩu", {});
    workbook.protection = { lockStructure: true };
    workbook.properties.date1904 = true;
    bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  });

  test("tabs, their visibility and protection", async () => {
    const { book } = await readFile(bytes);
    expect(book.isStructureProtected).toBe(true);
    expect(book.tabs.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ["DS CĐCS", "visible", false],
      ["Ẩn", "hidden", false],
      ["Kín", "very-hidden", true],
    ]);
  });

  test("merges, what is hidden, filter and date system", async () => {
    const { merges, hiddenRows, hiddenColumns, hasFilter, dateSystem } = await imageOf(bytes, "DS CĐCS");
    expect({ merges, hiddenRows, hiddenColumns, hasFilter, dateSystem }).toEqual({
      merges: [{ row: 4, column: 0, rows: 2, columns: 2 }],
      hiddenRows: [2],
      hiddenColumns: [3],
      hasFilter: true,
      dateSystem: 1904,
    });
  });

  test("fonts, number formats and the rest of a cell's looks", async () => {
    const image = await imageOf(bytes, "DS CĐCS");
    expect(formatAt(image, 0, 0)).toMatchObject({ font: ".VnTime", size: 13, bold: true, italic: true, color: "#C00000" });
    expect(formatAt(image, 0, 1)).toMatchObject({
      numberFormat: "dd/mm/yyyy",
      horizontal: "center",
      wrap: true,
      font: "Calibri",
      bold: false,
    });
    expect(formatAt(image, 0, 2), "a blank cell with a format has an entry").toMatchObject({ fill: "#FFF9E5", border: true });
    expect(formatAt(image, 0, 3), "three sides are no border, a pattern is no fill").toMatchObject({ fill: "", border: false });
    expect(entryAt(image, 4, 1), "a blank cell without a format has none").toBe(-1);
  });
});

describe("refused once a part is inflated", () => {
  const SMALL = smallWorkbook();
  const sheet = "xl/worksheets/sheet1.xml";
  const entry = directoryEntry(SMALL, sheet);
  const doctype = '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>';
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...doctype].flatMap((letter) => [letter.charCodeAt(0), 0])]);

  test.each([
    ["a part that is larger than it says", patched(SMALL, entry + 24, 20), "file-too-large", { what: "part", part: sheet }],
    ["a part that is smaller than it says", patched(SMALL, entry + 24, 20_000), "damaged", { what: "size", part: sheet }],
    ["a part with another checksum", patched(SMALL, entry + 16, 1), "damaged", { what: "checksum", part: sheet }],
    ["a DOCTYPE", smallWorkbook({ [sheet]: doctype }), "not-a-workbook", { what: "doctype", part: sheet }],
    ["a DOCTYPE in UTF-16", smallWorkbook({ [sheet]: utf16 }), "not-a-workbook", { what: "doctype", part: sheet }],
    [
      "a package without its workbook",
      pack({ "[Content_Types].xml": "<Types/>", "xl/other.xml": "<a/>" }),
      "damaged",
      { what: "workbook" },
    ],
    [
      "a tab that is not there",
      smallWorkbook({ "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/none.xml"]) }),
      "damaged",
      { what: "tab", tab: "A" },
    ],
    [
      "a text that is not in the table of texts",
      pack(smallParts('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')),
      "damaged",
      { what: "tab", tab: "A" },
    ],
    [
      "an OpenDocument that says a cell a billion times",
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1024" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>',
      ),
      "too-many-cells",
      {},
    ],
    [
      "a page with a cell over a billion columns",
      strToU8('<html><table><tr><td colspan="1000000000">1</td><td>2</td></tr></table></html>'),
      "damaged",
      { what: "span" },
    ],
  ])("%s", async (_, bytes, code, facts) => {
    await expect(readFile(bytes)).rejects.toMatchObject({ code, facts });
  });

  test("a false size of a bomb costs no more than the size it claims", async () => {
    const bomb = smallWorkbook({ [sheet]: new Uint8Array(60_000_000) });
    const lying = patched(bomb, directoryEntry(bomb, sheet) + 24, 100_000);
    const before = process.cpuUsage();
    await expect(readFile(lying)).rejects.toMatchObject({ code: "file-too-large", facts: { most: 100_000 } });
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  });

  test("a tab with more cells than may be read has no image; the others do", async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join("");
    const { book } = await readFile(pack(smallParts(rows)), { ...OPENED_FILE, cells: 10 });
    expect(book.tabs.map(({ image, cells }) => [image, cells])).toEqual([[null, 30]]);
  });
});

describe("files that are no .xlsx", () => {
  test("OpenDocument: values by kind and repeated blanks that cost nothing", async () => {
    const cells =
      '<table:table-cell office:value-type="string"><text:p>Đơn vị</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>';
    const covered = '<table:covered-table-cell table:number-columns-repeated="16"/>';
    const row = `<table:table-row>${cells}${covered}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    const image = await imageOf(ods(row));
    expect([at(image, 0, 0), at(image, 0, 1), image.kinds.length]).toEqual([
      { kind: "text", text: "Đơn vị" },
      { kind: "number", number: 7 },
      2,
    ]);
  });

  test("a page: texts as they stand, since it has no types", async () => {
    const image = await imageOf(
      strToU8("<html><meta charset='utf-8'><table><tr><td>1.234</td><td>13/14</td></tr></table></html>"),
      "Sheet1",
    );
    expect([at(image, 0, 0), at(image, 0, 1)]).toEqual([
      { kind: "text", text: "1.234" },
      { kind: "text", text: "13/14" },
    ]);
  });

  test("SpreadsheetML 2003", async () => {
    const xml =
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row><Cell><Data ss:Type="String">Mã</Data></Cell><Cell ss:Formula="=1+1"><Data ss:Type="Number">2</Data></Cell></Row></Table></Worksheet></Workbook>';
    const image = await imageOf(strToU8(xml));
    expect([at(image, 0, 0), at(image, 0, 1), formulaAt(image, 0, 1)]).toEqual([
      { kind: "text", text: "Mã" },
      { kind: "number", number: 2 },
      "=1+1",
    ]);
    await expect(readFile(strToU8(xml.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>')))).rejects.toMatchObject({
      code: "not-a-workbook",
    });
  });
});

function ods(rows: string): Uint8Array {
  const names = ["office", "table", "text"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");
  const content = `<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({ "META-INF/manifest.xml": strToU8("<a/>"), "styles.xml": strToU8("<a/>"), "content.xml": strToU8(content) });
}
