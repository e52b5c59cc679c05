import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { LayoutChange, TableLayout } from "../../src/operation/layout-view";
import { plainOf } from "../../src/sheet/cell-value";
import { at } from "../../src/sheet/sheet-image";
import type { Workbook } from "../../src/sheet/workbook";
import { deskBook } from "../../taskpane/desk-book";
import { Session } from "../../taskpane/session";
import { type Grid, listFile, listGrid } from "../support/list-file";
import { fileOf, reopened } from "./split-desk";

const LIST = {
  "DS CĐCS": listGrid([
    ["Công ty Một", "Đông", "Ngoài nhà nước", 100, 60],
    ["Công ty Hai", "Đông", "Ngoài nhà nước", 100, 70],
  ]),
};

/** The office's one template: no word of its heading is known, so nothing recognises it. */
const report = (unit: string, members: number, quarter = "I", above: Grid = []): Grid => [
  ...above,
  [`Đơn vị báo cáo: ${unit}`],
  [`QUÝ ${quarter} NĂM 2021`],
  [],
  ["Mã", "Khoản mục", "Ghi"],
  [1, "Tổng số lao động", 110],
  [2, "Số đoàn viên đầu kỳ", 60],
  [3, "Số đoàn viên cuối kỳ", members],
  [4, "Kết nạp mới", members - 60],
];
const fileWith = (name: string, rows: Grid) => new File([listFile({ "Báo cáo": rows }).slice()], name, { lastModified: 1 });

async function sessionOn(workbook: Workbook): Promise<Session> {
  const session = new Session(() => new Date(2021, 2, 20, 10, 0));
  await session.open(deskBook(workbook, (name, bytes) => FileWorkbook.open(name, bytes)));
  await session.split.findList();
  return session;
}

const looked = ({ state }: Session) => state.report.layout ?? expect.fail(JSON.stringify(state.refusal ?? state.crash ?? "nothing"));
function tableOf(session: Session): TableLayout {
  const { answer, place } = looked(session);
  return answer.view.tables[place] ?? expect.fail("no table");
}
const say = (session: Session, said: LayoutChange["say"]) => session.report.layout.say(said);
const statusOf = ({ state }: Session) => state.report.check?.submissions.map(({ name, status }) => `${name} ${status}`);
const countsOf = ({ state }: Session) => state.report.check?.reportFiles.map(({ file, reports }) => [file, reports]);

/** The officer says what the columns of the first file mean; the heading is taken as it is drawn. */
async function teach(session: Session, file: string): Promise<void> {
  await session.report.layout.look({ file, tab: null }, "submitted");
  await say(session, { kind: "columns", columns: { "Khoản mục": "indicator", Ghi: "amount" } });
}

describe("a report of a layout that nobody knows", () => {
  test("is shown as no table; its columns told, it is a report, and so is every other of the template", async () => {
    const session = await sessionOn(await fileOf(LIST));
    await session.report.addFiles([fileWith("1.xlsx", report("Công ty Một", 91)), fileWith("2.xlsx", report("Công ty Hai", 70))]);
    expect(countsOf(session)).toEqual([
      ["1.xlsx", 0],
      ["2.xlsx", 0],
    ]);
    await session.report.layout.look({ file: "1.xlsx", tab: null }, "submitted");
    expect(tableOf(session)).toMatchObject({ kind: "other", heading: { first: 4, last: 4 }, said: null });
    await say(session, { kind: "columns", columns: { "Khoản mục": "indicator", Ghi: "amount" } });
    expect(tableOf(session)).toMatchObject({ kind: "form", heading: { first: 4, last: 4 }, said: { by: "sender", name: "Công ty Một" } });
    await session.report.layout.look({ file: "2.xlsx", tab: null }, "submitted");
    expect(tableOf(session)).toMatchObject({ kind: "form", said: { by: "other", name: "Công ty Một" } });
    await session.report.check();
    expect(countsOf(session)).toEqual([
      ["1.xlsx", 1],
      ["2.xlsx", 1],
    ]);
    expect(statusOf(session)).toEqual(["Công ty Một undecided", "Công ty Hai undecided"]);
  });

  test("written and opened again, the next quarter's is read so, with rows inserted above", async () => {
    const workbook = await fileOf(LIST);
    const session = await sessionOn(workbook);
    await session.report.addFiles([fileWith("1.xlsx", report("Công ty Một", 91))]);
    await teach(session, "1.xlsx");
    await session.report.check();
    await session.report.writeCheck("");
    expect(session.state.report.checkReceipt?.tabs.map(({ tab }) => tab)).toEqual(["Kiểm tra", "Số liệu nộp"]);
    const again = await sessionOn(await reopened(workbook));
    await again.report.addFiles([fileWith("quy2.xlsx", report("Công ty Hai", 77, "II", [["MẪU SỐ 3"], []]))]);
    expect(again.state.report.reports.layouts, "nothing was said in this session").toBeNull();
    expect(countsOf(again)?.[0]).toEqual(["quy2.xlsx", 1]);
    await again.report.layout.look({ file: "quy2.xlsx", tab: null }, "submitted");
    expect(tableOf(again)).toMatchObject({ kind: "form", heading: { first: 6, last: 6 }, said: { by: "other", name: "Công ty Một" } });
  });

  test("what was said is in the summary too, and taken back it is no report any more", async () => {
    const session = await sessionOn(await fileOf(LIST));
    await session.report.addFiles([fileWith("1.xlsx", report("Công ty Một", 91))]);
    await teach(session, "1.xlsx");
    await session.report.summarise();
    const reported = () => {
      const { summary } = session.state.report;
      return summary?.kind === "summary" ? JSON.stringify(summary.targets.map(({ numerator }) => numerator)) : expect.fail("no summary");
    };
    const before = reported();
    await say(session, { kind: "back" });
    expect(tableOf(session)).toMatchObject({ kind: "other", said: null });
    await session.report.summarise();
    expect(reported()).not.toBe(before);
  });
});

