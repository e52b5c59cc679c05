import { describe, expect, test } from "vitest";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { FileWorkbook } from "../../src/file/file-workbook";
import { planAllocation } from "../../src/operation/allocation-plan";
import type { AllocationPrint } from "../../src/operation/allocation-print";
import { findAllocationProgramme } from "../../src/operation/allocation-programme";
import { planAnnex } from "../../src/operation/annex-plan";
import type { AnnexSettings } from "../../src/operation/annex-settings";
import { commitDraft, draftPlan } from "../../src/operation/commit-plan";
import { findLists } from "../../src/operation/find-list";
import { runAllocation } from "../../src/operation/run-allocation";
import { plainOf } from "../../src/sheet/cell-value";
import { at, entryAt, formulaAt, type SheetImage } from "../../src/sheet/sheet-image";
import { compareTabs } from "../../src/sheet/tab-difference";
import type { Workbook } from "../../src/sheet/workbook";
import { planTransferables } from "../../src/sheet/workbook-plan";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { sampleBytes } from "../samples/sample-file";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { type Grid, listFile, listGrid } from "../support/list-file";
import { installGlobals, openOffice } from "../support/office-in-node";

const ORDER = { when: "2021-03-05T10:42:00", who: "Lan", action: "annex" };
const SETTINGS: AnnexSettings = {
  superior: "Liên đoàn Lao động Thành phố Mẫu",
  issuer: "Liên đoàn Lao động quận Mẫu",
  place: "Quận Mẫu",
  number: "12/QĐ-LĐLĐ",
  date: "2021-03-05",
  signer: { position: "vice-chair", name: "Trần Thị Mẫu" },
  preparer: "Nguyễn Văn Mẫu",
};
const BLANK: AnnexSettings = {
  superior: "",
  issuer: "",
  place: "",
  number: "",
  date: null,
  signer: { position: "chair", name: "" },
  preparer: "",
};
const HEADING = 9;
const FIRST = 10;
/** Columns of the annex. */
const [NO, NAME, WORKERS, , RATE, , PART, AFTER, NOTE, KEY, GROUP] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Keys that look like numbers, alike as numbers; blocks that return and are spelt in two ways; one that is a pattern, one a comparison, one a number. */
const AWKWARD: Grid = [
  ["DANH SÁCH CÔNG ĐOÀN CƠ SỞ"],
  ["STT", "Mã CĐCS", "Tên CĐCS", "Khối", "Khu vực", "Số lao động", "Số đoàn viên", "Giữ"],
  ...[
    ["001", "Khối A", 200, 100, null],
    ["1", "Khối B", 100, 40, null],
    ["01", "KHỐI  A", 50, 10, null],
    ["1.0", "*", 80, 8, null],
    ["1e3", ">0", 70, 7, null],
    ["1000", "Khối B", 60, 6, null],
    ["TRUE", "01", 90, 9, null],
    ["10", "1", 40, 4, null],
    ["-5", "", 30, 3, null],
    ["12/3", "Khối A", null, 5, 3],
  ].map(([code, block, workers, members, hold], index) => [
    index + 1,
    code!,
    `Công ty ${index + 1}`,
    block!,
    "Ngoài nhà nước",
    workers!,
    members!,
    hold!,
  ]),
];

async function printOf(workbook: Workbook, target: number): Promise<AllocationPrint> {
  const programme = findAllocationProgramme("thu-duc-2021")!;
  const [list] = (await findLists(workbook)).candidates;
  const run = runAllocation(list!, null, {
    terms: { ...programme.terms, target },
    population: programme.population,
    method: "webster",
    weight: "gap",
    weightHeading: "",
    labels: new Map(),
  });
  if (run.kind !== "run" || run.outcome.kind === "infeasible") throw new Error(JSON.stringify(run));
  const { request, outcome: allocation } = run;
  return { request, allocation, programme, office: "", weightHeading: null, settled: {}, reserve: 0, language: "vi" };
}

/** Both tabs by one plan, and what stands on the annex then. */
async function write(workbook: Workbook, print: AllocationPrint, settings = SETTINGS) {
  const draft = await draftPlan(workbook, { tabs: [planAllocation(print), planAnnex(print, settings)] });
  expect((await commitDraft(workbook, draft, ORDER)).kind).toBe("written");
  return { draft, image: await workbook.read("Phụ lục", { formats: "full" }) };
}

