import { describe, expect, test } from "vitest";
import { plainOf } from "../../src/sheet/cell-value";
import { type SheetImage, valueOfEntry } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import { TAB_MARK_NAME, type TabContent } from "../../src/sheet/tab-content";
import { compareTabs } from "../../src/sheet/tab-difference";
import { TAB_STYLES } from "../../src/sheet/tab-style";
import { CLAIMED_SETS } from "../../workbench/channel/claimed-sets";
import { cellsOf, largest, type OpenExcel, openExcel, unitTab } from "./open-excel";

const TAB = "Phân bổ";

async function expectWritten({ workbook }: OpenExcel, content: TabContent): Promise<void> {
  const image = await workbook.read(content.image.tab, { formats: "full" });
  expect(compareTabs(content.image, image, true)).toEqual([]);
}

const idOf = ({ engine }: OpenExcel, tab = TAB) => engine.sheets().find(({ name }) => name === tab)?.id ?? -1;

describe("requests", () => {
  test("a small tab takes one to look and one to write, new or not", async () => {
    const excel = await openExcel();
    expect(await excel.requests(() => excel.workbook.write(unitTab(420)))).toBe(2);
    await expectWritten(excel, unitTab(420));
    expect(await excel.requests(() => excel.workbook.write(unitTab(380)))).toBe(2);
    await expectWritten(excel, unitTab(380));
    expect(await excel.requests(() => excel.workbook.write(unitTab(450)))).toBe(2);
    await expectWritten(excel, unitTab(450));
    expect(excel.office.gaps).toEqual([]);
  });

  test("6,350 units go by blocks of at most 1.5 MB", async () => {
    const excel = await openExcel();
    const seen: number[] = [];
    const count = await excel.requests(() => excel.workbook.write(unitTab(6_350), (done, all) => seen.push(done / all)));
    expect(count).toBeLessThanOrEqual(8);
    expect(largest(excel.office).request).toBeLessThan(1_600_000);
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    await expectWritten(excel, unitTab(6_350));
  });
});

