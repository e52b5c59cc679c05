import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { CheckView } from "../../src/operation/check-view";
import type { SummaryView } from "../../src/operation/summary-view";
import { plainOf } from "../../src/sheet/cell-value";
import { at } from "../../src/sheet/sheet-image";
import type { Workbook } from "../../src/sheet/workbook";
import { textFor } from "../../src/text/text";
import type { Session } from "../../taskpane/session";
import { stepMarks } from "../../taskpane/step-marks";
import { sampleBytes, sampleKey } from "../samples/sample-file";
import { listGrid } from "../support/list-file";
import { fileOf, opened, reopened, retype } from "./split-desk";

type Unit = readonly (string | number | null)[];

const FIRMS: readonly Unit[] = Array.from({ length: 10 }, (_, index) => {
  return [`Công ty số ${index + 1}`, "Linh Trung", "Ngoài nhà nước", 100, 75 - 5 * index];
});
/** Planted: more members than workers, nobody knows how many workers, a number typed as text. */
const FAULTS: readonly Unit[] = [
  ["Công ty Đông", "Linh Trung", "Ngoài nhà nước", 50, 60],
  ["Công ty Trống", "Linh Trung", "Ngoài nhà nước", null, 12],
  ["Công ty Chữ", "Linh Trung", "Ngoài nhà nước", "80 ", 40],
];
const list = (units: readonly Unit[] = FIRMS) => ({ "DS CĐCS": listGrid(units) });

const checkOf = (session: Session): CheckView => session.state.report.check ?? expect.fail("nothing was checked");
function summaryOf(session: Session): SummaryView {
  const { summary } = session.state.report;
  return summary?.kind === "summary" ? summary : expect.fail(JSON.stringify(summary));
}
const tabsOf = async (workbook: Workbook) => (await workbook.describe()).tabs.map(({ name }) => name);
const marksOf = ({ state }: Session) => stepMarks(state, textFor("vi"));

/** Every text of a tab. */
async function textsOn(workbook: Workbook, tab: string): Promise<string[]> {
  const image = await workbook.read(tab);
  return Array.from({ length: image.rows * image.columns }, (_, cell) =>
    String(plainOf(at(image, Math.floor(cell / image.columns), cell % image.columns)) ?? ""),
  ).filter((text) => text !== "");
}

describe("a district's sample", () => {
  test("is checked, written, summed up, written, and each is taken back by itself", async () => {
    const key = sampleKey<{ totals: { unions: number } }>("quan-mau.key.json");
    const workbook = await FileWorkbook.open("quan-mau.xlsx", sampleBytes("quan-mau.xlsx"));
    const session = await opened(workbook);
    await session.report.check();
    const check = checkOf(session);
    expect(check.tabs).toEqual([{ tab: "DS CĐCS 2021", kinds: ["roster"], rows: key.totals.unions }]);
    expect(check.findings.filter(({ severity }) => severity === "error").map(({ code, cells }) => [code, cells[0]?.address])).toEqual([
      ["S07", "G353"],
    ]);
    expect(marksOf(session).check).toEqual({ kind: "error", words: "1 sai" });
    await session.report.writeCheck("Trần Thị Lan");
    expect(session.state.report.checkReceipt).toMatchObject({
      entry: 1,
      canRestore: true,
      tabs: [{ tab: "Kiểm tra", rows: check.findings.length }],
    });
    await session.report.summarise();
    const summary = summaryOf(session);
    expect(summary).toMatchObject({ units: key.totals.unions, titleTaken: [], checks: { wrong: [] }, canRestore: true });
    expect(summary.checks.count).toBeGreaterThan(4);
    await session.report.writeSummary("Trần Thị Lan");
    const titles = summary.tabs.map(({ title }) => title);
    expect(session.state.report.summaryReceipt?.tabs.map(({ tab }) => tab)).toEqual(titles);
    expect(new Set(await tabsOf(workbook))).toEqual(new Set(["DS CĐCS 2021", "Kiểm tra", ...titles, "Nhật ký", "_CHITIEU"]));
    expect(marksOf(session).summarise).toEqual({ kind: "done", words: `${titles.length} trang` });
    expect(await textsOn(workbook, "Nhật ký")).toEqual(expect.arrayContaining(["Kiểm tra số liệu", "Tổng hợp", "Trần Thị Lan"]));
    await session.split.restore(2, "");
    expect(await tabsOf(workbook)).toEqual(["DS CĐCS 2021", "Kiểm tra", "Nhật ký", "_CHITIEU"]);
    expect(marksOf(session).summarise).toBeUndefined();
  });
});

