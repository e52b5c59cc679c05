import { describe, expect, test } from "vitest";
import { DIVIDE_METHODS } from "../../src/apportion/divide";
import { FileWorkbook } from "../../src/file/file-workbook";
import { columnAt } from "../../src/operation/allocation-columns";
import { plainOf } from "../../src/sheet/cell-value";
import { at, formulaAt, type SheetImage } from "../../src/sheet/sheet-image";
import { sampleBytes } from "../samples/sample-file";
import { allocateInFile, reopened } from "../support/allocate-file";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { listFile, listGrid } from "../support/list-file";

const open = async (bytes: Uint8Array) => await FileWorkbook.open("a.xlsx", bytes);
const value = (image: SheetImage, row: number, column: number) => plainOf(at(image, row, column));
const FIGURE = columnAt("workers");
const FIRST = 13;

/** Lists of few different sizes: nearly every split ends in a tie. Deterministic. */
function tiedList(seed: number, units: number): Uint8Array {
  let x = seed;
  const next = (below: number) => {
    x = (Math.imul(1664525, x) + 1013904223) >>> 0;
    return (x >>> 8) % below;
  };
  return listFile({
    DS: listGrid(
      Array.from({ length: units }, (_, index) => {
        const workers = [25, 25, 30, 50, 100][next(5)] ?? 25;
        return [
          `Công ty ${index}`,
          "Linh Trung",
          next(3) === 0 ? "Nhà nước" : "Ngoài nhà nước",
          workers,
          Math.floor((workers * next(5)) / 5),
        ];
      }),
    ),
  });
}

describe("the tab «Phân bổ» of quan-mau.xlsx", () => {
  test("adds up to 4,500, says so, and can be worked out by hand", async () => {
    const workbook = await open(sampleBytes("quan-mau.xlsx"));
    const { image, allocation, committed } = await allocateInFile(workbook);
    expect(committed.kind).toBe("written");
    expect(Array.from({ length: 7 }, (_, row) => value(image, row, row < 4 ? columnAt("no") : FIGURE))).toEqual([
      "LIÊN ĐOÀN LAO ĐỘNG QUẬN SÔNG LAU",
      "PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN",
      "Năm 2021",
      "Chương trình 01/CTr-LĐLĐ ngày 14/01/2021 của Liên đoàn Lao động quận Thủ Đức",
      4500,
      4500,
      "ĐÚNG",
    ]);
    expect(formulaAt(image, 6, FIGURE)).toBe('=IF($F$6=$F$5,"ĐÚNG","SAI")');
    expect(value(image, 7, columnAt("rate"))).toBe("mọi hệ số từ 1,09678 đến 1,09714 cho cùng kết quả");
    expect(formulaAt(image, FIRST, columnAt("part"))).toBe("=N14+MEDIAN(P14,Q14,ROUND(O14/$F$8,0))+S14");
    const foot = FIRST + allocation.parts.length;
    expect(value(image, foot, columnAt("part"))).toBe(4500);
    expect(value(image, foot + 2, columnAt("no"))).toBe("4.500 = 414 đơn vị; 6 dòng không giao");
    expect([0, 1, 2].map((more) => value(image, foot + 4 + more, columnAt("reason")))).toEqual([
      "Thiếu số lao động (dòng 262)",
      "Đoàn viên nhiều hơn lao động (dòng 353)",
      "Nghiệp đoàn: không tính tỷ lệ (dòng 434)",
    ]);
  });

  test("every unit has a reason", async () => {
    const { image, allocation } = await allocateInFile(await open(sampleBytes("quan-mau.xlsx")));
    const shape =
      /^(Đã đạt (98|80)\s%|[\d.]+ : 1,097 = [\d.,]+, (làm tròn thành [\d.]+|bằng nhau với đơn vị khác, (được thêm 1|không được thêm)))$/;
    const reasons = [...allocation.parts.keys()].map((position) => String(value(image, FIRST + position, columnAt("reason"))));
    expect(reasons.filter((reason) => !shape.test(reason))).toEqual([]);
  });
});

