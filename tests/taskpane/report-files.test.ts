import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { CheckView, SubmissionLine } from "../../src/operation/check-view";
import { plainOf } from "../../src/sheet/cell-value";
import { at } from "../../src/sheet/sheet-image";
import type { Workbook } from "../../src/sheet/workbook";
import { deskBook } from "../../taskpane/desk-book";
import { nameFiles } from "../../taskpane/name-files";
import { type OpenSentFile, ReportFiles } from "../../taskpane/report-files";
import { Session } from "../../taskpane/session";
import { type Grid, listFile, listGrid } from "../support/list-file";
import { reportForm } from "./report-file";
import { fileOf, reopened, retype } from "./split-desk";

const LIST = {
  "DS CĐCS": listGrid([
    ["Công ty Một", "Đông", "Ngoài nhà nước", 100, 60],
    ["Công ty Hai", "Đông", "Ngoài nhà nước", 100, 70],
    ["Trường Ba", "Tây", "Nhà nước", 50, 50],
  ]),
};

const fileWith = (name: string, rows: Grid) => new File([listFile({ "Báo cáo": rows }).slice()], name, { lastModified: 1 });
const open: OpenSentFile = (name, bytes) => FileWorkbook.open(name, bytes);

async function sessionOn(workbook: Workbook): Promise<Session> {
  const session = new Session(() => new Date(2021, 2, 20, 10, 0));
  await session.open(deskBook(workbook, open));
  await session.split.findList();
  await session.report.check();
  return session;
}

const viewOf = ({ state }: Session): CheckView => state.report.check ?? expect.fail(JSON.stringify(state.refusal ?? state.crash));
const say = ({ name, status, file, sent }: SubmissionLine) => `${name} | ${status} | ${file} | ${sent}`;

describe("report files beside the open workbook", () => {
  test("who has sent, who has not, whom the list does not know; a damaged file has its own sentence and the others go on", async () => {
    const session = await sessionOn(await fileOf(LIST));
    expect(viewOf(session).submissions).toEqual([]);
    await session.report.addFiles([
      fileWith("1.xlsx", reportForm("Công ty Một", 91)),
      new File(["không phải tệp Excel"], "hong.xlsx"),
      fileWith("9.xlsx", reportForm("Công ty Lạ", 44)),
    ]);
    const { submissions, reportFiles, period, deadline } = viewOf(session);
    expect(submissions.map(say)).toEqual([
      "Công ty Một | undecided | 1.xlsx | null",
      "Công ty Lạ | undecided | 9.xlsx | null",
      "Công ty Hai | missing | null | null",
      "Trường Ba | missing | null | null",
    ]);
    expect(submissions.map(({ isListed }) => isListed)).toEqual([true, false, true, true]);
    expect(reportFiles.map(({ file, reports, refusal }) => [file, reports, refusal?.code ?? null])).toEqual([
      ["1.xlsx", 1, null],
      ["hong.xlsx", 0, "not-a-workbook"],
      ["9.xlsx", 1, null],
    ]);
    expect([period, deadline]).toEqual(["2021-Q1", { day: "2021-03-15", comparison: "before" }]);
  });

  test("the workbook, which may be far away, is asked no more often for five files than for one, and its list is read once", async () => {
    const workbook = await fileOf(LIST);
    const asked: string[] = [];
    const describe = workbook.describe.bind(workbook);
    const read = workbook.read.bind(workbook);
    workbook.describe = () => {
      asked.push("describe");
      return describe();
    };
    workbook.read = (tab, options) => {
      asked.push(tab);
      return read(tab, options);
    };
    const askedFor = async (count: number) => {
      const session = await sessionOn(workbook);
      asked.length = 0;
      await session.report.addFiles(Array.from({ length: count }, (_, at) => fileWith(`${at}.xlsx`, reportForm("Công ty Một", 91))));
      expect(viewOf(session).reportFiles).toHaveLength(count);
      return [...asked];
    };
    const one = await askedFor(1);
    expect(one.filter((what) => what === "DS CĐCS")).toHaveLength(1);
    expect(one.filter((what) => what === "describe").length).toBeLessThanOrEqual(3);
    expect(await askedFor(5)).toEqual(one);
  });

  test("a day of receipt that is typed decides; «trước ngày 15» leaves the 15th to itself; another deadline judges anew", async () => {
    const session = await sessionOn(await fileOf(LIST));
    await session.report.addFiles([fileWith("1.xlsx", reportForm("Công ty Một", 91))]);
    const status = () => viewOf(session).submissions[0]?.status;
    const receipt = viewOf(session).submissions[0]?.receipt ?? "";
    for (const [day, expected] of [
      ["2021-03-14", "on-time"],
      ["2021-03-15", "boundary-day"],
      ["2021-03-16", "late"],
    ] as const) {
      await session.report.say({ received: { [receipt]: day } });
      expect([day, status()]).toEqual([day, expected]);
    }
    await session.report.say({ deadline: { day: "2021-03-16", comparison: "by" } });
    expect(status()).toBe("on-time");
    await session.report.say({ period: "2021-Q2" });
    expect(status()).toBe("wrong-period");
  });

  test("is kept in «Số liệu nộp» with its day, and read back without the file; a day typed on the tab is read too", async () => {
    const workbook = await fileOf(LIST);
    const session = await sessionOn(workbook);
    await session.report.addFiles([
      fileWith("1.xlsx", reportForm("Công ty Một", 91)),
      fileWith("2.xlsx", reportForm("Công ty Hai", "khoảng 80")),
    ]);
    const [first] = viewOf(session).submissions;
    await session.report.say({ received: { [first?.receipt ?? ""]: "2021-03-14" } });
    await session.report.writeCheck("Trần Thị Lan");
    expect(session.state.report.checkReceipt?.tabs.map(({ tab }) => tab)).toEqual(["Kiểm tra", "Số liệu nộp"]);
    const saved = await reopened(workbook);
    const image = await saved.read("Số liệu nộp");
    const rows = Array.from({ length: image.rows }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => plainOf(at(image, row, column))),
    );
    expect(rows.map((row) => row[4])).toContain("Số đoàn viên cuối kỳ – Trong đó: nữ");
    const second = rows.findIndex((row) => row[5] === "2.xlsx");
    await retype(saved, "Số liệu nộp", second, 9, "16/3/2021");
    const again = await sessionOn(saved);
    expect(viewOf(again).submissions.map(say)).toEqual([
      "Công ty Một | on-time | 1.xlsx | 2021-03-14",
      "Công ty Hai | late | 2.xlsx | 2021-03-16",
      "Trường Ba | missing | null | null",
    ]);
    expect(viewOf(again).reportFiles).toEqual([
      { file: "1.xlsx", isKept: true, reports: 1, refusal: null },
      { file: "2.xlsx", isKept: true, reports: 1, refusal: null },
    ]);
    await again.report.writeCheck("");
    const twice = await sessionOn(await reopened(saved));
    expect(viewOf(twice).submissions.map(say)).toEqual(viewOf(again).submissions.map(say));
    await twice.report.dropFile("2.xlsx");
    expect(viewOf(twice).submissions.map(say)).toEqual([
      "Công ty Một | on-time | 1.xlsx | 2021-03-14",
      "Công ty Hai | missing | null | null",
      "Trường Ba | missing | null | null",
    ]);
  });

  test("two units that sent files of one name are two reports, also when one is kept and the other comes later", async () => {
    const workbook = await fileOf(LIST);
    const session = await sessionOn(workbook);
    await session.report.addFiles([fileWith("bc.xlsx", reportForm("Công ty Một", 91))]);
    await session.report.writeCheck("");
    const later = await sessionOn(await reopened(workbook));
    await later.report.addFiles([fileWith("bc.xlsx", reportForm("Công ty Hai", 80))]);
    expect(
      viewOf(later)
        .submissions.filter(({ status }) => status !== "missing")
        .map(({ name }) => name),
    ).toEqual(["Công ty Hai", "Công ty Một"]);
  });

  test("the summary stands on what was reported", async () => {
    const session = await sessionOn(await fileOf(LIST));
    session.split.choose({ programme: "thu-duc-2021" });
    await session.report.addFiles([fileWith("1.xlsx", reportForm("Công ty Một", 104))]);
    expect(session.report.isSummaryDue()).toBe(true);
    await session.report.summarise();
    const { summary } = session.state.report;
    const rate = summary?.kind === "summary" ? summary.targets.find(({ key }) => key === "non-state-rate") : undefined;
    expect([rate?.numerator, rate?.denominator]).toEqual([174, 210]);
  });
});