const open = async (bytes: Uint8Array) => await FileWorkbook.open("a.xlsx", bytes);
const value = (image: SheetImage, row: number, column: number) => plainOf(at(image, row, column));
const column = (image: SheetImage, place: number) => Array.from({ length: image.rows }, (_, row) => value(image, row, place));

describe("the annex of quan-mau.xlsx", () => {
  test("head, groups, sums, total and signatures, as an office signs them", async () => {
    const workbook = await open(sampleBytes("quan-mau.xlsx"));
    const print = await printOf(workbook, 4500);
    const { image } = await write(workbook, print);
    const texts = Array.from({ length: 9 }, (_, row) => [value(image, row, 0), value(image, row, 3)].filter((text) => text !== null));
    expect(texts).toEqual([
      ["LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["LIÊN ĐOÀN LAO ĐỘNG QUẬN MẪU", "Độc lập - Tự do - Hạnh phúc"],
      ["————————", "————————"],
      [],
      ["Phụ lục"],
      ["PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN NĂM 2021 CHO CÁC CÔNG ĐOÀN CƠ SỞ"],
      ["(Kèm theo Quyết định số 12/QĐ-LĐLĐ ngày 05 tháng 3 năm 2021 của Ban Thường vụ Liên đoàn Lao động quận Mẫu)"],
      [],
      ["Đơn vị tính: người"],
    ]);
    const names = column(image, NAME!);
    const total = names.indexOf("TỔNG CỘNG");
    const sums = names.flatMap((name, row) => (/^Cộng /.test(String(name)) ? [row] : []));
    expect(sums.map((row) => names[row])).toEqual(["Cộng I", "Cộng II", "Cộng III"]);
    expect(column(image, NO!).filter((no) => /^[IVX]+$/.test(String(no)))).toEqual(["I", "II", "III"]);
    for (const place of [WORKERS!, PART!]) {
      expect(sums.reduce((all, row) => all + Number(value(image, row, place)), 0)).toBe(value(image, total, place));
    }
    expect(value(image, total, PART!)).toBe(4500);
    expect(column(image, NO!).filter((no) => typeof no === "number")).toEqual([...print.allocation.parts.keys()].map((at) => at + 1));
    expect([0, 2, 3, 4, 5, 7].map((more) => [0, 4].map((place) => value(image, total + 1 + more, place)))).toEqual([
      ["Ghi chú: 6 dòng của danh sách không giao chỉ tiêu; lý do ghi ở trang «Phân bổ».", null],
      [null, "Quận Mẫu, ngày 05 tháng 3 năm 2021"],
      ["NGƯỜI LẬP BIỂU", "TM. BAN THƯỜNG VỤ"],
      [null, "KT. CHỦ TỊCH"],
      [null, "PHÓ CHỦ TỊCH"],
      ["Nguyễn Văn Mẫu", "Trần Thị Mẫu"],
    ]);
  });

  test("what is not known is a gap to be filled in by hand, and the chair signs alone", async () => {
    const workbook = await open(sampleBytes("quan-mau.xlsx"));
    const { image } = await write(workbook, await printOf(workbook, 4500), BLANK);
    expect([0, 1, 6].map((row) => value(image, row, 0))).toEqual([
      "………………………………",
      "………………………………",
      "(Kèm theo Quyết định số ……/…… ngày …… tháng …… năm …… của Ban Thường vụ ………………………………)",
    ]);
    expect(column(image, 4).slice(-6)).toEqual(
      ["…………, ngày …… tháng …… năm ……", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", null, "………………………………"].toSpliced(0, 0, null),
    );
  });
});

describe("its layout", () => {
  test("plain cells, A4, the heading repeated, our own columns outside what is printed", async () => {
    const workbook = await open(listFile({ DS: AWKWARD }));
    const { draft } = await write(workbook, await printOf(workbook, 100));
    const { content } = draft.tabs[1]!;
    expect(content.mark).toEqual({ kind: "annex", version: 1 });
    expect(content.table).toBeNull();
    const { printArea, titleRows, orientation, margins, isNumbered } = content.layout;
    expect({ printArea, titleRows, orientation, margins, isNumbered }).toEqual({
      printArea: { row: 0, column: 0, rows: content.image.rows, columns: NOTE! + 1 },
      titleRows: [HEADING, HEADING],
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      isNumbered: true,
    });
    expect(value(content.image, HEADING, KEY!)).toBe("Mã");
    expect(draft.plan.tabs[1] && planTransferables({ tabs: [draft.plan.tabs[1]] })).toHaveLength(12);
  });

  test("a list without blocks is grouped by sector; one group has neither heading nor sum", async () => {
    const units = [
      ["Công ty A", "P1", "Ngoài nhà nước", 100, 40],
      ["Trường B", "P1", "Nhà nước", 50, 40],
      ["Công ty C", "P1", "Ngoài nhà nước", 50, 10],
    ];
    const grouped = await open(listFile({ DS: listGrid(units) }));
    const { image } = await write(grouped, await printOf(grouped, 20));
    expect(column(image, NAME!).slice(FIRST, FIRST + 8)).toEqual([
      "Ngoài nhà nước",
      "Công ty A",
      "Công ty C",
      "Cộng I",
      "Nhà nước",
      "Trường B",
      "Cộng II",
      "TỔNG CỘNG",
    ]);
    const single = await open(listFile({ DS: listGrid(units.filter(([, , sector]) => sector !== "Nhà nước")) }));
    const { image: plain } = await write(single, await printOf(single, 20));
    expect(column(plain, NAME!).slice(FIRST, FIRST + 3)).toEqual(["Công ty A", "Công ty C", "TỔNG CỘNG"]);
  });

  test("written twice it stands as once, and what the officer typed beside a row stays with it", async () => {
    const workbook = await open(listFile({ DS: AWKWARD }));
    const print = await printOf(workbook, 100);
    const { image } = await write(workbook, print);
    expect(compareTabs(image, (await write(workbook, print)).image, true)).toEqual([]);
    const [row, sum] = [column(image, KEY!).indexOf("001"), column(image, NAME!).indexOf("Cộng I")];
    const typed = await typedIn(image, [
      [row, NOTE!, "đã hẹn"],
      [sum, NOTE!, "đã soát"],
    ]);
    await workbook.write({ ...(await draftOf(workbook, print)), image: typed });
    const { image: again } = await write(workbook, await printOf(workbook, 120));
    expect([value(again, row, NOTE!), value(again, sum, NOTE!)]).toEqual(["đã hẹn", "đã soát"]);
  });

  async function draftOf(workbook: Workbook, print: AllocationPrint) {
    const draft = await draftPlan(workbook, { tabs: [planAllocation(print), planAnnex(print, SETTINGS)] });
    return draft.tabs[1]!.content;
  }

  /** The image with texts typed into cells of it. */
  async function typedIn(image: SheetImage, cells: readonly (readonly [row: number, column: number, text: string])[]): Promise<SheetImage> {
    const strings = [...image.strings, ...cells.map(([, , text]) => text)];
    const [kinds, texts] = [image.kinds.slice(), image.texts.slice()];
    cells.forEach(([row, place], index) => {
      kinds[entryAt(image, row, place)] = 2;
      texts[entryAt(image, row, place)] = image.strings.length + index;
    });
    return { ...image, strings, kinds, texts };
  }
});

describe("its formulas", () => {
  test("look a unit up once, by its key, and add a group up by its label in «Phân bổ»", async () => {
    const workbook = await open(listFile({ DS: AWKWARD }));
    const { image } = await write(workbook, await printOf(workbook, 100));
    const row = column(image, KEY!).indexOf("01");
    const formulas = [GROUP! + 1, WORKERS!, RATE!, PART!].map((place) => formulaAt(image, row, place)?.replaceAll(/\$\d+/g, "$n"));
    expect(formulas).toEqual([
      `=MATCH(J${row + 1},'Phân bổ'!$A$n:$A$n,0)`,
      `=IF(INDEX('Phân bổ'!$F$n:$F$n,L${row + 1})="","",INDEX('Phân bổ'!$F$n:$F$n,L${row + 1}))`,
      `=IF(N(C${row + 1})>0,N(D${row + 1})/C${row + 1},"")`,
      `=INDEX('Phân bổ'!$K$n:$K$n,L${row + 1})`,
    ]);
    const sum = column(image, NAME!).indexOf("Cộng I") + 1;
    expect(formulaAt(image, sum - 1, PART!)?.replaceAll(/\$\d+/g, "$n")).toBe(
      `=SUMPRODUCT(--('Phân bổ'!$T$n:$T$n=K${sum}),'Phân bổ'!$K$n:$K$n)`,
    );
  });

  test("a key too long to be looked up is compared instead", async () => {
    const long = "Xí nghiệp ".repeat(40);
    const units = [1, 2].map((index) => [`${long}${index}`, "P1", "Ngoài nhà nước", 100, 40]);
    const workbook = await open(listFile({ DS: listGrid(units) }));
    const { image } = await write(workbook, await printOf(workbook, 20));
    expect(formulaAt(image, FIRST + 1, GROUP! + 1)).toMatch(/^=SUMPRODUCT\(--\('Phân bổ'!/);
  });
});

describe.skipIf(!hasLibreOffice())("recalculated by LibreOffice (left out where it is not installed)", () => {
  type Saved = { readonly saved: Uint8Array; readonly print: AllocationPrint };

  async function throughFile(bytes: Uint8Array, target: number): Promise<Saved> {
    const workbook = await open(bytes);
    const print = await printOf(workbook, target);
    await write(workbook, print);
    return { saved: await workbook.save(), print };
  }

  async function throughExcel(bytes: Uint8Array, target: number): Promise<Saved> {
    const engine = await ExceltsEngine.open(bytes.slice());
    const office = openOffice({ engine });
    installGlobals(office);
    const print = await printOf(new ExcelWorkbook(), target);
    await write(new ExcelWorkbook(), print);
    expect(office.gaps).toEqual([]);
    office.close();
    return { saved: await engine.save(), print };
  }

  /** Excel's names stand in the global scope: one workbook after the other is written. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (make: () => Promise<Saved>): Promise<Saved> => {
    const next = last.then(make, make);
    last = next;
    return next;
  };

  test.concurrent.each<[string, () => Promise<Saved>]>([
    ["quan-mau.xlsx through the file door", () => throughFile(sampleBytes("quan-mau.xlsx"), 4500)],
    ["quan-mau.xlsx through Excel's door", () => throughExcel(sampleBytes("quan-mau.xlsx"), 4500)],
    ["awkward keys and blocks through the file door", () => throughFile(listFile({ DS: AWKWARD }), 100)],
    ["awkward keys and blocks through Excel's door", () => throughExcel(listFile({ DS: AWKWARD }), 100)],
    [
      "keys too long to be looked up",
      () =>
        throughFile(
          listFile({
            DS: listGrid([1, 2, 3].map((index) => [`${"Xí nghiệp ".repeat(40)}${index}`, "P", "Ngoài nhà nước", 90 + index, 40])),
          }),
          20,
        ),
    ],
  ])("%s: every formula gives what we expected", { timeout: 120_000 }, async (_, make) => {
    const { saved, print } = await inTurn(make);
    const planned = (await draftPlan(await open(saved), { tabs: [planAllocation(print), planAnnex(print, SETTINGS)] })).tabs[1]!;
    const { image } = planned.content;
    const theirs = await (await open(new Uint8Array(await recalculate(saved)))).read("Phụ lục");
    const wrong: string[] = [];
    let formulas = 0;
    for (let row = 0; row < image.rows; row += 1) {
      for (let place = 0; place < image.columns; place += 1) {
        const formula = formulaAt(image, row, place);
        if (formula === undefined) continue;
        formulas += 1;
        const [a, b] = [value(image, row, place), value(theirs, row, place)];
        const isSame = typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : (a ?? "") === (b ?? "");
        if (!isSame) wrong.push(`${row + 1}/${place + 1} ${formula}: ${String(b)}, not ${String(a)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(7 * print.allocation.parts.length);
    expect([AFTER!, PART!].every((place) => typeof value(theirs, FIRST + 1, place) === "number")).toBe(true);
  });
});
