import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { LayoutChange, TableLayout } from "../../src/operation/layout-view";
import { readTables } from "../../src/operation/read-tables";
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
    await session.report.writeCheck("");
    const { tables } = await readTables(await reopened(workbook), "so.xlsx");
    expect(
      tables.map(({ tab, kind }) => [tab, kind]),
      "the batch door reads by what the workbook remembers",
    ).toEqual([
      ["DS CĐCS", "roster"],
      ["Trang lạ", "roster"],
    ]);
  });
});

test("what was said of one tab is said of the others of its layout, also of those that were read already", async () => {
  const members = (count: number): Grid => listGrid([["Công ty Một", "Đông", "Ngoài nhà nước", 100, count]]);
  const session = await sessionOn(await fileOf({ "Tháng 1": members(60), "Tháng 2": members(120) }));
  await session.report.check();
  const wrong = () => session.state.report.check?.findings.filter(({ code }) => code === "S07").map(({ cells }) => cells[0]?.tab);
  expect(wrong()).toEqual(["Tháng 2"]);
  await session.report.layout.look({ file: null, tab: "Tháng 1" }, "finding");
  await say(session, { kind: "columns", columns: { "Số đoàn viên": null } });
  session.report.layout.leave();
  await session.report.recheck();
  expect(wrong()).toEqual([]);
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

/** A legend has the words of a heading: the machine takes it for one. */
const misled = (unit: string, members: number): Grid => [
  [`Đơn vị báo cáo: ${unit}`, null, "QUÝ I NĂM 2021"],
  ["Nội dung", "Đơn vị tính", "Số lượng"],
  ["ghi ở dưới", "người", "làm tròn"],
  ["Mã", "Khoản mục", "Ghi"],
  [1, "Tổng số lao động", 110],
  [2, "Số đoàn viên đầu kỳ", 60],
  [3, "Số đoàn viên cuối kỳ", members],
];

test("a heading found in the wrong row is moved, checked by, written, and found again on another unit's file", async () => {
  const workbook = await fileOf(LIST);
  const session = await sessionOn(workbook);
  await session.report.addFiles([fileWith("1.xlsx", misled("Công ty Một", 120))]);
  expect(countsOf(session)).toEqual([["1.xlsx", 0]]);
  await session.report.layout.look({ file: "1.xlsx", tab: null }, "submitted");
  expect(tableOf(session).heading).toEqual({ first: 1, last: 2 });
  await say(session, { kind: "move", first: 4, last: null });
  await say(session, { kind: "columns", columns: { "Khoản mục": "indicator", Ghi: "amount" } });
  expect(tableOf(session)).toMatchObject({ kind: "form", heading: { first: 4, last: 4 } });
  await session.report.check();
  const wrong = session.state.report.check?.findings.filter(({ code }) => code === "S07").map(({ cells }) => cells[0]);
  expect(wrong, "more members than workers").toEqual([{ file: "1.xlsx", tab: "Báo cáo", address: "C7" }]);
  await session.report.writeCheck("");
  const again = await sessionOn(await reopened(workbook));
  await again.report.addFiles([fileWith("2.xlsx", misled("Công ty Hai", 66))]);
  expect(countsOf(again)?.[0]).toEqual(["2.xlsx", 1]);
});

describe("the list of unions", () => {
  const rows: Grid = [
    ["LIÊN ĐOÀN LAO ĐỘNG QUẬN MẪU"],
    ["Gọi là", "A", "B", "C"],
    ["Công ty Một", "Ngoài nhà nước", 100, 60],
    ["Công ty Hai", "Ngoài nhà nước", 100, 70],
    ["Công ty Ba", "Nhà nước", 80, 70],
  ];

  test("is pointed to where nothing was found, split, written, and found again by itself", async () => {
    const workbook = await fileOf({ "Trang 1": rows });
    const session = await sessionOn(workbook);
    expect(session.state.split.found?.outcome.kind).toBe("no-list");
    await session.report.layout.look({ file: null, tab: "Trang 1" }, "list");
    await say(session, { kind: "columns", columns: { "Gọi là": "name", A: "sector", B: "workers", C: "members" } });
    expect(session.report.layout.leave()).toBe(true);
    await session.split.readListAgain();
    const listOf = ({ state }: Session) =>
      state.split.found?.outcome.kind === "list" ? state.split.found.outcome : expect.fail("no list");
    expect(listOf(session)).toMatchObject({
      units: 3,
      heading: { first: 2, last: 2 },
      pictures: [{ tab: "Trang 1", said: { by: "sender" } }],
    });
    expect(session.state.split.isListUsed, "it stays in view until it is taken").toBe(false);
    session.split.choose({ target: 10 });
    await session.split.preview();
    await session.split.write("");
    expect(session.state.split.receipt?.total).toBe(10);
    const again = await sessionOn(await reopened(workbook));
    expect(listOf(again)).toMatchObject({ units: 3, pictures: [{ said: { name: "so.xlsx" } }] });
    await again.report.check();
    expect(again.state.report.check?.tabs, "check and split read the same").toEqual([{ tab: "Trang 1", kinds: ["roster"], rows: 3 }]);
  });

  test("its heading is moved on its own page, refused in words, and taken back", async () => {
    const session = await sessionOn(await fileOf(LIST));
    const headingOf = () => {
      const outcome = session.state.split.found?.outcome;
      return outcome?.kind === "list" ? outcome.pictures[0]?.heading : outcome?.kind;
    };
    const change = (said: LayoutChange["say"]) => session.report.layout.sayOfList({ tab: "DS CĐCS", at: 3, say: said });
    expect(await change({ kind: "move", first: 1, last: 1 })).toBe(false);
    expect(session.state.report.headingRefused).toEqual({ tab: "DS CĐCS", refusal: "few-labels" });
    expect(await change({ kind: "move", first: 3, last: 4 })).toBe(true);
    await session.split.readListAgain();
    expect([session.state.report.headingRefused, headingOf()]).toEqual([null, { first: 3, last: 4 }]);
    expect(await change({ kind: "back" })).toBe(true);
    await session.split.readListAgain();
    expect(headingOf()).toEqual({ first: 3, last: 3 });
  });
});

/** Few words and a Unicode neighbour: nobody can tell how two of them were typed. */
const movements = (names: readonly string[], title = "Cụm Đông"): Grid => [
  [`BÁO CÁO BIẾN ĐỘNG ĐOÀN VIÊN QUÝ I NĂM 2021 – ${title}`],
  ["STT", "Tên CĐCS", "Phường", "Tổng số lao động", "Số đoàn viên đầu kỳ", "Đoàn viên tăng", "Đoàn viên giảm", "Số đoàn viên cuối kỳ"],
  ...names.map((name, at) => [at + 1, name, "Đông", 100, 60, 3, 1, 62]),
];
const TYPED = ["B×nh", "Mü", "Công ty Bồ Đề"];

describe("texts of a sent file of which nobody can tell how they were typed", () => {
  const legacyIn = (session: Session) =>
    tableOf(session).legacy.map(({ heading, sure, unsure, choice }) => [heading, sure, unsure, choice]);
  const namesIn = ({ state }: Session) =>
    new Set(state.report.check?.findings.flatMap(({ facts }) => facts["said"] ?? []).filter((said) => !/Bồ Đề/.test(String(said))));

  test("are shown old and new; what is said is taken at once, holds the next time, and for nobody else's file", async () => {
    const workbook = await fileOf(LIST);
    const session = await sessionOn(workbook);
    await session.report.addFiles([fileWith("cum dong.xlsx", movements(TYPED)), fileWith("cum tay.xlsx", movements(TYPED, "Cụm Tây"))]);
    expect(namesIn(session)).toEqual(new Set(["B×nh", "Mü"]));
    await session.report.layout.look({ file: "cum dong.xlsx", tab: null }, "submitted");
    expect(legacyIn(session)).toEqual([["Tên CĐCS", 0, 2, null]]);
    expect(tableOf(session).legacy[0]?.examples).toContainEqual({ before: "B×nh", after: "Bình", isSure: false });
    await say(session, { kind: "encodings", encodings: { "Tên CĐCS": "tcvn3" } });
    expect(legacyIn(session)).toEqual([["Tên CĐCS", 0, 2, "tcvn3"]]);
    expect(tableOf(session).said).toMatchObject({ by: "sender" });
    expect(tableOf(session).columns.find(({ field }) => field === "name")?.example).toBe("Bình");
    // The other file is of that layout too: its heading is read by what was said, its texts as they stand.
    await session.report.layout.look({ file: "cum tay.xlsx", tab: null }, "submitted");
    expect(legacyIn(session)).toEqual([["Tên CĐCS", 0, 2, null]]);
    expect(tableOf(session).columns.find(({ field }) => field === "name")?.example).toBe("B×nh");
    await session.report.check();
    expect(namesIn(session)).toEqual(new Set(["Bình", "Mỹ", "B×nh", "Mü"]));
    await session.report.writeCheck("");
    expect(session.state.report.checkReceipt).not.toBeNull();

    const again = await sessionOn(await reopened(workbook));
    await again.report.addFiles([fileWith("cum dong.xlsx", movements(TYPED))]);
    await again.report.layout.look({ file: "cum dong.xlsx", tab: null }, "submitted");
    expect(legacyIn(again)).toEqual([["Tên CĐCS", 0, 2, "tcvn3"]]);
    await say(again, { kind: "encodings", encodings: { "Tên CĐCS": "keep" } });
    expect(tableOf(again).columns.find(({ field }) => field === "name")?.example).toBe("B×nh");
    await say(again, { kind: "back" });
    expect(legacyIn(again)).toEqual([["Tên CĐCS", 0, 2, null]]);
  });
});
