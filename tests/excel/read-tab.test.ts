import { describe, expect, test, vi } from "vitest";
import { printCell } from "../../src/sheet/cell-ref";
import { plainOf } from "../../src/sheet/cell-value";
import { at, formatOfEntry, formulaOfEntry, type SheetImage, valueOfEntry } from "../../src/sheet/sheet-image";
import { CLAIMED_SETS } from "../../workbench/channel/claimed-sets";
import { cellsOf, largest, type OpenExcel, openExcel } from "./open-excel";

/** "C7 number 3 =A1+2" for every entry. */
function show(image: SheetImage): string[] {
  return cellsOf(image, (row, column, entry) => {
    const value = valueOfEntry(image, entry);
    return [printCell(row, column), value.kind, plainOf(value), formulaOfEntry(image, entry)]
      .filter((part) => part !== undefined)
      .join(" ");
  });
}

const fontsOf = (image: SheetImage) =>
  Object.fromEntries(
    cellsOf(image, (row, column, entry) => `${printCell(row, column)}=${formatOfEntry(image, entry).font}`).map((line) => line.split("=")),
  );

/** A list of units with a heading row. */
function list(rows: number, columns: number): (string | number)[][] {
  const heading = Array.from({ length: columns }, (_, column) => `Cột ${String.fromCharCode(65 + (column % 26))}`);
  return [
    heading,
    ...Array.from({ length: rows - 1 }, (_, row) =>
      Array.from({ length: columns }, (_, column) => (column === 1 ? `Công đoàn cơ sở phường Thảo Điền ${row}` : row * columns + column)),
    ),
  ];
}

describe("cells", () => {
  test("come as what they are; typed text that looks like a formula or an error is text", async () => {
    const { workbook, engine, office, sheet, fill } = await openExcel();
    fill([["Tên", 4500, 0.5, true, "=B1+C1"], [], ['=""', "=1/0", "#N/A", "2/28/2026"]]);
    engine.setValue(sheet, 3, 0, "=1+1");
    engine.setStyle(sheet, { row: 3, column: 0, rows: 1, columns: 1 }, { numberFormat: "@" });
    engine.setStyle(sheet, { row: 9, column: 9, rows: 1, columns: 1 }, { fill: "#FF0000" });
    expect(show(await workbook.read("Sheet1"))).toEqual([
      "A1 text Tên",
      "B1 number 4500",
      "C1 number 0.5",
      "D1 boolean true",
      "E1 number 4500.5 =B1+C1",
      'A3 text  =""',
      "B3 error #DIV/0! =1/0",
      "C3 error #N/A",
      "D3 number 46081",
      "A4 text =1+1",
    ]);
    expect(office.gaps).toEqual([]);
  });

  test("carry their number formats", async () => {
    const { workbook, engine, sheet, fill } = await openExcel();
    fill([["a", 1, "3%"]]);
    engine.setStyle(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, { numberFormat: "#,##0" });
    const image = await workbook.read("Sheet1");
    expect(cellsOf(image, (_, __, entry) => formatOfEntry(image, entry).numberFormat)).toEqual(["General", "#,##0", "0%"]);
  });

  test("with full formats, blank cells that are seen have an entry, and everything is told", async () => {
    const { workbook, engine, office, sheet, fill } = await openExcel();
    fill([["a", ""]]);
    const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
    engine.setStyle(
      sheet,
      { row: 0, column: 0, rows: 1, columns: 1 },
      {
        fontName: ".VnTime",
        fontSize: 13,
        bold: true,
        italic: true,
        fontColor: "#767676",
        fill: "#DDEBF7",
        horizontal: "Center",
        vertical: "Top",
        wrap: true,
        borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line },
      },
    );
    engine.setStyle(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, { fill: "#FFF9E5" });
    engine.setStyle(sheet, { row: 0, column: 2, rows: 1, columns: 1 }, { fontName: "Arial" });
    const image = await workbook.read("Sheet1", { formats: "full" });
    expect(show(image)).toEqual(["A1 text a", "B1 blank "]);
    expect(formatOfEntry(image, 0)).toEqual({
      numberFormat: "General",
      font: ".VnTime",
      size: 13,
      bold: true,
      italic: true,
      color: "#767676",
      fill: "#DDEBF7",
      horizontal: "center",
      vertical: "top",
      wrap: true,
      border: true,
    });
    expect(formatOfEntry(image, 1)).toMatchObject({ fill: "#FFF9E5", color: "", bold: false, border: false, horizontal: "general" });
    expect(office.gaps).toEqual([]);
  });
});