describe("a list with planted faults", () => {
  test.each([
    ["more members than workers", "S07", "error", "F14", "Công ty Đông"],
    ["no workers", "K12", "query", "E15", "Công ty Trống"],
    ["a number as text", "K01", "query", "E16", "Công ty Chữ"],
  ])("%s is found in its cell, with its unit", async (_, code, severity, address, name) => {
    const session = await opened(await fileOf(list([...FIRMS, ...FAULTS])));
    await session.report.check();
    const { findings, names } = checkOf(session);
    const found = findings.find((finding) => finding.code === code);
    expect(found).toMatchObject({ severity, cells: [expect.objectContaining({ tab: "DS CĐCS", address })] });
    expect(names.get(found?.unit ?? "")).toBe(name);
  });

  test("is held against the programme of the split, exactly", async () => {
    const session = await opened(await fileOf(list(FIRMS)));
    session.split.choose({ programme: "thu-duc-2021" });
    await session.report.check();
    const { thresholds, programme } = checkOf(session);
    expect(programme?.year).toBe(2021);
    const rate = thresholds.find(
      ({ value, counts, isEach }) => value?.type === "rate" && value.basisPoints === 8000 && counts === "persons" && !isEach,
    );
    // Σ members 525 of Σ workers 1000: 275 short of 80 %.
    expect(rate).toMatchObject({ numerator: 525, denominator: 1000, answer: "fail", short: 275 });
  });

  test("says in both its marks what is still to be done", async () => {
    const session = await opened(await fileOf(list(FIRMS)));
    expect(marksOf(session).check).toBeUndefined();
    await session.report.check();
    expect(marksOf(session).check).toEqual({ kind: "done", words: "xong" });
    session.report.look("DS CĐCS");
    expect(marksOf(session).check).toEqual({ kind: "stale", words: "làm lại" });
    await session.report.check();
    session.report.look("Kiểm tra");
    expect(marksOf(session).check?.kind, "our own tab is nobody's input").toBe("done");
  });
});

