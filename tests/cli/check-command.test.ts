import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { cellText } from "../../src/sheet/cell-text";
import { sampleKey } from "../samples/sample-file";
import { chitieu, json } from "../support/chitieu";
import { listFile } from "../support/list-file";
import { temporaryFolder } from "../support/temporary-folder";

const SAMPLES = resolve(import.meta.dirname, "../../samples");
const SHARED = resolve(import.meta.dirname, "../../../shared/acceptance/workbooks");
const sample = (name: string) => join(SAMPLES, name);
const REPORTS = ["truong-thcs-dong-bang-2", "cong-ty-tnhh-dien-tu-phu-lua", "ubnd-phuong-mo-co"].map((name) =>
  sample(`bao-cao-quy-1-${name}.xlsx`),
);

interface CheckJson {
  readonly exit: number;
  readonly tabs: readonly {
    readonly tab: string;
    readonly kinds: readonly string[];
    readonly rows: readonly number[];
    readonly reason?: string;
  }[];
  readonly thresholds: readonly {
    key: string;
    grain: string;
    numerator: number;
    denominator: number;
    answer: string;
    missing: number;
    failing: { name: string }[];
  }[];
  readonly findings: readonly { code: string; severity: string; file: string; cells: string[]; message: string }[];
  readonly submissions: readonly { unit: string; name: string; status: string; kind: string; period: string; sent: string | null }[];
}

const check = async (...words: readonly string[]) => (await json(["check", ...words])) as unknown as CheckJson;
const figures = ({ thresholds }: CheckJson) =>
  Object.fromEntries(
    thresholds.filter(({ grain }) => grain === "together").map((one) => [one.key, `${one.numerator}/${one.denominator} ${one.answer}`]),
  );
const graver = ({ findings }: CheckJson) =>
  findings.filter(({ severity }) => severity !== "note").map(({ code, cells, severity }) => `${code} ${cells[0]} ${severity}`);

const inFolder = temporaryFolder();

describe("samples", () => {
  test("a district's list and its enterprises: the figures of their keys", async () => {
    const { bandsByWorkers } = sampleKey<{ bandsByWorkers: { from25: { enterprises: number; withUnion: number } } }>(
      "doanh-nghiep-mau.key.json",
    );
    const { sectors } = sampleKey<{ sectors: Record<string, { workers: number; members: number }> }>("quan-mau.key.json");
    const answer = await check(sample("quan-mau.xlsx"), sample("doanh-nghiep-mau.xlsx"), "--programme", "thu-duc-2021");
    expect(answer.exit).toBe(0);
    expect(figures(answer)).toMatchObject({
      "state-rate": `${sectors["Nhà nước"]?.members}/${sectors["Nhà nước"]?.workers} fail`,
      "unions-from-25": `${bandsByWorkers.from25.withUnion}/${bandsByWorkers.from25.enterprises} fail`,
    });
    expect(graver(answer)).toEqual(["K12 'DS CĐCS 2021'!E262 query", "D04 'DN Quý 4-2020'!B36 error", "S07 'DS CĐCS 2021'!G353 error"]);
  });

  test("three reports of a quarter against the list: one sum, one period, who sent and who did not", async () => {
    const received = [
      "--received",
      "bao-cao-quy-1-truong-thcs-dong-bang-2.xlsx=14/3/2021",
      "--received",
      "bao-cao-quy-1-cong-ty-tnhh-dien-tu-phu-lua.xlsx=15/3/2021",
    ];
    const answer = await check(...REPORTS, "--roster", sample("quan-mau.xlsx"), "--period", "2021-Q1", ...received);
    expect(answer.tabs.map(({ kinds }) => kinds)).toEqual([["form"], ["form"], ["form"]]);
    expect(graver(answer)).toEqual(["S09 'Báo cáo'!D22 error", "P03 'Báo cáo'!A6 error"]);
    const of = (wanted: string) => answer.submissions.filter(({ status }) => status === wanted);
    expect(["on-time", "boundary-day", "wrong-period", "missing"].map((status) => of(status).length)).toEqual([1, 1, 1, 418]);
    expect(answer.submissions).toHaveLength(421);
    expect(of("on-time")[0]).toMatchObject({ unit: "truong thcs dong bang 2|dong bang", sent: "2021-03-14" });
  });
});

