import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { answerTo } from "../../src/cli/chitieu";
import { FileWorkbook } from "../../src/file/file-workbook";
import { plainOf } from "../../src/sheet/cell-value";
import { at } from "../../src/sheet/sheet-image";
import { compareFormulas } from "../support/compare-formulas";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { type Grid, listFile, listGrid } from "../support/list-file";
import { temporaryFolder } from "../support/temporary-folder";

const inFolder = temporaryFolder();

interface SummaryJson {
  readonly thresholds: readonly { key: string; numerator: number; denominator: number; answer: string; missing: number }[];
  readonly findings: readonly { code: string; file: string; cells: string[] }[];
  readonly submissions: readonly { name: string; status: string; file: string | null }[];
  readonly programme: string;
}

const LIST = listGrid([
  ["Công ty Một", "Đông", "Ngoài nhà nước", 100, 60],
  ["Công ty Hai", "Đông", "Ngoài nhà nước", 100, 70],
  ["Trường Ba", "Tây", "Nhà nước", 50, 50],
]);

const form = (unit: string, period: string, members: string | number): Grid => [
  [`Đơn vị báo cáo: ${unit}`],
  [`BÁO CÁO ${period}`],
  ["TT", "Nội dung", "Đơn vị tính", "Số lượng"],
  [1, "Tổng số lao động", "Người", 110],
  [2, "Số đoàn viên đầu kỳ", "Người", 60],
  [3, "Kết nạp mới trong kỳ", "Người", 5],
  [4, "Số đoàn viên cuối kỳ", "Người", members],
];

async function summarise(tabs: Readonly<Record<string, Grid>>, reports: Readonly<Record<string, Grid>>, ...options: readonly string[]) {
  const book = inFolder("so.xlsx");
  await writeFile(book, listFile(tabs));
  const paths = Object.keys(reports).map((name) => inFolder(name));
  for (const [name, rows] of Object.entries(reports)) await writeFile(inFolder(name), listFile({ "Báo cáo": rows }));
  const words = ["summarise", book, ...paths, "--programme", "thu-duc-2021", ...options, "--json"];
  const answer = await answerTo(words, { stdin: async () => "", now: () => new Date(2021, 2, 20) });
  expect(answer.exit, answer.text).toBe(0);
  return answer.json as SummaryJson;
}

const rateOf = ({ thresholds }: SummaryJson, key: string) => {
  const one = thresholds.find((threshold) => threshold.key === key);
  return one && `${one.numerator}/${one.denominator} ${one.answer}, ${one.missing}`;
};

describe("chitieu summarise with reports", () => {
  test("what a unit reported stands in the place of what the list says, with its file and cell", async () => {
    const out = inFolder("ra.xlsx");
    const said = await summarise({ DS: LIST }, { "1.xlsx": form("CĐCS Công ty Một", "QUÝ I NĂM 2021", 104) }, "--out", out);
    expect(rateOf(said, "non-state-rate")).toBe("174/210 pass, 0");
    expect(rateOf(said, "new-members")).toBe("5/4500 undecided, 2");
    const workbook = await FileWorkbook.open("ra.xlsx", await readFile(out));
    const image = await workbook.read("Dữ liệu");
    const cell = (row: number, column: number) => plainOf(at(image, row, column));
    const headings = Array.from({ length: image.columns }, (_, column) => cell(10, column));
    const [row, list] = [12, 11].map((line) => cell(line, headings.indexOf("Theo báo cáo")));
    expect([list, row]).toEqual(["'[1.xlsx]Báo cáo'!A1", null]);
    expect(cell(11, headings.indexOf("Đọc từ ô"))).toBe("'DS'!B4");
  });

  test("a line that cannot be read leaves the figure unknown, whatever the list says", async () => {
    const said = await summarise({ DS: LIST }, { "1.xlsx": form("Công ty Một", "QUÝ I NĂM 2021", "khoảng 104") });
    expect(rateOf(said, "non-state-rate")).toBe("70/100 undecided, 1");
  });

  test("of another period, of an unknown unit, the same once more: none of them joins", async () => {
    const said = await summarise(
      { DS: LIST },
      {
        "1.xlsx": form("Công ty Một", "QUÝ I NĂM 2021", 104),
        "1-lai.xlsx": form("Công ty Một", "QUÝ I NĂM 2021", 104),
        "2.xlsx": form("Công ty Hai", "QUÝ IV NĂM 2020", 110),
        "9.xlsx": form("Công ty Lạ", "QUÝ I NĂM 2021", 99),
      },
    );
    expect(rateOf(said, "non-state-rate")).toBe("174/210 pass, 0");
    expect(said.submissions.map(({ status, file }) => `${file} ${status}`)).toEqual(
      expect.arrayContaining(["1.xlsx undecided", "1-lai.xlsx duplicate", "2.xlsx wrong-period"]),
    );
    expect(said.findings.filter(({ code }) => code === "D01").map(({ file }) => file)).toEqual(["9.xlsx"]);
  });

  test("a report on another tab of the workbook joins too", async () => {
    const said = await summarise({ DS: LIST, "Báo cáo Hai": form("Công ty Hai", "QUÝ I NĂM 2021", 109) }, {});
    expect(rateOf(said, "non-state-rate")).toBe("169/210 pass, 0");
  });

  test.skipIf(!hasLibreOffice())(
    "every formula gives what LibreOffice makes of it (left out where soffice is not installed)",
    async () => {
      const out = inFolder("tinh-lai.xlsx");
      await summarise({ DS: LIST }, { "1.xlsx": form("Công ty Một", "QUÝ I NĂM 2021", 104) }, "--out", out);
      const saved = new Uint8Array(await readFile(out));
      const workbook = await FileWorkbook.open("tinh-lai.xlsx", saved);
      const { tabs } = await workbook.describe();
      const planned = await Promise.all(tabs.flatMap(({ name, mark }) => (mark && mark.kind !== "state" ? [workbook.read(name)] : [])));
      const { formulas, different } = await compareFormulas(planned, new Uint8Array(await recalculate(saved)));
      expect(different.slice(0, 20)).toEqual([]);
      expect(formulas).toBeGreaterThan(300);
    },
    120_000,
  );
});