describe("requests", () => {
  test.each<[string, number, number, number]>([
    ["an empty tab", 0, 0, 1],
    ["420 × 12", 420, 12, 2],
    ["6,350 × 20", 6_350, 20, 7],
  ])("%s", async (_, rows, columns, expected) => {
    const { workbook, office, fill, requests } = await openExcel();
    if (rows > 0) fill(list(rows, columns));
    // On a slow machine blocks get smaller, and there are more of them.
    vi.spyOn(performance, "now").mockReturnValue(0);
    const count = await requests(async () => {
      expect((await workbook.read("Sheet1")).kinds).toHaveLength(rows * columns);
    });
    vi.restoreAllMocks();
    expect(count).toBeLessThanOrEqual(expected);
    expect(largest(office).answer).toBeLessThan(2_000_000);
  });

  test("progress goes up to all rows", async () => {
    const { workbook, fill } = await openExcel();
    fill(list(3_000, 12));
    const seen: [number, number][] = [];
    await workbook.read("Sheet1", { onProgress: (done, all) => seen.push([done, all]) });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toEqual([3_000, 3_000]);
    expect(seen.map(([done]) => done)).toEqual([...seen.map(([done]) => done)].sort((a, b) => a - b));
  });

  test.each<[string, [number, number][], number]>([
    ["in the last corner", [[1_048_575, 16_383]], 4],
    ["in the last column of the first row", [[0, 16_383]], 4],
    ["in the last row", [[1_048_575, 0]], 4],
    [
      "in several far places",
      [
        [5, 9_000],
        [700_000, 3],
        [900_000, 12_000],
        [1_048_575, 16_383],
      ],
      6,
    ],
  ])("a small list and a cell %s", async (_, far, most) => {
    const { workbook, engine, office, sheet, fill, requests } = await openExcel();
    fill(list(50, 4));
    for (const [row, column] of far) engine.setInput(sheet, row, column, "xa");
    const count = await requests(async () => {
      const image = await workbook.read("Sheet1");
      expect(far.map(([row, column]) => plainOf(at(image, row, column)))).toEqual(far.map(() => "xa"));
      expect(image.kinds).toHaveLength(50 * 4 + far.length);
      expect(plainOf(at(image, 49, 1))).toBe("Công đoàn cơ sở phường Thảo Điền 48");
    });
    expect(count).toBeLessThanOrEqual(most);
    expect(office.requests.reduce((sum, { answerBytes }) => sum + answerBytes, 0)).toBeLessThan(500_000);
  });

  test("a list with notes in a far column of every row", async () => {
    const { workbook, engine, office, sheet, fill } = await openExcel();
    fill(list(400, 5));
    for (let row = 0; row < 400; row++) engine.setInput(sheet, row, 16_000, `ghi chú ${row}`);
    const image = await workbook.read("Sheet1");
    expect(image.kinds).toHaveLength(400 * 6);
    expect([plainOf(at(image, 399, 16_000)), plainOf(at(image, 399, 2))]).toEqual(["ghi chú 399", 398 * 5 + 2]);
    expect(office.requests.reduce((sum, { answerBytes }) => sum + answerBytes, 0)).toBeLessThan(500_000);
  });

  test("a row as wide as the sheet, for which Excel gives no values at once", async () => {
    const { workbook, fill } = await openExcel();
    fill([Array.from({ length: 16_384 }, (_, column) => column + 1)]);
    const image = await workbook.read("Sheet1");
    expect([image.kinds.length, plainOf(at(image, 0, 16_383))]).toEqual([16_384, 16_384]);
  });
});

describe("fonts", () => {
  const open = async (): Promise<OpenExcel> => {
    const excel = await openExcel();
    excel.fill(list(600, 6));
    excel.engine.setStyle(excel.sheet, { row: 0, column: 0, rows: 600, columns: 6 }, { fontName: "Times New Roman" });
    return excel;
  };

  test("one font costs no request", async () => {
    const { workbook, requests } = await open();
    const count = await requests(async () => {
      expect(new Set(Object.values(fontsOf(await workbook.read("Sheet1"))))).toEqual(new Set(["Times New Roman"]));
    });
    expect(count).toBe(2);
  });

  test("a heading, a column and single cells in other fonts are told apart", async () => {
    const { workbook, engine, sheet, requests } = await open();
    engine.setStyle(sheet, { row: 0, column: 0, rows: 1, columns: 6 }, { fontName: "Arial" });
    engine.setStyle(sheet, { row: 1, column: 1, rows: 599, columns: 1 }, { fontName: ".VnTime" });
    engine.setStyle(sheet, { row: 333, column: 4, rows: 1, columns: 1 }, { fontName: "VNI-Times" });
    const count = await requests(async () => {
      const fonts = fontsOf(await workbook.read("Sheet1"));
      const others = Object.entries(fonts).filter(([, font]) => font !== "Times New Roman");
      expect(others.filter(([, font]) => font === "Arial").map(([cell]) => cell)).toEqual(["A1", "B1", "C1", "D1", "E1", "F1"]);
      expect(others.filter(([, font]) => font === ".VnTime")).toHaveLength(599);
      expect(fonts["B600"]).toBe(".VnTime");
      expect(others.filter(([, font]) => font === "VNI-Times").map(([cell]) => cell)).toEqual(["E334"]);
    });
    expect(count).toBeLessThanOrEqual(6);
  });
});

