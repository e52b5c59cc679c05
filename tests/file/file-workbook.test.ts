import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { compareImages } from "../../src/file/compare-images";
import { FileWorkbook } from "../../src/file/file-workbook";
import { at, type SheetImage } from "../../src/sheet/sheet-image";
import { STATE_TAB, type TabContent } from "../../src/sheet/tab-content";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { allocationTab, tabOf } from "./our-tabs";
import { packageFaults } from "./package-faults";
import { pack, smallParts, smallWorkbook } from "./small-files";

const STATE = tabOf(STATE_TAB, [[0, 0, '{"schema":1}', "plain"]], "very-hidden");

/** An officer's workbook: three tabs, one of them hidden, with names, a lock, a format, a merge and a formula. */
async function officersFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const list = workbook.addWorksheet("DS CĐCS");
  list.addRows([
    ["Đơn vị", "Lao động"],
    ["A", 10],
    ["B", 20],
  ]);
  list.getCell("B4").value = { formula: "SUM(B2:B3)", result: 30 };
  list.getCell("C1").value = { formula: 'IF(B2>0,"","x")', result: "" };
  list.getCell("C2").value = { formula: 'CHAR(13)&"_"', result: "\r_" };
  list.getCell("A1").font = { name: ".VnTime", size: 12 };
  list.getCell("B2").numFmt = "0\\ \\d";
  list.mergeCells("A6:B6");
  list.pageSetup.printArea = "A1:B4";
  workbook.addWorksheet("Ẩn", { state: "hidden" });
  await workbook.addWorksheet("Khóa").protect("mật", {});
  workbook.definedNames.add("'DS CĐCS'!$B$2:$B$3", "LaoDong");
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const parts = unzipSync(bytes);
  const name =
    '<definedName name="CaCot">\'DS CĐCS\'!$A:$B</definedName><definedName name="Rieng" localSheetId="2" hidden="1">1+1</definedName>';
  return pack({ ...parts, "xl/workbook.xml": strFromU8(parts["xl/workbook.xml"]!).replace("</definedNames>", `${name}</definedNames>`) });
}

async function tabsOf(file: FileWorkbook): Promise<unknown[]> {
  return (await file.describe()).tabs.map(({ name, visibility, mark }) => [name, visibility, mark?.kind ?? ""]);
}

async function expectSame(file: FileWorkbook, content: TabContent): Promise<void> {
  const image = await file.read(content.image.tab, { formats: "full" });
  expect(compareImages(content.image, image)).toEqual({ first: null, formats: 0 });
  expect(looks(image)).toEqual(looks(content.image));
}

/** Every cell with its whole format, formatted blanks too. */
function looks(image: SheetImage): unknown[] {
  return Array.from(image.kinds, (kind, entry) => [kind, image.columnOf[entry], image.formats[image.formatOf[entry]!]]);
}

function numberAt(image: SheetImage, row: number, column: number): number {
  const value = at(image, row, column);
  return value.kind === "number" ? value.number : Number.NaN;
}