describe("what stands on the tab afterwards", () => {
  test("table, mark, widths, frozen panes, page, nothing of what was there", async () => {
    const excel = await openExcel();
    const { engine, office } = excel;
    await excel.workbook.write(unitTab(30));
    const id = idOf(excel);
    engine.setInput(id, 50, 9, "cũ");
    engine.setRowHidden(id, 5, 2, true);
    engine.setColumnHidden(id, 3, 1, true);
    engine.merge(id, { row: 50, column: 1, rows: 2, columns: 2 });
    engine.setStyle(id, { row: 5, column: 2, rows: 1, columns: 1 }, { bold: true });
    engine.updateSheet(id, { hasFilter: true });
    expect(await excel.workbook.read(TAB)).toMatchObject({ hasFilter: true });
    await excel.workbook.write(unitTab(20));

    await expectWritten(excel, unitTab(20));
    const read = await excel.workbook.read(TAB);
    expect(read).toMatchObject({ hiddenRows: [], hiddenColumns: [], merges: [], visibility: "visible", hasFilter: false });
    expect(engine.tables()).toMatchObject([
      { name: "PhanBo", sheet: id, rect: { row: 2, column: 0, rows: 21, columns: 6 }, bandedRows: false, style: "TableStyleLight1" },
    ]);
    expect(engine.names()).toMatchObject([{ name: TAB_MARK_NAME, scope: id, formula: '="allocation;1"', visible: false }]);
    expect(engine.sheets()[1]).toMatchObject({
      name: TAB,
      frozenRows: 3,
      frozenColumns: 2,
      page: { orientation: "Landscape", titleRows: "3:3", fitToWide: 1 },
    });
    expect([0, 1, 5].map((column) => engine.columnWidth(id, column))).toEqual([45.75, 213.75, 161.25]);
    expect(office.gaps).toEqual([]);
  });

  test("what is printed, margins, page numbers, heights; a row that was high is low again", async () => {
    const excel = await openExcel();
    const { engine, office } = excel;
    const content = unitTab(5);
    const page = {
      rowHeights: [
        { row: 0, points: 40 },
        { row: 2, points: 52 },
      ],
      printArea: { row: 0, column: 1, rows: 8, columns: 4 },
      margins: { top: 20, bottom: 15, left: 30, right: 15 },
      isNumbered: true,
    };
    await excel.workbook.write({ ...content, layout: { ...content.layout, ...page, rowHeights: [{ row: 4, points: 90 }] } });
    const id = idOf(excel);
    expect(engine.rowHeight(id, 4)).toBe(90);
    await excel.workbook.write({ ...content, layout: { ...content.layout, ...page } });
    expect([0, 2].map((row) => engine.rowHeight(id, row))).toEqual([40, 52]);
    expect(engine.rowHeight(id, 4)).toBeLessThan(40);
    const { margins, ...state } = engine.sheets()[1]!.page;
    expect(state).toMatchObject({
      paperSize: "A4",
      printArea: "B1:E8",
      firstPageNumber: 1,
      isFirstDifferent: true,
      firstHeader: "",
      centerHeader: '&"Times New Roman,Regular"&13&P',
    });
    expect(Object.entries(margins).map(([side, points]) => [side, Math.round((points / 72) * 25.4)])).toEqual(
      expect.arrayContaining([
        ["top", 20],
        ["bottom", 15],
        ["left", 30],
        ["right", 15],
        ["header", 10],
      ]),
    );
    await excel.workbook.write({ ...content, layout: { ...content.layout, ...page, isNumbered: false } });
    expect(engine.sheets()[1]!.page).toMatchObject({ firstPageNumber: null, isFirstDifferent: false, centerHeader: "" });
    expect(office.gaps).toEqual([]);
  });

  test("a very hidden tab, hidden rows and columns, merged cells, no table, no mark", async () => {
    const excel = await openExcel();
    const { mark: _, ...rest } = unitTab(5);
    const image: SheetImage = {
      ...rest.image,
      visibility: "very-hidden",
      hiddenRows: [4, 5, 7],
      hiddenColumns: [3],
      merges: [{ row: 0, column: 1, rows: 1, columns: 3 }],
    };
    await excel.workbook.write(unitTab(5));
    await excel.workbook.write({ ...rest, image, mark: null, table: null });
    expect(await excel.workbook.read(TAB)).toMatchObject({
      visibility: "very-hidden",
      hiddenRows: [4, 5, 7],
      hiddenColumns: [3],
      merges: image.merges,
    });
    expect([excel.engine.tables(), excel.engine.names()]).toEqual([[], []]);
    await excel.workbook.write(unitTab(5));
    expect((await excel.workbook.describe()).tabs[1]).toMatchObject({ visibility: "visible", mark: { kind: "allocation" } });
  });

  test("within ExcelApi 1.9, which the library itself enforces", async () => {
    const excel = await openExcel({ claimed: { ...CLAIMED_SETS, ExcelApi: "1.9" }, isEnforced: true });
    await excel.workbook.write(unitTab(20));
    await excel.workbook.write(unitTab(15));
    await expectWritten(excel, unitTab(15));
    const { layout, ...rest } = unitTab(15);
    const margins = { top: 20, bottom: 20, left: 30, right: 15 };
    const printArea = { row: 0, column: 0, rows: 5, columns: 2 };
    await excel.workbook.write({
      ...rest,
      layout: { ...layout, margins, printArea, isNumbered: true, rowHeights: [{ row: 0, points: 30 }] },
    });
    await excel.workbook.show({ tab: TAB, address: "B4" });
    await excel.workbook.remove(TAB);
    expect((await excel.workbook.describe()).tabs).toHaveLength(1);
  });
});

describe("text", () => {
  /** In one column: text that Excel would take for something else, numbers and formulas between. */
  const TEXTS = [
    "=1+1",
    "+84 28",
    "-5",
    "@A1",
    "'01",
    "007",
    "1/2",
    "31/12/2026",
    "1.234",
    "98%",
    "true",
    "1E5",
    "8:30",
    "$5",
    "Tên",
    "- Nam",
  ];

  function mixedTab(rows: number): TabContent {
    const builder = new SheetImageBuilder();
    for (let row = 0; row < rows; row++) {
      const text = TEXTS[row % TEXTS.length] ?? "";
      builder.add(row, 0, { kind: "text", text }, undefined, TAB_STYLES.text);
      if (row % 3 === 0) builder.add(row, 1, { kind: "number", number: row }, undefined, TAB_STYLES.count);
      else if (row % 3 === 1) builder.add(row, 1, { kind: "text", text }, undefined, TAB_STYLES.count);
      else builder.add(row, 1, { kind: "number", number: row - 1 }, `=B${row - 1}+1`, TAB_STYLES.count);
      builder.add(row, 2, { kind: "text", text }, undefined, TAB_STYLES.key);
    }
    return { ...unitTab(0), image: builder.build({ tab: "Chữ" }) };
  }

  test.each([16, 1_000])("%i rows come back as they were, kind by kind, with the formats of the content", async (rows) => {
    const excel = await openExcel();
    const content = mixedTab(rows);
    await excel.workbook.write(content);
    await excel.workbook.write(content);
    await expectWritten(excel, content);
    const image = await excel.workbook.read("Chữ");
    const show = (from: SheetImage) =>
      cellsOf(from, (_, __, entry) => `${valueOfEntry(from, entry).kind} ${plainOf(valueOfEntry(from, entry))}`);
    expect(show(image)).toEqual(show(content.image));
  });
});