describe("what is not cells", () => {
  test("hidden rows and columns, merged cells, filter, protection, visibility", async () => {
    const { workbook, engine, office, sheet, fill, requests } = await openExcel();
    fill(list(30, 6));
    engine.setRowHidden(sheet, 4, 3, true);
    engine.setRowHidden(sheet, 20, 1, true);
    engine.setColumnHidden(sheet, 2, 1, true);
    engine.merge(sheet, { row: 0, column: 4, rows: 2, columns: 2 });
    await office.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.autoFilter.apply(first.getRange("A1:F30"));
      await context.sync();
    });
    engine.updateSheet(sheet, { isProtected: true });
    engine.addSheet("Khác");
    engine.updateSheet(sheet, { visibility: "VeryHidden" });
    const count = await requests(async () => {
      expect(await workbook.read("Sheet1")).toMatchObject({
        tab: "Sheet1",
        hiddenRows: [4, 5, 6, 20],
        hiddenColumns: [2],
        merges: [{ row: 0, column: 4, rows: 2, columns: 2 }],
        visibility: "very-hidden",
        isProtected: true,
        hasFilter: true,
        dateSystem: 1900,
      });
    });
    expect(count).toBe(4);
    expect(office.gaps).toEqual([]);
  });

  test("where ExcelApi 1.13 is missing, merged cells are unknown; the library's own check of 1.9 is content", async () => {
    const { workbook, engine, office, sheet, fill } = await openExcel({ claimed: { ...CLAIMED_SETS, ExcelApi: "1.9" }, isEnforced: true });
    fill(list(30, 6));
    engine.merge(sheet, { row: 0, column: 4, rows: 2, columns: 2 });
    engine.setRowHidden(sheet, 4, 3, true);
    engine.setColumnHidden(sheet, 2, 1, true);
    engine.setStyle(sheet, { row: 3, column: 1, rows: 9, columns: 1 }, { fontName: ".VnTime" });
    expect(await workbook.read("Sheet1")).toMatchObject({ merges: "unknown", hiddenRows: [4, 5, 6] });
    expect(await workbook.read("Sheet1", { formats: "full" })).toMatchObject({ merges: "unknown", hiddenColumns: [2] });
    expect(office.gaps).toEqual([]);
  });

  test("without merged cells there are none", async () => {
    const { workbook, fill } = await openExcel();
    fill(list(3, 3));
    expect((await workbook.read("Sheet1")).merges).toEqual([]);
  });
});

describe("refusals", () => {
  test("more cells than the limit", async () => {
    const { workbook, fill } = await openExcel();
    fill(list(10, 10));
    await expect(workbook.read("Sheet1", { limit: 99 })).rejects.toMatchObject({
      code: "too-many-cells",
      facts: { tab: "Sheet1", cells: 100, most: 99 },
    });
    expect((await workbook.read("Sheet1", { limit: 100 })).kinds).toHaveLength(100);
  });

  test.each([
    [5103, 2],
    [5104, 2],
    [5104, 3],
  ] as const)("payload error %i at request %i: smaller blocks, nothing lost", async (code, atRequest) => {
    const { workbook, office, fill } = await openExcel();
    fill(list(2_000, 12));
    const whole = show(await workbook.read("Sheet1"));
    const before = office.syncs;
    office.faults.add({ atRequest: before + atRequest, code, when: "before" });
    expect(show(await workbook.read("Sheet1"))).toEqual(whole);
    expect(office.requests.filter(({ fault }) => fault)).toHaveLength(1);
  });

  test("an Excel that takes only small answers gets them; one that takes none is told so", async () => {
    const { workbook, fill } = await openExcel({ limits: { request: 5_000_000, response: 20_000 } });
    fill(list(2_000, 12));
    expect((await workbook.read("Sheet1")).kinds).toHaveLength(24_000);

    const small = await openExcel({ limits: { request: 5_000_000, response: 20_000 } });
    small.fill([["a"], ["b"], ["x".repeat(15_000)]]);
    await expect(small.workbook.read("Sheet1")).rejects.toMatchObject({ code: "request-too-large", facts: { tab: "Sheet1" } });
  });

  test.each([
    [5004, "cell-edit"],
    [5012, "session-lost"],
    [5102, "throttled"],
    [7000, "access-denied"],
  ] as const)("channel error %i at any request: %s", async (fault, code) => {
    const { workbook, office, fill } = await openExcel();
    fill(list(20, 4));
    for (const atRequest of [1, 2]) {
      office.faults.add({ atRequest: office.syncs + atRequest, code: fault, when: "before" });
      await expect(workbook.read("Sheet1")).rejects.toMatchObject({ name: "HostError", code, facts: { tab: "Sheet1" } });
    }
  });
});