describe("written, seen at once, saved, opened again", () => {
  let original: Uint8Array;
  let before: Uint8Array;
  let saved: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    original = await officersFile();
    before = original.slice();
    const file = await FileWorkbook.open("ds.xlsx", original);
    await file.write(allocationTab());
    await file.write(STATE);
    await file.show({ tab: "Phân bổ", address: "C4" });
    await expectSame(file, allocationTab());
    await expectSame(file, STATE);
    expect(await tabsOf(file)).toEqual(TABS);
    expect(await file.losses(), "nothing lost, nothing built anew").toEqual([]);
    saved = await file.save();
  });

  const TABS = [
    ["DS CĐCS", "visible", ""],
    ["Ẩn", "hidden", ""],
    ["Khóa", "visible", ""],
    ["Phân bổ", "visible", "allocation"],
    [STATE_TAB, "very-hidden", "test"],
  ];

  test("the original's bytes are what they were", () => {
    expect(original).toEqual(before);
  });

  test("our tabs: every value, formula and format, the marks, the order", async () => {
    const again = await FileWorkbook.open("ds.xlsx", saved);
    expect(await tabsOf(again)).toEqual(TABS);
    expect(await again.describe()).toMatchObject({
      activeTab: "Phân bổ",
      tabs: { 3: { mark: { kind: "allocation", version: 3 }, rows: 15, columns: 5 } },
    });
    await expectSame(again, allocationTab());
    await expectSame(again, STATE);
  });

  test("the officer's tabs say what they said", async () => {
    const [first, again] = await Promise.all([FileWorkbook.open("a", original), FileWorkbook.open("b", saved)]);
    for (const tab of ["DS CĐCS", "Ẩn", "Khóa"]) {
      expect(compareImages(await first.read(tab, { formats: "full" }), await again.read(tab, { formats: "full" })), tab).toEqual({
        first: null,
        formats: 0,
      });
    }
  });

  test("the package has no faults, the names stand once, the table, the frozen panes and the page are there", () => {
    expect(packageFaults(saved)).toEqual([]);
    const parts = unzipSync(saved);
    const workbook = strFromU8(parts["xl/workbook.xml"]!);
    const names = [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)</g)]
      .map(([, attributes, text]) => `${attributes} ${text}`.replaceAll("&apos;", "'"))
      .sort();
    expect(names).toEqual([
      'name="CHITIEU_TAB" localSheetId="3" hidden="1" &quot;allocation;3&quot;',
      'name="CHITIEU_TAB" localSheetId="4" hidden="1" &quot;test;1&quot;',
      "name=\"CaCot\" 'DS CĐCS'!$A:$B",
      "name=\"LaoDong\" 'DS CĐCS'!$B$2:$B$3",
      'name="Rieng" localSheetId="2" hidden="1" 1+1',
      'name="_xlnm.Print_Area" localSheetId="0" \'DS CĐCS\'!$A$1:$B$4',
      'name="_xlnm.Print_Titles" localSheetId="3" \'Phân bổ\'!$3:$3',
    ]);
    const sheet = strFromU8(parts["xl/worksheets/sheet4.xml"]!);
    expect(sheet).toMatch(/<pane xSplit="2" ySplit="3" topLeftCell="C4"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"\/>/);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('<col min="2" max="2" width="40" customWidth="1"/>');
    const selected = Object.entries(parts).filter(
      ([name, part]) => name.startsWith("xl/worksheets/sheet") && strFromU8(part).includes('tabSelected="1"'),
    );
    expect(
      selected.map(([name]) => name),
      "one tab is selected: two would be typed into at once",
    ).toEqual(["xl/worksheets/sheet4.xml"]);
    const table = strFromU8(parts["xl/tables/table1.xml"]!);
    expect(table).toContain('displayName="PhanBo" ref="A3:E6"');
  });

  test("what is printed, margins, page numbers and heights go into the file", async () => {
    const workbook = await FileWorkbook.open("ds.xlsx", original);
    const { layout, ...rest } = allocationTab();
    const page = {
      rowHeights: [{ row: 2, points: 50 }],
      printArea: { row: 0, column: 1, rows: 15, columns: 3 },
      margins: { top: 20, bottom: 15, left: 30, right: 15 },
      isNumbered: true,
    };
    await workbook.write({ ...rest, layout: { ...layout, ...page } });
    const bytes = await workbook.save();
    expect(packageFaults(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet4.xml"]!);
    expect(sheet).toContain('<row r="3" ht="50" customHeight="1"');
    expect(sheet).toMatch(/<pageMargins left="1.18110\d*" right="0.59055\d*" top="0.78740\d*" bottom="0.59055\d*" header="0.39370\d*"/);
    expect(sheet).toMatch(/<pageSetup [^>]*firstPageNumber="1" useFirstPageNumber="1"/);
    expect(sheet).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;13&amp;P</oddHeader></headerFooter>',
    );
    expect(strFromU8(parts["xl/workbook.xml"]!).replaceAll("&apos;", "'")).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="3">\'Phân bổ\'!$B$1:$D$15</definedName>',
    );
  });

  test("written a second time and saved again nothing is doubled", async () => {
    const again = await FileWorkbook.open("ds.xlsx", saved);
    await again.write(allocationTab());
    const twice = await again.save();
    expect(packageFaults(twice)).toEqual([]);
    const last = await FileWorkbook.open("ds.xlsx", twice);
    expect(await tabsOf(last)).toEqual(TABS);
    await expectSame(last, allocationTab());
    expect(Object.keys(unzipSync(twice)).filter((name) => name.startsWith("xl/tables/"))).toHaveLength(1);
  });

  test.skipIf(!hasLibreOffice())("LibreOffice opens the copy and calculates what we expect", async () => {
    const again = await FileWorkbook.open("lo.xlsx", await recalculate(saved));
    const wanted = allocationTab().image;
    const got = await again.read("Phân bổ");
    // LibreOffice does not know "very hidden".
    expect(await tabsOf(again)).toEqual(TABS.map((tab) => (tab[0] === STATE_TAB ? [STATE_TAB, "hidden", "test"] : tab)));
    // Row 13 holds a formula that was saved without its value.
    for (let row = 3; row < 6; row++) expect(numberAt(got, row, 3), `D${row + 1}`).toBeCloseTo(numberAt(wanted, row, 3), 12);
    for (let row = 8; row < 12; row++) expect(at(got, row, 2), `C${row + 1}`).toEqual(at(wanted, row, 2));
    expect([at(got, 3, 1), at(got, 7, 2), at(got, 12, 2)]).toEqual([
      { kind: "text", text: "=SUM(A1)" },
      { kind: "number", number: 30 },
      { kind: "number", number: 2 },
    ]);
  });
});

