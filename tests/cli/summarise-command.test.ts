import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { plainOf } from "../../src/sheet/cell-value";
import { at } from "../../src/sheet/sheet-image";
import { chitieu, json } from "../support/chitieu";
import { listFile } from "../support/list-file";
import { temporaryFolder } from "../support/temporary-folder";

const SAMPLE = resolve(import.meta.dirname, "../../samples/quan-mau.xlsx");

const inFolder = temporaryFolder();

// Each word of a command line is a process of its own.
describe("chitieu summarise", { timeout: 120_000 }, () => {
  test("quan-mau.xlsx: thresholds with their cells, lists, and a copy with eight tabs", async () => {
    const out = inFolder("quan (tổng hợp).xlsx");
    const answer = await json(["summarise", SAMPLE, "--out", out]);
    expect(answer).toMatchObject({ exit: 0, tab: "DS CĐCS 2021", programme: "thu-duc-2021", units: 420, copy: { file: out, losses: [] } });
    const thresholds = answer["thresholds"] as { key: string; numerator: number; denominator: number; answer: string; cell: string }[];
    const rate = thresholds.find(({ key }) => key === "non-state-rate")!;
    expect(rate).toMatchObject({ numerator: 36_974, denominator: 48_681, answer: "fail", missing: 2 });
    const workbook = await FileWorkbook.open("o.xlsx", await readFile(out));
    const { tabs } = await workbook.describe();
    expect(tabs.flatMap(({ mark }) => mark?.kind ?? [])).toEqual([
      "data",
      "summary-sector",
      "summary-ward",
      "summary-block",
      "summary-size",
      "summary-targets",
      "summary-attention",
      "report",
      "state",
    ]);
    const figures = answer["figures"] as { cell: string; value: string | number }[];
    expect(figures.length).toBeGreaterThan(300);
    for (const { cell, value } of figures.filter((_, index) => index % 17 === 0)) {
      const [, tab = "", column = "", row = ""] = /^'(.+)'!([A-Z])(\d+)$/.exec(cell) ?? [];
      expect([cell, plainOf(at(await workbook.read(tab), Number(row) - 1, column.charCodeAt(0) - 65))]).toEqual([cell, value]);
    }
    expect((answer["lists"] as { key: string; units: unknown[] }[]).map(({ key, units }) => [key, units.length])).toEqual([
      ["below", 65],
      ["short", 235],
      ["not-reported", 1],
      ["impossible", 1],
    ]);
  });

  test("written again over its own copy nothing is lost: what was typed for classes is judged", async () => {
    const out = inFolder("lan-1.xlsx");
    await json(["summarise", SAMPLE, "--out", out]);
    const workbook = await FileWorkbook.open("o.xlsx", await readFile(out));
    const image = await workbook.read("Tổng hợp chỉ tiêu");
    const headings = Array.from({ length: image.columns }, (_, column) => plainOf(at(image, 6, column)));
    expect(headings).toContain("Số nhập tay");
    const again = await json(["summarise", out, "--tab", "DS CĐCS 2021", "--out", inFolder("lan-2.xlsx")]);
    expect(again).toMatchObject({ exit: 0, units: 420 });
  });

  test("without --json a summary in Vietnamese", async () => {
    const { exit, stdout } = await chitieu(["summarise", SAMPLE]);
    expect([exit, stdout.split("\n").slice(0, 2)]).toEqual([0, ["quan-mau.xlsx, trang «DS CĐCS 2021»", "Đã tổng hợp 420 CĐCS."]]);
    expect(stdout).toContain("9.990/10.236 = 97,59 % – Chưa đạt");
  });

  test.each<[string, string[], number, string]>([
    ["no file", [], 2, "no-file"],
    ["a period that is none", [SAMPLE, "--period", "quý I"], 2, "bad-period"],
    ["a report that is not there", [SAMPLE, "/khong/co.xlsx"], 3, "not-found"],
    ["a copy over a report", [SAMPLE, "bao-cao.xlsx", "--out", "bao-cao.xlsx"], 2, "out-is-input"],
    ["a programme that is not there", [SAMPLE, "--programme", "ha-noi-1999"], 2, "unknown-programme"],
    ["a label without a sector", [SAMPLE, "--sector", "Trường học"], 2, "bad-sector"],
    ["an option that is not there", [SAMPLE, "--target", "5"], 2, "bad-option"],
    ["a copy over the input", [SAMPLE, "--out", SAMPLE], 2, "out-is-input"],
    ["a copy of another kind", [SAMPLE, "--out", "x.xls"], 2, "bad-out"],
    ["a tab that is not there", [SAMPLE, "--tab", "Không có"], 2, "no-tab"],
    ["a file that is not there", ["/khong/co.xlsx"], 3, "not-found"],
  ])("%s is refused", async (_, words, exit, code) => {
    expect(await json(["summarise", ...words])).toMatchObject({ exit, error: { code } });
  });

  test("a workbook without a list is said to have none, and nothing is written", async () => {
    const path = inFolder("rong.xlsx");
    await writeFile(path, listFile({ Trang: [["ghi chú"]] }));
    expect(await json(["summarise", path, "--out", inFolder("khong.xlsx")])).toMatchObject({
      exit: 1,
      infeasible: { code: "no-list" },
    });
    await expect(readFile(inFolder("khong.xlsx"))).rejects.toThrow();
  });
});