describe("what the officer types on the tab", () => {
  const UNITS = [
    ["Công ty A", "Linh Trung", "Ngoài nhà nước", 200, 100],
    ["Công ty B", "Linh Trung", "Ngoài nhà nước", 100, 40],
    ["Công ty C", "Linh Trung", "Ngoài nhà nước", 50, 60],
  ];

  /** Types into cells of «Phân bổ», as a person does: the value alone. */
  async function type(workbook: FileWorkbook, cells: readonly (readonly [row: number, column: number, number: number | null])[]) {
    const image = await workbook.read("Phân bổ", { formats: "full" });
    const kinds = image.kinds.slice();
    const numbers = image.numbers.slice();
    const formulas = image.formulas.slice();
    for (const [row, column, number] of cells) {
      const entry = image.columnOf.findIndex(
        (c, index) => c === column && index >= image.rowStarts[row]! && index < image.rowStarts[row + 1]!,
      );
      if (entry < 0) throw new Error(`no cell at ${row},${column}`);
      kinds[entry] = number === null ? 0 : 1;
      numbers[entry] = number ?? 0;
      formulas[entry] = 0;
    }
    const typed = { ...image, kinds, numbers, formulas };
    await workbook.write({
      image: typed,
      mark: { kind: "allocation", version: 1 },
      table: null,
      layout: { columnWidths: [], frozenRows: 0, frozenColumns: 0, orientation: "landscape", titleRows: null },
    });
  }

  test("a part typed over becomes a hold and stands in «Giữ»; so it stays at the run after", async () => {
    const workbook = await open(listFile({ DS: listGrid(UNITS) }));
    const before = await allocateInFile(workbook, {}, 50);
    expect([...before.allocation.parts]).toEqual([30, 20]);
    await type(workbook, [[FIRST, columnAt("part"), 12]]);
    const { allocation, run, image } = await allocateInFile(workbook, {}, 50);
    expect([...allocation.parts]).toEqual([12, 38]);
    expect(run.findings.filter(({ code }) => code === "A05")).toMatchObject([
      { cells: [{ tab: "Phân bổ", address: "K14" }], facts: { found: 12 } },
    ]);
    expect(value(image, FIRST, columnAt("hold"))).toBe(12);
    expect(formulaAt(image, FIRST, columnAt("part"))).toMatch(/^=/);
    const again = await allocateInFile(await reopened(workbook), {}, 50);
    expect([...again.allocation.parts]).toEqual([12, 38]);
    expect(again.run.findings.filter(({ code }) => code === "A05")).toEqual([]);
  });

  test("a number beside a unit that was left out confirms it, and it joins the table", async () => {
    const workbook = await open(listFile({ DS: listGrid(UNITS) }));
    const { allocation } = await allocateInFile(workbook, {}, 50);
    expect(allocation.facts.leftOut).toMatchObject([{ unit: 2, code: "members-above-workers" }]);
    await type(workbook, [[FIRST + 2 + 4, columnAt("hold"), 5]]);
    const { allocation: next, image } = await allocateInFile(workbook, {}, 50);
    expect([...next.parts]).toEqual([27, 18, 5]);
    expect(value(image, FIRST + 2, columnAt("hold"))).toBe(5);
    expect([...(await allocateInFile(await reopened(workbook), {}, 50)).allocation.parts]).toEqual([27, 18, 5]);
  });

  test("bounds typed on the tab stand over the list's own, and a cell made blank lets go", async () => {
    const rows = UNITS.map((unit, index) => [...unit, index === 0 ? 10 : null]);
    const workbook = await open(listFile({ DS: listGrid(rows, ["Giữ"]) }));
    const { allocation, image } = await allocateInFile(workbook, {}, 50);
    expect([[...allocation.parts], value(image, FIRST, columnAt("hold"))]).toEqual([[10, 40], 10]);
    await type(workbook, [[FIRST, columnAt("hold"), 45]]);
    expect([...(await allocateInFile(workbook, {}, 50)).allocation.parts]).toEqual([45, 5]);
    await type(workbook, [[FIRST, columnAt("hold"), null]]);
    expect([...(await allocateInFile(workbook, {}, 50)).allocation.parts]).toEqual([30, 20]);
  });
});

describe.skipIf(!hasLibreOffice())("recalculated by LibreOffice (left out where it is not installed)", () => {
  /** Cells of «Phân bổ» with a formula, where LibreOffice comes to something else than we expected; and how many there are. */
  async function differences(workbook: FileWorkbook) {
    const bytes = await workbook.save();
    const [ours, theirs] = await Promise.all(
      [bytes, await recalculate(bytes)].map(async (file) => await (await open(file)).read("Phân bổ", { formats: "full" })),
    );
    if (!ours || !theirs) throw new Error("no tab");
    const wrong: string[] = [];
    let formulas = 0;
    for (let row = 0; row < ours.rows; row += 1) {
      for (let column = 0; column < ours.columns; column += 1) {
        const formula = formulaAt(ours, row, column);
        if (formula === undefined) continue;
        formulas += 1;
        const [a, b] = [value(ours, row, column), value(theirs, row, column)];
        const isSame = typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : (a ?? "") === (b ?? "");
        if (!isSame) wrong.push(`${row},${column} ${formula}: ${a} / ${b}`);
      }
    }
    return { formulas, wrong };
  }

  test.concurrent.each(DIVIDE_METHODS)("quan-mau.xlsx by %s: every formula gives what we wrote", { timeout: 120_000 }, async (method) => {
    const workbook = await open(sampleBytes("quan-mau.xlsx"));
    await allocateInFile(workbook, { method });
    const { formulas, wrong } = await differences(workbook);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(4 * 414);
  });

  test.concurrent.each([1, 2, 3])("1,000 units of five sizes (%i): ties carried by «Điều chỉnh»", { timeout: 120_000 }, async (seed) => {
    const workbook = await open(tiedList(seed, 1000));
    const { allocation } = await allocateInFile(workbook, {}, 7000 + 3 * seed);
    expect(allocation.tie).not.toBeNull();
    expect((await differences(workbook)).wrong).toEqual([]);
  });
});