describe("the units behind a figure of the summary", () => {
  async function summed(workbook: Workbook): Promise<Session> {
    const session = await sessionOn(workbook);
    session.split.choose({ programme: "thu-duc-2021" });
    await session.report.addFiles([fileWith("1.xlsx", reportForm("Công ty Một", 104))]);
    await session.report.summarise();
    return session;
  }

  test("add up to it, each with its cell in the list, its report, and once written its row of «Dữ liệu»", async () => {
    const workbook = await fileOf(LIST);
    const session = await summed(workbook);
    await session.report.lookBehind({ of: "target", key: "non-state-rate" });
    const { behind } = session.state.report;
    // Who misses the rate comes first.
    expect(behind?.units.map(({ name, part, whole }) => `${name} ${part}/${whole}`)).toEqual(["Công ty Hai 70/100", "Công ty Một 104/110"]);
    expect(behind?.units.map(({ source, report, data }) => [source?.address, report, data])).toEqual([
      ["B5", "", null],
      ["B4", "'[1.xlsx]Báo cáo'!A1", null],
    ]);
    await session.report.writeSummary("");
    await session.report.summarise();
    await session.report.lookBehind({ of: "target", key: "non-state-rate" });
    const rows = session.state.report.behind?.units.map(({ data }) => data);
    expect(rows).toEqual([
      { tab: "Dữ liệu", address: "C13" },
      { tab: "Dữ liệu", address: "C12" },
    ]);
    const image = await workbook.read("Dữ liệu");
    expect([12, 11].map((row) => plainOf(at(image, row, 2)))).toEqual(["Công ty Hai", "Công ty Một"]);
  });

  test("of a list are its units; pressed again they are put away", async () => {
    const session = await summed(await fileOf(LIST));
    await session.report.lookBehind({ of: "list", key: "short" });
    expect(session.state.report.behind?.units.map(({ name }) => name)).toEqual(["Công ty Hai"]);
    await session.report.lookBehind({ of: "list", key: "short" });
    expect(session.state.report.behind).toBeNull();
  });
});

describe("files of one name", () => {
  test("are told apart by a number, and the same file is read once", async () => {
    const files = [fileWith("bc.xlsx", reportForm("Công ty Một", 91)), fileWith("bc.xlsx", reportForm("Công ty Hai", 8))];
    expect(nameFiles(files)).toEqual(["bc.xlsx", "bc.xlsx (2)"]);
    let opened = 0;
    const reports = new ReportFiles((name, bytes) => {
      opened += 1;
      return open(name, bytes);
    });
    await reports.readAll(files, []);
    const sent = await reports.readAll(files, []);
    expect([opened, sent.map(({ file }) => file)]).toEqual([2, ["bc.xlsx", "bc.xlsx (2)"]]);
  });
});
