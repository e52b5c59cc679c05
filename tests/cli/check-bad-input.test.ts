import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { answerTo } from "../../src/cli/chitieu";
import { FileWorkbook } from "../../src/file/file-workbook";
import { commitDraft, draftPlan } from "../../src/operation/commit-plan";
import { findProgramme } from "../../src/programme/catalogue";
import { printProgramme } from "../../src/programme/print-programme";
import { type Grid, listFile, listGrid } from "../support/list-file";
import { temporaryFolder } from "../support/temporary-folder";
import { retype } from "../taskpane/split-desk";

const inFolder = temporaryFolder();

interface CheckJson {
  readonly programme: { readonly key: string; readonly because: string } | null;
  readonly thresholds: readonly { key: string; grain: string; numerator: number | null; denominator: number | null; answer: string }[];
  readonly findings: readonly { code: string; severity: string; file: string | null; cells: string[]; message: string }[];
  readonly submissions: readonly { name: string; status: string; file: string | null }[];
}

const UNITS = [
  ["Công ty Một", "Đông", "Ngoài nhà nước", 100, 90],
  ["Công ty Hai", "Đông", "Ngoài nhà nước", 100, 85],
  ["Trường Ba", "Đông", "Nhà nước", 50, 50],
] as const;

const form = (unit: string, period: string, members: string | number): Grid => [
  [`Đơn vị báo cáo: ${unit}`],
  [`BÁO CÁO ${period}`],
  ["TT", "Nội dung", "Đơn vị tính", "Số lượng"],
  [1, "Tổng số lao động", "Người", 100],
  [2, "Số đoàn viên đầu kỳ", "Người", 40],
  [3, "Số đoàn viên cuối kỳ", "Người", members],
];

/** Writes the files, checks them together, and says what `--json` says. */
async function check(files: Readonly<Record<string, Readonly<Record<string, Grid>> | Uint8Array>>, ...options: readonly string[]) {
  const paths: string[] = [];
  for (const [name, tabs] of Object.entries(files)) {
    paths.push(inFolder(name));
    await writeFile(inFolder(name), tabs instanceof Uint8Array ? tabs : listFile(tabs));
  }
  const answer = await answerTo(["check", ...paths, ...options, "--json"], { stdin: async () => "", now: () => new Date(2021, 2, 20) });
  expect(answer.exit, answer.text).toBe(0);
  return answer.json as CheckJson;
}

const threshold = ({ thresholds }: CheckJson, key: string) => {
  const found = thresholds.find((one) => one.key === key && one.grain === "together");
  return found && `${found.numerator}/${found.denominator} ${found.answer}`;
};
const codes = ({ findings }: CheckJson) => findings.map(({ code, file, cells }) => `${code} ${file} ${cells[0]}`);
const statuses = ({ submissions }: CheckJson) => submissions.map(({ name, status, file }) => `${name} ${status} ${file}`);

const LIST = { "DS CĐCS": listGrid(UNITS) };
const ASKED = ["--programme", "thu-duc-2021"] as const;