describe("what moves under the officer's hands", () => {
  test("a cell corrected after the check: nothing is written, the new check stands there", async () => {
    const workbook = await fileOf(list([...FIRMS, ...FAULTS]));
    const session = await opened(workbook);
    await session.report.check();
    await retype(workbook, "DS CĐCS", 13, 5, 45);
    await session.report.writeCheck("");
    expect(session.state.report).toMatchObject({ checkReceipt: null, hindrance: { of: "check", kind: "changed", tabs: ["DS CĐCS"] } });
    expect(checkOf(session).findings.filter(({ code, severity }) => code === "S07" && severity === "error")).toEqual([]);
    expect(await tabsOf(workbook)).toEqual(["DS CĐCS"]);
    await session.report.writeCheck("");
    expect(session.state.report.checkReceipt?.tabs).toHaveLength(1);
  });

  test("a cell corrected after the summary: nothing is written, the new summary stands there", async () => {
    const workbook = await fileOf(list());
    const session = await opened(workbook);
    await session.report.summarise();
    await retype(workbook, "DS CĐCS", 3, 5, 100);
    await session.report.writeSummary("");
    expect(session.state.report).toMatchObject({ summaryReceipt: null, hindrance: { of: "summary", kind: "changed" } });
    const rate = summaryOf(session).targets.find(({ value }) => value?.type === "rate" && value.basisPoints === 8000);
    expect(rate?.numerator).toBe(550);
    await session.report.writeSummary("");
    expect(session.state.report.summaryReceipt).not.toBeNull();
  });

  test("the officer's own tab under our title is never written over", async () => {
    const workbook = await fileOf({ ...list(), "Kiểm tra": [["của tôi"]], "Dữ liệu": [["của tôi"]] });
    const session = await opened(workbook);
    await session.report.check();
    await session.report.writeCheck("");
    expect(session.state.report.hindrance).toEqual({ of: "check", kind: "taken", tabs: ["Kiểm tra"] });
    await session.report.summarise();
    expect(summaryOf(session).titleTaken).toEqual(["Dữ liệu"]);
    await session.report.writeSummary("");
    expect(session.state.report.hindrance).toEqual({ of: "summary", kind: "taken", tabs: ["Dữ liệu"] });
    expect(await tabsOf(workbook)).toEqual(["DS CĐCS", "Kiểm tra", "Dữ liệu"]);
  });

  test("the officer's explanation stays while the values do", async () => {
    const workbook = await fileOf(list([...FIRMS, ...FAULTS]));
    const session = await opened(workbook);
    await session.report.check();
    await session.report.writeCheck("");
    const image = await workbook.read("Kiểm tra");
    const heading = Array.from({ length: image.rows }, (_, row) => row).find((row) =>
      Array.from({ length: image.columns }, (_, column) => plainOf(at(image, row, column))).includes("Giải trình"),
    );
    const column = Array.from({ length: image.columns }, (_, one) => one).find(
      (one) => plainOf(at(image, heading ?? 0, one)) === "Giải trình",
    );
    await retype(workbook, "Kiểm tra", (heading ?? 0) + 1, column ?? 0, "đã hỏi đơn vị");
    await session.report.check();
    await session.report.writeCheck("");
    expect(await textsOn(workbook, "Kiểm tra")).toContain("đã hỏi đơn vị");
  });
});

describe("after list, split, check and summary", () => {
  test("every tab is in the saved copy, opened again", async () => {
    const workbook = await fileOf(list());
    const session = await opened(workbook);
    session.split.choose({ target: 100 });
    await session.split.preview();
    await session.split.write("");
    await session.report.check();
    expect(
      checkOf(session).tabs.map(({ tab }) => tab),
      "ours are not read",
    ).toEqual(["DS CĐCS"]);
    await session.report.writeCheck("");
    await session.report.summarise();
    const { tabs } = summaryOf(session);
    await session.report.writeSummary("");
    const again = await reopened(workbook);
    expect(await tabsOf(again)).toEqual(expect.arrayContaining(["DS CĐCS", "Phân bổ", "Kiểm tra", ...tabs.map(({ title }) => title)]));
    // What the split assigned stands in the summary.
    const assigned = (await textsOn(again, "Tổng hợp khu vực")).filter((text) => text === "100");
    expect(assigned.length).toBeGreaterThan(0);
    const other = await opened(again);
    await other.report.summarise();
    expect(summaryOf(other).tabs.every(({ isNew }) => !isNew)).toBe(true);
  });

  test("reports of one unit are read into «Số liệu nộp», with who has sent", async () => {
    const workbook = await FileWorkbook.open("bao-cao.xlsx", sampleBytes("bao-cao-quy-1-ubnd-phuong-mo-co.xlsx"));
    const session = await opened(workbook);
    await session.report.check();
    const { writes, submissions } = checkOf(session);
    expect(writes).toEqual(["Kiểm tra", "Số liệu nộp"]);
    expect(submissions.map(({ status }) => status)).toEqual(["undecided"]);
    await session.report.writeCheck("");
    expect(session.state.report.checkReceipt?.tabs.map(({ tab }) => tab)).toEqual(writes);
    expect((await textsOn(workbook, "Số liệu nộp")).length).toBeGreaterThan(20);
  });
});