describe("a tab of the workbook that was not recognised", () => {
  test("is shown from its finding, pointed to, and checked; the list beside it stays", async () => {
    const grid: Grid = [["Bảng của tôi"], [], ["Tên gọi", "Con số", "Con số khác"], ["Công ty Một", 100, 120], ["Công ty Hai", 100, 70]];
    const workbook = await fileOf({ ...LIST, "Trang lạ": grid });
    const session = await sessionOn(workbook);
    await session.report.check();
    const unknown = session.state.report.check?.findings.find(({ code }) => code === "C01");
    expect(unknown?.cells).toEqual([{ tab: "Trang lạ", address: "A1" }]);
    await session.report.layout.look({ file: null, tab: "Trang lạ" }, "finding");
    await say(session, { kind: "columns", columns: { "Tên gọi": "name", "Con số": "workers", "Con số khác": "members" } });
    expect(tableOf(session)).toMatchObject({ kind: "roster", units: 2, missing: [] });
    session.report.layout.leave();
    expect(session.state.report.isCheckStale).toBe(true);
    await session.report.recheck();
    const check = session.state.report.check;
    expect(check?.findings.some(({ code }) => code === "C01")).toBe(false);
    expect(check?.findings.filter(({ code }) => code === "S07").map(({ cells }) => cells[0])).toEqual([{ tab: "Trang lạ", address: "C4" }]);
    expect(check?.tabs.map(({ tab, rows }) => [tab, rows])).toEqual([
      ["DS CĐCS", 2],
      ["Trang lạ", 2],
    ]);
  });
});

test("a choice that cannot be is answered in words, and changes nothing", async () => {
  const session = await sessionOn(await fileOf(LIST));
  await session.report.addFiles([fileWith("1.xlsx", report("Công ty Một", 91))]);
  await session.report.layout.look({ file: "1.xlsx", tab: null }, "submitted");
  await say(session, { kind: "move", first: 1, last: null });
  expect(looked(session)).toMatchObject({ answer: { refusal: "few-labels" }, isChanged: false });
  expect(session.state.report.reports.layouts).toBeNull();
  await say(session, { kind: "move", first: 8, last: null });
  expect(looked(session).answer.refusal).toBe("nothing-below");
  await say(session, { kind: "move", first: 5, last: 5 });
  expect(looked(session)).toMatchObject({ answer: { refusal: null }, isChanged: true });
  expect(tableOf(session).heading).toEqual({ first: 5, last: 5 });
});

test("the state that is written holds the correction, and a split writes it too", async () => {
  const workbook = await fileOf(LIST);
  const session = await sessionOn(workbook);
  await session.report.addFiles([fileWith("1.xlsx", report("Công ty Một", 91))]);
  await teach(session, "1.xlsx");
  session.split.choose({ target: 20 });
  await session.split.preview();
  await session.split.write("");
  const image = await workbook.read("_CHITIEU");
  const texts = Array.from({ length: image.rows }, (_, row) => String(plainOf(at(image, row, 2)) ?? "")).join("");
  expect(texts).toContain("khoan muc");
});