describe("bad input: each is said, and the rest is checked", () => {
  test("an empty tab and a tab of another kind are notes", async () => {
    const said = await check({ "a.xlsx": { ...LIST, Trống: [], Thư: [["Kính gửi các đơn vị"]] } }, ...ASKED);
    expect(codes(said)).toEqual(expect.arrayContaining(["C01 a.xlsx 'Trống'!A1", "C01 a.xlsx 'Thư'!A1"]));
    expect(threshold(said, "non-state-rate")).toBe("175/200 pass");
  });

  test("a population that is empty is «no-units», neither 0 % nor a fault", async () => {
    const said = await check({ "a.xlsx": { "DS CĐCS": listGrid(UNITS.filter(([, , sector]) => sector !== "Nhà nước")) } }, ...ASKED);
    expect(threshold(said, "state-rate")).toBe("0/0 no-units");
    expect(threshold(said, "non-state-rate")).toBe("175/200 pass");
  });

  test("a denominator of 0 decides nothing", async () => {
    const empty = [["Trường Không", "Đông", "Nhà nước", 0, 0], ...UNITS.slice(0, 2)] as const;
    const said = await check({ "a.xlsx": { "DS CĐCS": listGrid(empty) } }, ...ASKED);
    expect(threshold(said, "state-rate")).toMatch(/^0\/0 (no-units|undecided)$/);
    expect(threshold(said, "non-state-rate")).toBe("175/200 pass");
  });

  test("an error cell in a total is a finding in its cell, and leaves the sum undecided", async () => {
    const total = [null, "Tổng cộng", null, null, "#REF!", 225];
    const said = await check({ "a.xlsx": { "DS CĐCS": [...listGrid(UNITS), total] } }, ...ASKED);
    expect(said.findings.filter(({ cells }) => cells.includes("'DS CĐCS'!E7")).map(({ code }) => code)).not.toEqual([]);
    expect(threshold(said, "state-rate")).toBe("50/50 pass");
  });

  test("a report of an unknown unit, of another period, and the same one twice", async () => {
    const said = await check(
      {
        "ds.xlsx": LIST,
        "1.xlsx": { BC: form("Công ty Một", "QUÝ I NĂM 2021", 91) },
        "1-lai.xlsx": { BC: form("Công ty Một", "QUÝ I NĂM 2021", 91) },
        "2.xlsx": { BC: form("Công ty Hai", "QUÝ IV NĂM 2020", 86) },
        "9.xlsx": { BC: form("Công ty Lạ", "QUÝ I NĂM 2021", 44) },
      },
      "--period",
      "2021-Q1",
    );
    expect(statuses(said)).toEqual([
      "Công ty Một undecided 1.xlsx",
      "Công ty Một duplicate 1-lai.xlsx",
      "Công ty Hai wrong-period 2.xlsx",
      "Công ty Lạ undecided 9.xlsx",
      "Công ty Hai missing null",
      "Trường Ba missing null",
    ]);
    expect(codes(said)).toEqual(expect.arrayContaining(["P03 2.xlsx 'BC'!A2", "P04 1-lai.xlsx 'BC'!A1", "D01 9.xlsx 'BC'!A1"]));
  });
});

describe("the tab «Chương trình»", () => {
  /** A list with the programme's tab, in which the row of a key has had one cell typed over. */
  async function withProgramme(change: (key: string, column: string) => string | number | undefined): Promise<Uint8Array> {
    const workbook = await FileWorkbook.open("a.xlsx", listFile(LIST));
    const plan = printProgramme(findProgramme("thu-duc-2021") ?? expect.fail("no such programme"));
    const draft = await draftPlan(workbook, { tabs: [plan] });
    await commitDraft(workbook, draft, { when: "2021-03-01T08:00:00", who: "", action: "allocate" });
    const [laidOut] = draft.tabs;
    for (const [index, key] of plan.table.keys.entries()) {
      for (const [column, place] of laidOut?.placement.columns ?? []) {
        const typed = change(key, column);
        if (typed !== undefined) await retype(workbook, plan.title, (laidOut?.placement.firstRow ?? 0) + index, place, typed);
      }
    }
    return await workbook.save();
  }

  test("wins over the catalogue", async () => {
    const book = await withProgramme((key, column) => (key === "non-state-rate" && column === "value" ? 88 : undefined));
    const said = await check({ "a.xlsx": book });
    expect(said.programme).toEqual({ key: "thu-duc-2021", because: "own" });
    expect(threshold(said, "non-state-rate")).toBe("175/200 fail");
  });

  test("a row that cannot be parsed is a finding in its cell, and the others are used", async () => {
    const book = await withProgramme((key, column) => (key === "non-state-rate" && column === "value" ? "tám mươi" : undefined));
    const said = await check({ "a.xlsx": book });
    const [first] = said.findings;
    expect(first).toMatchObject({ code: "K02", severity: "error", file: "a.xlsx", cells: [expect.stringMatching(/^'Chương trình'!/)] });
    expect(first?.message).toContain("«tám mươi»");
    expect(threshold(said, "non-state-rate")).toBeUndefined();
    expect(threshold(said, "state-rate")).toBe("50/50 pass");
  });
});