describe("refusals before anything is changed", () => {
  test.each<[string, (excel: OpenExcel) => void, string, string]>([
    ["tab-protected", (excel) => excel.engine.updateSheet(idOf(excel), { isProtected: true }), TAB, "the tab is protected"],
    ["read-only", ({ office }) => Object.assign(office.bench.host, { isReadOnly: true }), TAB, "the workbook can only be read"],
    [
      "workbook-protected",
      ({ office }) => Object.assign(office.bench.host, { isStructureProtected: true }),
      "Mới",
      "a tab has to be added",
    ],
  ])("%s", async (code, lock, tab) => {
    const excel = await openExcel();
    await excel.workbook.write(unitTab(10));
    lock(excel);
    const count = await excel.requests(async () => {
      await expect(excel.workbook.write(unitTab(5, tab))).rejects.toMatchObject({ name: "HostError", code, facts: { tab } });
    });
    expect(count).toBe(1);
    await expectWritten(excel, unitTab(10));
  });

  test("a locked workbook lets a tab that is there be written", async () => {
    const excel = await openExcel();
    await excel.workbook.write(unitTab(10));
    excel.office.bench.host.isStructureProtected = true;
    await excel.workbook.write(unitTab(5));
    await expectWritten(excel, unitTab(5));
  });

  test("a tab protected between look and write is called protected", async () => {
    const excel = await openExcel();
    await excel.workbook.write(unitTab(10));
    const second = excel.office.syncs + 2;
    excel.office.setBeforeRequest((request) => {
      if (request === second) excel.engine.updateSheet(idOf(excel), { isProtected: true });
    });
    await expect(excel.workbook.write(unitTab(5))).rejects.toMatchObject({ code: "tab-protected", facts: { tab: TAB } });
    await expectWritten(excel, unitTab(10));
  });
});

describe("interruptions", () => {
  const FAULTS = [
    [5004, "cell-edit"],
    [5012, "session-lost"],
    [5102, "throttled"],
    [7000, "access-denied"],
  ] as const;

  test.each(FAULTS)("%i at every request of a write of 3 and more: before, after, or said", async (fault, code) => {
    const clean = await openExcel();
    await clean.workbook.write(unitTab(1_200));
    const requests = clean.office.syncs;
    expect(requests).toBeGreaterThanOrEqual(3);
    for (let atRequest = 1; atRequest <= requests; atRequest++) {
      for (const when of ["before", "after"] as const) {
        const excel = await openExcel();
        await excel.workbook.write(unitTab(40));
        const before = await excel.workbook.read(TAB, { formats: "full" });
        excel.office.faults.add({ atRequest: excel.office.syncs + atRequest, code: fault, when });
        const thrown: unknown = await excel.workbook.write(unitTab(1_200)).then(
          () => undefined,
          (error: unknown) => error,
        );
        expect(thrown).toMatchObject({ name: "HostError", code, facts: { tab: TAB } });
        const isSaid = (thrown as { facts: { partly?: number } }).facts.partly === 1;
        const isBefore = compareTabs(before, await excel.workbook.read(TAB, { formats: "full" }), true).length === 0;
        // Excel tells of a cell being edited before it does anything: an answer lost afterwards cannot say so.
        if (when === "before" || code !== "cell-edit") expect(isBefore || isSaid, `request ${atRequest}, ${when}`).toBe(true);
        await excel.workbook.write(unitTab(1_200));
        await expectWritten(excel, unitTab(1_200));
      }
    }
  });

  test.each([
    [5103, "before"],
    [5104, "before"],
    [5104, "after"],
  ] as const)("payload error %i (%s) at every request: smaller ones, and the tab is written", async (code, when) => {
    for (const rows of [40, 1_200]) {
      const clean = await openExcel();
      await clean.workbook.write(unitTab(rows));
      for (let atRequest = 2; atRequest <= clean.office.syncs; atRequest++) {
        const excel = await openExcel();
        excel.office.faults.add({ atRequest, code, when });
        await excel.workbook.write(unitTab(rows));
        expect(excel.office.requests.filter(({ fault }) => fault)).toHaveLength(1);
        await expectWritten(excel, unitTab(rows));
      }
    }
  });

  test("an Excel that takes only 30 kB gets requests of that size; one that takes 4 kB is told so", async () => {
    const excel = await openExcel({ limits: { request: 30_000, response: 5_000_000 } });
    await excel.workbook.write(unitTab(400));
    await expectWritten(excel, unitTab(400));

    const tiny = await openExcel({ limits: { request: 4_000, response: 5_000_000 } });
    const content = unitTab(3);
    const builder = new SheetImageBuilder();
    builder.add(0, 0, { kind: "text", text: "x".repeat(6_000) });
    await expect(tiny.workbook.write({ ...content, image: builder.build({ tab: TAB }), table: null })).rejects.toMatchObject({
      code: "request-too-large",
      facts: { tab: TAB },
    });
  });
});
