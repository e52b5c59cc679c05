import { describe, expect, test, vi } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { deskBook } from "../../taskpane/desk-book";
import type { FileLine } from "../../taskpane/file-reading";
import type { OpenSentFile } from "../../taskpane/report-files";
import { Session } from "../../taskpane/session";
import { oleFile } from "../file/small-files";
import { listGrid } from "../support/list-file";
import { reportFile } from "./report-file";
import { fileOf } from "./split-desk";

const NAMES = ["Công ty Một", "Công ty Hai", "Công ty Ba", "Công ty Bốn"];
const LIST = { "DS CĐCS": listGrid(NAMES.map((name) => [name, "Đông", "Ngoài nhà nước", 100, 60])) };
const reports = NAMES.map((name, place) => reportFile(`${place + 1}.xlsx`, name, 61 + place));
const locked = (name = "khoa.xlsx", lastModified = 1) => new File([oleFile("EncryptionInfo", "EncryptedPackage")], name, { lastModified });

/** A session that has checked its list, and how its files are opened: each by itself, once it is let go. */
async function checked(gate: (name: string) => Promise<void> = async () => undefined) {
  const opened: string[] = [];
  const open: OpenSentFile = async (name, bytes) => {
    opened.push(name);
    await gate(name);
    return await FileWorkbook.open(name, bytes);
  };
  const session = new Session(() => new Date(2021, 2, 20, 10, 0));
  await session.open(deskBook(await fileOf(LIST), open));
  await session.split.findList();
  await session.report.check();
  return { session, opened };
}

/** A gate that files wait at; `reached` once one of them has come to it. */
function gateAt(...names: string[]) {
  let letGo: () => void = () => undefined;
  let reach: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  const reached = new Promise<void>((done) => {
    reach = done;
  });
  const gate = async (name: string) => {
    if (!names.includes(name)) return;
    reach();
    await held;
  };
  return { gate, reached, letGo: () => letGo() };
}

const say = ({ name, state }: FileLine) => `${name} ${state}`;
const linesOf = ({ state }: Session) => state.report.reading?.lines.map(say) ?? null;
const filesIn = ({ state }: Session) =>
  state.report.check?.reportFiles.map(({ file, reports: many, refusal }) => [file, refusal?.code ?? many]);
const sent = ({ state }: Session) => state.report.check?.submissions.filter(({ status }) => status !== "missing").length;

describe("many report files", () => {
  test("are told of one by one, a refused one with its reason, and the others go on to the check", async () => {
    const { gate, reached, letGo } = gateAt("2.xlsx");
    const { session } = await checked(gate);
    const done = session.report.addFiles([locked(), ...reports.slice(0, 3)]);
    await reached;
    expect(session.state.work?.kind).toBe("files");
    // What comes fast is told together, a moment later.
    await vi.waitFor(() => expect(linesOf(session)).toEqual(["khoa.xlsx refused", "1.xlsx read", "2.xlsx reading", "3.xlsx unread"]));
    expect(session.state.report.reading?.lines[0]?.refusal?.code).toBe("password");
    letGo();
    await done;
    expect([session.state.work, session.state.report.reading]).toEqual([null, null]);
    expect(filesIn(session)).toEqual([
      ["khoa.xlsx", "password"],
      ["1.xlsx", 1],
      ["2.xlsx", 1],
      ["3.xlsx", 1],
    ]);
  });

  test("stopped, what is read stays read, what was checked stays checked, and going on reads the others alone", async () => {
    const { gate, reached, letGo } = gateAt("3.xlsx");
    const { session, opened } = await checked(gate);
    await session.report.addFiles(reports.slice(0, 1));
    const { check } = session.state.report;
    const done = session.report.addFiles(reports);
    await reached;
    session.stop();
    letGo();
    await done;
    expect(session.state.report.check).toBe(check);
    expect(session.state.work).toBeNull();
    expect(session.state.report.reports.files.map(({ name }) => name)).toEqual(["1.xlsx", "2.xlsx"]);
    expect(linesOf(session)).toEqual(["2.xlsx read", "3.xlsx reading", "4.xlsx unread"]);
    await session.report.check();
    expect(sent(session)).toBe(2);
    await session.report.addFiles([]);
    expect(sent(session)).toBe(4);
    expect(session.state.report.reading).toBeNull();
    expect(opened).toEqual(["1.xlsx", "2.xlsx", "3.xlsx", "3.xlsx", "4.xlsx"]);
  });

  test("more of them while some are being read: each is opened once, the one that was interrupted too", async () => {
    const { gate, reached, letGo } = gateAt("2.xlsx");
    const { session, opened } = await checked(gate);
    const first = session.report.addFiles(reports.slice(0, 3));
    await reached;
    const second = session.report.addFiles(reports.slice(3));
    letGo();
    await Promise.all([first, second]);
    expect(sent(session)).toBe(4);
    expect(opened.toSorted()).toEqual(["1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx"]);
  });

  test("a file that was mended takes the place of the one that was refused", async () => {
    const { session } = await checked();
    await session.report.addFiles([locked("1.xlsx", 7)]);
    expect(filesIn(session)).toEqual([["1.xlsx", "password"]]);
    await session.report.addFiles(reports.slice(0, 1));
    expect(filesIn(session)).toEqual([["1.xlsx", 1]]);
  });

  test("what was left unread can be forgotten", async () => {
    const { gate, reached, letGo } = gateAt("1.xlsx");
    const { session } = await checked(gate);
    const done = session.report.addFiles(reports);
    await reached;
    session.stop();
    letGo();
    await done;
    session.report.forgetUnread();
    await session.report.addFiles([]);
    expect(filesIn(session)).toEqual([]);
  });
});