describe("--out", () => {
  test("writes «Kiểm tra» and «Số liệu nộp» beside the officer's tabs, and leaves the file read as it was", async () => {
    const before = await readFile(REPORTS[1]!);
    const out = inFolder("kiem-tra.xlsx");
    const answer = await json(["check", REPORTS[1]!, "--period", "2021-Q1", "--out", out]);
    expect(answer).toMatchObject({ exit: 0, copy: { file: out, tab: "«Kiểm tra», «Số liệu nộp»" } });
    expect(await readFile(REPORTS[1]!)).toEqual(before);
    const book = await FileWorkbook.open("kiem-tra.xlsx", new Uint8Array(readFileSync(out)));
    expect((await book.describe()).tabs.map(({ name, mark }) => [name, mark?.kind ?? null])).toEqual([
      ["Báo cáo", null],
      ["Kiểm tra", "findings"],
      ["Số liệu nộp", "submitted"],
      ["_CHITIEU", "state"],
    ]);
    const findings = await book.read("Kiểm tra");
    const row = Array.from({ length: findings.columns }, (_, column) => cellText(findings, 4, column));
    expect(row.slice(1)).toEqual([
      "S09",
      "sai",
      "bao-cao-quy-1-cong-ty-tnhh-dien-tu-phu-lua.xlsx",
      "'Báo cáo'!D22",
      "CĐCS Công ty TNHH Điện tử Phú Lúa",
      "472",
      "427",
      "Đoàn viên cuối kỳ ghi 472, đầu kỳ cộng tăng trừ giảm được 427",
      "So với sổ theo dõi, sửa số sai",
      "",
    ]);
    const submitted = await book.read("Số liệu nộp");
    expect(Array.from({ length: 9 }, (_, column) => cellText(submitted, 13, column)).slice(2)).toEqual([
      "CĐCS Công ty TNHH Điện tử Phú Lúa",
      "2021-Q1",
      "Số đoàn viên cuối kỳ",
      "bao-cao-quy-1-cong-ty-tnhh-dien-tu-phu-lua.xlsx",
      "'Báo cáo'!D22",
      "472",
      "472",
    ]);
  });

  test("a tab «Kiểm tra» of the officer's own is left alone", async () => {
    const path = inFolder("cua-toi.xlsx");
    await writeFile(path, listFile({ "Kiểm tra": [["việc cần làm"]] }));
    expect(await json(["check", path, "--out", inFolder("ra.xlsx")])).toMatchObject({ exit: 3, error: { code: "tab-name-taken" } });
  });
});

describe("words", () => {
  const file = sample("huyen-mau.xlsx");
  test.each([
    ["no file", [], 2, "no-file"],
    ["an unknown programme", [file, "--programme", "quan-1"], 2, "unknown-programme"],
    ["no period", [file, "--period", "quý I"], 2, "bad-period"],
    ["no day", [file, "--received", "a.xlsx=mai"], 2, "bad-received"],
    ["no .xlsx", [file, "--out", "a.csv"], 2, "bad-out"],
    ["the file itself", [file, "--out", file], 2, "out-is-input"],
    ["an unknown option", [file, "--nhanh"], 2, "bad-option"],
    ["a file that is not there", ["khong-co.xlsx"], 3, "not-found"],
    ["a list that is not there", [file, "--roster", "khong-co.xlsx"], 3, "not-found"],
  ])("%s", async (_, words, exit, code) => {
    expect(await json(["check", ...words])).toMatchObject({ exit, error: { code } });
  });

  test("a sheet that is nothing we know is a note, and the rest is checked", async () => {
    const path = inFolder("la.xlsx");
    await writeFile(path, listFile({ Thư: [["Kính gửi các đơn vị"]], Trống: [] }));
    const answer = await check(path, file);
    expect(answer.findings.map(({ code, cells }) => `${code} ${cells[0]}`)).toEqual(["T07 'Thư'!A1", "C01 'Thư'!A1", "C01 'Trống'!A1"]);
    expect(answer.submissions.map(({ name, status }) => `${name} ${status}`)).toContain("la.xlsx wrong-form");
  });

  test("without --json it is said in Vietnamese, counts first", async () => {
    const { stdout } = await chitieu(["check", REPORTS[1]!, "--period", "2021-Q1"]);
    expect(stdout.split("\n")[0]).toBe("1 lỗi phải sửa · 0 điểm cần giải trình · 0 lưu ý");
  });
});

