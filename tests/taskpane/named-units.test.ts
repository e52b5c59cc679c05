import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { CheckView } from "../../src/operation/check-view";
import { nearestUnits } from "../../src/operation/nearest-units";
import type { Workbook } from "../../src/sheet/workbook";
import { deskBook } from "../../taskpane/desk-book";
import type { OpenSentFile } from "../../taskpane/report-files";
import { Session } from "../../taskpane/session";
import { oleFile } from "../file/small-files";
import { listGrid } from "../support/list-file";
import { reportFile } from "./report-file";
import { fileOf, reopened } from "./split-desk";

const LIST = {
  "DS CĐCS": listGrid([
    ["Công ty TNHH May Thắng Lợi", "Đông", "Ngoài nhà nước", 100, 60],
    ["Công ty TNHH Dệt Hồng Hà", "Đông", "Ngoài nhà nước", 100, 70],
    ["Trường Mầm non Hoa Sen", "Tây", "Nhà nước", 50, 50],
  ]),
};
const NEAR = "Công ty TNHH May Thắnk Lợi";

async function sessionOn(workbook: Workbook, open: OpenSentFile = (name, bytes) => FileWorkbook.open(name, bytes)): Promise<Session> {
  const session = new Session(() => new Date(2021, 2, 20, 10, 0));
  await session.open(deskBook(workbook, open));
  await session.split.findList();
  await session.report.check();
  return session;
}

const viewOf = ({ state }: Session): CheckView => state.report.check ?? expect.fail(JSON.stringify(state.refusal ?? state.crash));
const about = (session: Session) =>
  viewOf(session)
    .findings.filter(({ code }) => /^D0[123]$/.test(code))
    .map(({ code, facts }) => `${code} ${facts["said"]}`);
const sent = (session: Session) => viewOf(session).submissions.filter(({ status, isListed }) => status !== "missing" && isListed).length;
const missing = (session: Session) =>
  viewOf(session)
    .submissions.filter(({ status }) => status === "missing")
    .map(({ name }) => name);

/** What can be said of the name of the first finding of a code. */
function choiceOf(session: Session, code: string) {
  const { findings, naming } = viewOf(session);
  return naming.choices.get(findings.findIndex((one) => one.code === code)) ?? expect.fail(`nothing can be said of ${code}`);
}

describe("a report whose unit is spelled nearly as in the list", () => {
  test("walk: three files, one locked; stopped and gone on with; said whom it means; written, opened again: it stands", async () => {
    let letGo: () => void = () => undefined;
    let reach: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    const reached = new Promise<void>((done) => {
      reach = done;
    });
    const workbook = await fileOf(LIST);
    const session = await sessionOn(workbook, async (name, bytes) => {
      if (name === "3.xlsx") {
        reach();
        await held;
      }
      return await FileWorkbook.open(name, bytes);
    });
    const files = [
      new File([oleFile("EncryptedPackage")], "1.xlsx"),
      reportFile("2.xlsx", "Công ty TNHH Dệt Hồng Hà", 71),
      reportFile("3.xlsx", NEAR, 61),
    ];
    const reading = session.report.addFiles(files);
    await reached;
    session.stop();
    letGo();
    await reading;
    expect(session.state.report.reading?.lines.map(({ state }) => state)).toEqual(["refused", "read", "reading"]);
    await session.report.addFiles([]);
    expect(viewOf(session).reportFiles.map(({ file, refusal }) => [file, refusal?.code ?? null])).toEqual([
      ["1.xlsx", "password"],
      ["2.xlsx", null],
      ["3.xlsx", null],
    ]);
    expect([about(session), sent(session), missing(session)]).toEqual([
      [`D03 ${NEAR}`],
      1,
      ["Công ty TNHH May Thắng Lợi", "Trường Mầm non Hoa Sen"],
    ]);
    const before = viewOf(session).findings.length;
    const { spelling, near } = choiceOf(session, "D03");
    const { units } = viewOf(session).naming;
    expect(units.names[near ?? -1]).toBe("Công ty TNHH May Thắng Lợi");
    await session.report.nameUnit(spelling, units.keys[near ?? -1] ?? "");
    expect([about(session), sent(session), missing(session)]).toEqual([[], 2, ["Trường Mầm non Hoa Sen"]]);
    expect(viewOf(session).findings).toHaveLength(before - 1);
    await session.report.check();
    expect([about(session), sent(session)]).toEqual([[], 2]);
    session.split.choose({ programme: "thu-duc-2021" });
    await session.report.summarise();
    const { summary } = session.state.report;
    const rate = summary?.kind === "summary" ? summary.targets.find(({ key }) => key === "non-state-rate") : undefined;
    expect([rate?.numerator, rate?.denominator], "the summary counts it as that unit's").toEqual([61 + 71, 220]);
    await session.report.check();
    await session.report.writeCheck("");
    const again = await sessionOn(await reopened(workbook));
    expect([about(again), sent(again), missing(again)]).toEqual([[], 2, ["Trường Mầm non Hoa Sen"]]);
    expect(viewOf(again).naming.settled).toEqual([{ spelling, name: "Công ty TNHH May Thắng Lợi" }]);
    await again.report.addFiles(files.slice(2));
    expect([about(again), sent(again)], "the file given again is that unit's too").toEqual([[], 2]);
    await again.report.nameUnit(spelling, "");
    expect(about(again)).toEqual([`D03 ${NEAR}`]);
  });

  test("said to be another unit, it stays unknown, is proposed no more, and the choice can be made anew", async () => {
    const session = await sessionOn(await fileOf(LIST));
    await session.report.addFiles([reportFile("3.xlsx", NEAR, 61)]);
    await session.report.nameUnit(choiceOf(session, "D03").spelling, null);
    expect(about(session)).toEqual([`D01 ${NEAR}`]);
    const { isOther, near, spelling } = choiceOf(session, "D01");
    expect([isOther, near, sent(session)]).toEqual([true, null, 0]);
    await session.report.nameUnit(spelling, viewOf(session).naming.units.keys[0] ?? "");
    expect([about(session), sent(session)]).toEqual([[], 1]);
  });

  test("a key that is no unit of the list any more says nothing", async () => {
    const session = await sessionOn(await fileOf(LIST));
    await session.report.addFiles([reportFile("3.xlsx", NEAR, 61)]);
    await session.report.nameUnit(choiceOf(session, "D03").spelling, "nobody|");
    expect(about(session)).toEqual([`D03 ${NEAR}`]);
    expect(viewOf(session).naming.settled).toEqual([]);
  });
});

describe("the nearest units", () => {
  const units = {
    keys: ["a", "b", "c", "d"],
    names: ["Công ty TNHH May Thắng Lợi", "Công ty May Thắng Lợi Mới", "Trường Mầm non Hoa Sen", "Trường Tiểu học Hoa Hồng"],
    wards: ["Đông", "Tây", "Đông", "Nam"],
  };
  test.each<[string, string, string, number[]]>([
    ["come by what they share, in any order of words", "May Thắng Lợi, Cty TNHH", "", [0, 1]],
    ["are none where nothing is alike", "Xí nghiệp Gỗ", "", []],
    ["are those that were typed for, marks or not", "Xí nghiệp Gỗ", "hoa nam", [3]],
    ["may be looked for by ward", "Hoa Sen", "dong", [2, 0]],
    ["are none where nobody is called so", "Hoa Sen", "xyz", []],
  ])("%s", (_, said, query, expected) => expect(nearestUnits(units, said, query)).toEqual(expected));
});