describe("refusals", () => {
  const lockedTab = (): Uint8Array => pack(smallParts("", '<sheetProtection sheet="true"/>'));
  const lockedBook = (): Uint8Array => {
    const parts = smallParts("");
    return pack({
      ...parts,
      "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("<sheets>", '<workbookProtection lockStructure="true"/><sheets>'),
    });
  };

  test("a locked tab is not overwritten", async () => {
    const file = await FileWorkbook.open("a.xlsx", lockedTab());
    await expect(file.write(tabOf("A", []))).rejects.toMatchObject({ code: "tab-protected", facts: { tab: "A" } });
  });

  test("a locked workbook gets no new tab, and loses none; the lock is in the copy", async () => {
    const file = await FileWorkbook.open("a.xlsx", lockedBook());
    expect((await file.describe()).isStructureProtected).toBe(true);
    await expect(file.write(tabOf("B", []))).rejects.toMatchObject({ code: "workbook-protected" });
    await expect(file.remove("A")).rejects.toMatchObject({ code: "workbook-protected" });
    await file.write(tabOf("A", [[0, 0, 1, "plain"]]));
    expect((await (await FileWorkbook.open("b.xlsx", await file.save())).describe()).isStructureProtected).toBe(true);
  });

  test("a tab that is missing, too large, very hidden, or the last", async () => {
    const file = await FileWorkbook.open("a.xlsx", smallWorkbook());
    await file.write(STATE);
    await expect(file.read("B")).rejects.toMatchObject({ code: "tab-missing", facts: { tab: "B" } });
    await expect(file.read("A", { limit: 0 })).rejects.toMatchObject({ code: "too-many-cells", facts: { cells: 1, most: 0 } });
    await expect(file.show({ tab: "B", address: "A1" })).rejects.toMatchObject({ code: "tab-missing" });
    await expect(file.show({ tab: STATE_TAB, address: "A1" })).rejects.toMatchObject({ code: "tab-very-hidden" });
    await expect(file.remove("A")).rejects.toMatchObject({ code: "other" });
    await file.remove("B");
    await file.remove(STATE_TAB);
    expect(await tabsOf(file)).toEqual([["A", "visible", ""]]);
  });
});

test("names of tabs are told apart without case, and a new tab stands behind the last visible one", async () => {
  const file = await FileWorkbook.open("a.xlsx", smallWorkbook());
  await file.write(STATE);
  await file.write(tabOf("Một", [[0, 0, 1, "plain"]]));
  await file.write(tabOf("MỘT", [[0, 0, 2, "plain"]]));
  await file.show({ tab: "một", address: "A1" });
  expect(file.lastShown).toEqual({ tab: "Một", address: "A1" });
  expect(at(await file.read("mỘt"), 0, 0)).toEqual({ kind: "number", number: 2 });
  const wanted = [
    ["A", "visible", ""],
    ["Một", "visible", "test"],
    [STATE_TAB, "very-hidden", "test"],
  ];
  expect(await tabsOf(file)).toEqual(wanted);
  expect(await tabsOf(await FileWorkbook.open("b.xlsx", await file.save()))).toEqual(wanted);
});

test("a removed tab is gone from the copy with its names; written again it is new", async () => {
  const file = await FileWorkbook.open("a.xlsx", await officersFile());
  await file.remove("Khóa");
  const copy = await file.save();
  expect(await tabsOf(await FileWorkbook.open("b.xlsx", copy))).toEqual([
    ["DS CĐCS", "visible", ""],
    ["Ẩn", "hidden", ""],
  ]);
  expect(strFromU8(unzipSync(copy)["xl/workbook.xml"]!)).not.toContain("Rieng");
  await file.write(tabOf("Khóa", [[0, 0, 1, "plain"]]));
  expect(await tabsOf(await FileWorkbook.open("b.xlsx", await file.save()))).toEqual([
    ["DS CĐCS", "visible", ""],
    ["Khóa", "visible", "test"],
    ["Ẩn", "hidden", ""],
  ]);
});

test("what the caller does with an image or a content afterwards changes nothing here", async () => {
  const file = await FileWorkbook.open("a.xlsx", smallWorkbook());
  const content = tabOf("B", [[0, 0, 1, "plain"]]);
  await file.write(content);
  content.image.numbers[0] = 9;
  (await file.read("B")).numbers[0] = 8;
  (await file.read("B", { formats: "full" })).numbers[0] = 7;
  expect(at(await file.read("B"), 0, 0)).toEqual({ kind: "number", number: 1 });
});
