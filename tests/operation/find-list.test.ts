import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { findLists } from "../../src/operation/find-list";
import { parseRoster } from "../../src/roster/parse-roster";
import { type Grid, listFile, listGrid } from "../support/list-file";

const UNITS = Array.from({ length: 20 }, (_, index) => [`Công ty số ${index + 1}`, "Linh Trung", "Ngoài nhà nước", 50 + index, 20]);
const ENTERPRISES: Grid = [
  ["STT", "Tên doanh nghiệp", "Mã số thuế", "Số lao động"],
  ...UNITS.map(([name], index) => [index + 1, name ?? "", `03${index}`, 30]),
];

async function search(tabs: Record<string, Grid>, only?: string) {
  const workbook = await FileWorkbook.open("a.xlsx", listFile(tabs));
  const { candidates, rejected, isClear } = await findLists(workbook, only === undefined ? [] : [only]);
  return {
    found: candidates.map(({ image, units }) => [image.tab, units]),
    rejected: rejected.map(({ tab, reason, missing }) => [tab, reason, ...missing]),
    isClear,
  };
}

describe("which tab holds the list", () => {
  test.each<[string, Record<string, Grid>, object]>([
    [
      "the one that has names, workers and members; the others each with a reason",
      {
        "Chỉ tiêu": [
          ["Chỉ tiêu", "Giao"],
          ["Kết nạp", 4500],
        ],
        DN: ENTERPRISES,
        "DS CĐCS": listGrid(UNITS),
        Trống: [],
        Thơ: [["Quê hương là chùm khế ngọt"]],
      },
      {
        found: [["DS CĐCS", 20]],
        rejected: [
          ["Chỉ tiêu", "column-missing", "name", "workers", "members"],
          ["DN", "enterprises", "members"],
          ["Trống", "empty"],
          ["Thơ", "no-heading", "name", "workers", "members"],
        ],
        isClear: true,
      },
    ],
    [
      "two years of one list: equally good, so the officer is asked",
      { "DS 2023": listGrid(UNITS), "DS 2024": listGrid(UNITS.slice(1)) },
      {
        found: [
          ["DS 2023", 20],
          ["DS 2024", 19],
        ],
        rejected: [],
        isClear: false,
      },
    ],
    [
      "a short table of totals beside the list does not make it doubtful",
      {
        "DS CĐCS": listGrid(UNITS),
        "Theo khối": [
          ["Đơn vị", "Lao động", "Đoàn viên"],
          ["Trường học", 100, 90],
          ["Doanh nghiệp", 300, 200],
        ],
      },
      {
        found: [
          ["DS CĐCS", 20],
          ["Theo khối", 2],
        ],
        rejected: [],
        isClear: true,
      },
    ],
    [
      "members missing",
      {
        "DS CĐCS": [
          ["STT", "Tên CĐCS", "Số lao động"],
          [1, "Công ty A", 20],
        ],
      },
      { found: [], rejected: [["DS CĐCS", "column-missing", "members"]], isClear: false },
    ],
    ["a heading and nothing under it", { "DS CĐCS": listGrid([]) }, { found: [], rejected: [["DS CĐCS", "no-units"]], isClear: false }],
    [
      "a heading repeated down the page is one list",
      { "DS CĐCS": [...listGrid(UNITS), ...listGrid(UNITS).slice(2)] },
      { found: [["DS CĐCS", 40]], rejected: [], isClear: true },
    ],
  ])("%s", async (_, tabs, expected) => {
    expect(await search(tabs)).toEqual(expected);
  });

  test("one tab alone is looked at where it is named", async () => {
    expect(await search({ "DS 2023": listGrid(UNITS), "DS 2024": listGrid(UNITS) }, "DS 2024")).toEqual({
      found: [["DS 2024", 20]],
      rejected: [],
      isClear: true,
    });
  });
});

const WORKBOOK = resolve(import.meta.dirname, "../../../shared/acceptance/workbooks/04_duongminhchau_2024.xlsx");

describe.skipIf(!existsSync(WORKBOOK))("a workbook of another office (skipped where shared/acceptance/workbooks is absent)", () => {
  test("of four tabs the list is found, and every row is read as its key says", async () => {
    const { rows_cdcs } = JSON.parse(readFileSync(WORKBOOK.replace(".xlsx", ".key.json"), "utf8")) as {
      rows_cdcs: { row: number; name: string; L: number; M1: number }[];
    };
    const workbook = await FileWorkbook.open("04.xlsx", readFileSync(WORKBOOK));
    const { candidates, isClear } = await findLists(workbook);
    const [list] = candidates;
    if (!list) throw new Error("no list");
    expect([list.image.tab, isClear]).toEqual(["DS CDCS", true]);
    const { row, names, workers, members } = parseRoster(list.image, list.heading, list.map);
    const read = names.map((name, unit) => ({ row: row[unit]! + 1, name, L: workers[unit] }));
    expect(read).toEqual(rows_cdcs.map(({ row, name, L }) => ({ row, name, L })));
    // The closing figure of row 33 is planted: 60 is printed where opening and changes give 58.
    const differ = rows_cdcs.filter(({ M1 }, unit) => members[unit] !== M1).map(({ row }) => row);
    expect(differ).toEqual([33]);
  });
});