interface AcceptanceKey {
  readonly thresholds: readonly {
    id: string;
    result: { numerator: number; denominator: number; meets: boolean };
    quarters?: Record<string, Record<string, number>>;
  }[];
  readonly planted: readonly { sheet: string; cell: string; severity: "error" | "warning" | "info" }[];
  readonly true_totals: { units_registered_with_content: number; units_late: readonly string[] };
}
const keyOf = (name: string) => JSON.parse(readFileSync(join(SHARED, `${name}.key.json`), "utf8")) as AcceptanceKey;
const SEVERITY = { error: "error", warning: "query", info: "note" } as const;

describe.skipIf(!existsSync(SHARED))("shared/acceptance/workbooks (skipped where the folder is absent)", () => {
  test("04: every threshold, every planted fault in its cell, no error anywhere else", async () => {
    const key = keyOf("04_duongminhchau_2024");
    const answer = await check(join(SHARED, "04_duongminhchau_2024.xlsx"));
    const rows = {
      net_increase_106: "net-growth",
      "10_to_lt25_100": "unions-10-to-25",
      ge25_100: "unions-from-25",
      new_collective_agreement_1: "new-collective-agreement",
      worker_conference_20: "worker-conference",
      dialogue_21_firms: "dialogue",
    };
    const expected = Object.entries(rows).map(([id, row]) => {
      const { numerator, denominator, meets } = key.thresholds.find((one) => one.id === id)!.result;
      return [row, `${numerator}/${denominator} ${meets ? "pass" : "fail"}`];
    });
    expect(figures(answer)).toMatchObject(Object.fromEntries(expected));
    expect(answer.thresholds.find((one) => one.key === "unions-10-to-25")?.failing.map(({ name }) => name)).toEqual([
      "Công ty TNHH MTV Dược phẩm Nam Lộc",
    ]);
    expect(answer.thresholds.every(({ missing }) => missing === 0)).toBe(true);
    expect(new Set(graver(answer).map((one) => one.replace(/^\w+ /, "")))).toEqual(plantedIn(key));
  });

  test("06: roster, register and log; every planted fault with its severity", async () => {
    const key = keyOf("06_longbien_danvankheo_2021");
    const answer = await check(join(SHARED, "06_longbien_danvankheo_2021.xlsx"));
    expect(answer.tabs.map(({ kinds, rows }) => [kinds[0], rows[0]])).toEqual([
      ["roster", 151],
      ["registration", 159],
      ["log", 60],
    ]);
    const found = new Set(answer.findings.map(({ cells, severity }) => `${cells[0]} ${severity}`));
    expect([...plantedIn(key)].filter((one) => !found.has(one))).toEqual([]);
    const planted = new Set(key.planted.map(({ sheet, cell }) => `'${sheet}'!${cell}`));
    expect(answer.findings.filter(({ severity, cells }) => severity === "error" && !planted.has(cells[0] ?? ""))).toEqual([]);
    const registered = answer.submissions.filter(({ kind, status }) => kind === "register" && status !== "missing");
    expect(registered).toHaveLength(key.true_totals.units_registered_with_content);
    expect(registered.filter(({ status }) => status === "late")).toHaveLength(key.true_totals.units_late.length);
    const quarters = key.thresholds.find(({ id }) => id === "report_before_15th")?.quarters;
    const count = (period: string, status: string) =>
      answer.submissions.filter((one) => one.kind === "report" && one.period === period && one.status === status).length;
    const periods = { Q1: "2021-Q1", "6 tháng": "2021-H1", Q3: "2021-Q3", Năm: "2021" };
    for (const [name, period] of Object.entries(periods)) {
      const said = {
        in_time: count(period, "on-time"),
        on_the_15th: count(period, "boundary-day"),
        late: count(period, "late"),
        missing: count(period, "missing"),
      };
      expect(said).toEqual(quarters?.[name]);
    }
  });
});

function plantedIn({ planted }: AcceptanceKey): Set<string> {
  return new Set(planted.map(({ sheet, cell, severity }) => `'${sheet}'!${cell} ${SEVERITY[severity]}`));
}
