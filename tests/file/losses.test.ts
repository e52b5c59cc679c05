import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { Loss } from "../../src/file/losses";
import { tabOf } from "./our-tabs";
import { packageFaults } from "./package-faults";
import { oleFile, type Parts, pack, relationships, smallParts } from "./small-files";

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels";
const DRAWING = "xl/drawings/drawing1.xml";
const XDR =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const ANCHOR =
  "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>";

/** A workbook with one tab «A» and more parts, hung on the workbook or on the tab. */
function workbookWith(
  onWorkbook: readonly (readonly [string, string, string])[],
  onTab: readonly (readonly [string, string, string])[],
  more: Parts,
  behind = "",
): Uint8Array {
  return pack({
    ...smallParts(ROW, behind),
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ...onWorkbook),
    ...(onTab.length > 0 ? { [SHEET_RELS]: relationships(...onTab) } : {}),
    ...more,
  });
}

function drawn(what: string): Uint8Array {
  const drawing = `<xdr:wsDr ${XDR}><xdr:twoCellAnchor>${ANCHOR}${what}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
  return workbookWith([], [["rId1", "drawing", "../drawings/drawing1.xml"]], { [DRAWING]: drawing }, '<drawing r:id="rId1"/>');
}

async function lossesOf(bytes: Uint8Array): Promise<readonly Loss[]> {
  const file = await FileWorkbook.open("a", bytes);
  const losses = await file.losses();
  expect(packageFaults(await file.save())).toEqual([]);
  return losses;
}

describe("what the copy of an .xlsx will lack is named, by tab where it has one", () => {
  test.each<readonly [string, Uint8Array, readonly Loss[]]>([
    ["nothing", pack(smallParts(ROW)), []],
    [
      "macros",
      workbookWith([["rId2", "vbaProject", "vbaProject.bin"]], [], { "xl/vbaProject.bin": "x" }),
      [{ what: "macros", tab: null, count: 1 }],
    ],
    [
      "custom XML",
      workbookWith([["rId2", "customXml", "../customXml/item1.xml"]], [], { "customXml/item1.xml": "<a/>" }),
      [{ what: "custom-xml", tab: null, count: 1 }],
    ],
    [
      "a connection",
      workbookWith([["rId2", "connections", "connections.xml"]], [], { "xl/connections.xml": "<connections/>" }),
      [{ what: "connection", tab: null, count: 1 }],
    ],
    [
      "something this program has never heard of",
      workbookWith([["rId2", "hologram", "hologram.xml"]], [], { "xl/hologram.xml": "<a/>" }),
      [{ what: "other", tab: null, count: 1 }],
    ],
    [
      "two form controls",
      workbookWith(
        [],
        [
          ["rId1", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
          ["rId2", "control", "../activeX/activeX1.xml"],
        ],
        { "xl/ctrlProps/ctrlProp1.xml": "<a/>", "xl/activeX/activeX1.xml": "<a/>" },
      ),
      [{ what: "form-control", tab: "A", count: 2 }],
    ],
    [
      "an embedded document",
      workbookWith([], [["rId1", "oleObject", "../embeddings/o.bin"]], { "xl/embeddings/o.bin": "x" }),
      [{ what: "embedded-object", tab: "A", count: 1 }],
    ],
    ["ink", drawn('<xdr:contentPart r:id="rId1"/>'), [{ what: "ink", tab: "A", count: 1 }]],
    [
      "a protected range",
      pack(smallParts(ROW, '<protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges>')),
      [{ what: "protected-range", tab: "A", count: 1 }],
    ],
  ])("%s", async (_, bytes, losses) => {
    expect(await lossesOf(bytes)).toEqual(losses);
  });

  test("what excelts carries is not named: pictures, comments, rules, lists, links, tables", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("A");
    sheet.addRows([
      [1, "x"],
      [2, "y"],
    ]);
    const picture = workbook.addImage({ buffer: PNG, extension: "png" });
    sheet.addImage(picture, "D1:E2");
    sheet.getCell("A1").note = "ghi chú";
    sheet.getCell("B2").value = { text: "liên kết", hyperlink: "https://example.org/" };
    sheet.getCell("B1").dataValidation = { type: "list", allowBlank: true, formulae: ['"x,y"'] };
    sheet.addConditionalFormatting({
      ref: "A1:A2",
      rules: [{ type: "cellIs", operator: "greaterThan", formulae: ["1"], priority: 1, style: { font: { bold: true } } }],
    });
    sheet.addTable({ name: "Bang", ref: "G1", headerRow: true, columns: [{ name: "a" }, { name: "b" }], rows: [[1, 2]] });
    expect(await lossesOf(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual([]);
  });

  test("what stands on a tab of ours that is written anew, or on one that was removed, is not lost", async () => {
    const file = await FileWorkbook.open("a", drawn('<xdr:contentPart r:id="rId1"/>'));
    await file.write(tabOf("B", [[0, 0, 1, "plain"]]));
    expect(await file.losses()).toHaveLength(1);
    await file.write(tabOf("A", [[0, 0, 1, "plain"]]));
    expect(await file.losses()).toEqual([]);
  });
});

describe("a copy built anew says so", () => {
  test("where excelts cannot open what SheetJS can", async () => {
    const parts = smallParts(ROW);
    parts["_rels/.rels"] = "CORRUPTED";
    const bytes = pack(parts);
    expect(await lossesOf(bytes)).toEqual([{ what: "rebuilt", tab: null, count: 1 }]);
  });

  test("where excelts would carry a cell wrongly: a number that is none becomes blank in its hands", async () => {
    expect(await lossesOf(pack(smallParts('<row r="1"><c r="A1"><v>abc</v></c></row>')))).toEqual([
      { what: "rebuilt", tab: null, count: 1 },
    ]);
  });

  test("and with it the macros, pictures and charts of another kind of file, by the names of its parts", async () => {
    const file = await FileWorkbook.open(
      "a.ods",
      pack({
        "META-INF/manifest.xml": "<a/>",
        "styles.xml": "<a/>",
        "content.xml":
          '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
        "Pictures/a.png": PNG,
        "Basic/Standard/Module1.xml": "<a/>",
        "Object 1/content.xml": "<a/>",
      }),
    );
    expect(await file.losses()).toEqual([
      { what: "rebuilt", tab: null, count: 1 },
      { what: "picture", tab: null, count: 1 },
      { what: "macros", tab: null, count: 1 },
      { what: "chart", tab: null, count: 1 },
    ]);
    await expect((await FileWorkbook.open("b.xlsx", await file.save())).describe()).resolves.toMatchObject({
      tabs: [{ name: "A", rows: 1 }],
    });
  });

  test("an .xls has its macros in a folder of the OLE file", async () => {
    const { inventoryByName } = await import("../../src/file/inventory-by-name");
    const { guard } = await import("../../src/file/guard");
    const { OPENED_FILE } = await import("../../src/file/file-limits");
    const { streams } = guard(oleFile("Workbook", "_VBA_PROJECT_CUR"), OPENED_FILE);
    const book = { kind: "xls", tabs: [], activeTab: "", isStructureProtected: false } as const;
    expect([...inventoryByName({ book, parts: null, streams })]).toEqual([['["macros",null]', 1]]);
  });
});

test("text that XML cannot hold comes back as near as can be, and is not called a difference", async () => {
  const file = await FileWorkbook.open("a", pack(smallParts(ROW)));
  await file.write(tabOf("B", [[0, 0, "một\r\nhai\u0001", "text"]]));
  const text = strFromU8(unzipSync(await file.save())["xl/sharedStrings.xml"] ?? strToU8(""));
  expect(text).toMatch(/một\r?\nhai</);
});

const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);
