import { describe, expect, test } from "vitest";
import type { FileWorkbook } from "../../src/file/file-workbook";
import { readJournal } from "../../src/operation/read-journal";
import { HostError } from "../../src/sheet/host-error";
import { compareTabs } from "../../src/sheet/tab-difference";
import type { Workbook } from "../../src/sheet/workbook";
import type { Session } from "../../taskpane/session";
import { checked, checkOf, findingAt, TAB, typeIn, valueIn } from "./check-desk";
import { opened, reopened } from "./split-desk";

const FAULTS = [
  ["Công ty Chữ", "Linh Trung", "Ngoài nhà nước", "1.204 người", 40],
  ["Công\u00a0ty  Cách ", "Linh Trung", "Ngoài nhà nước", 90, "12 "],
  ["Công ty Tổ hợp".normalize("NFD"), "Linh Trung", "Ngoài nhà nước", 80, 30],
  ["Công ty Lẻ", "Linh Trung", "Ngoài nhà nước", 90, "12.5"],
] as const;

const fixesOf = (session: Session) => [...checkOf(session).fixes.values()];
const shown = (session: Session) =>
  fixesOf(session)
    .map(({ cell, before, after }) => [cell.address, before, after])
    .sort();

async function mended() {
  const { session, workbook } = await checked(FAULTS);
  const before = await workbook.read(TAB, { formats: "full" });
  expect(await session.report.fix(fixesOf(session), "Trần Thị Lan")).toBe(true);
  return { session, workbook, before };
}

describe("what can be mended", () => {
  test("is shown with what stands there and what it becomes; what needs a choice is not among it", async () => {
    const { session } = await checked(FAULTS);
    expect(shown(session)).toEqual([
      ["B15", "Công\u00a0ty  Cách ", "Công ty Cách"],
      ["B16", "Công ty Tổ hợp".normalize("NFD"), "Công ty Tổ hợp"],
      ["E14", "1.204 người", 1204],
      ["F15", "12 ", 12],
    ]);
    expect(checkOf(session).fixes.has(findingAt(session, "K02", "F17"))).toBe(false);
  });

  test("is mended at one press: the cells alone, the findings gone, the rest of the tab as it was", async () => {
    const { session, workbook, before } = await mended();
    const differences = compareTabs(before, await workbook.read(TAB, { formats: "full" }));
    expect(differences.map(({ row, column }) => [row, column])).toEqual([
      [13, 4],
      [14, 1],
      [14, 5],
      [15, 1],
    ]);
    expect(await valueIn(workbook, TAB, "E14")).toBe(1204);
    expect(fixesOf(session)).toEqual([]);
    expect(session.state.report).toMatchObject({ fixed: { cells: 4, canRestore: true }, fixing: null, isCheckStale: false });
    expect(checkOf(session).findings.filter(({ code }) => ["K01", "V04", "V06"].includes(code))).toEqual([]);
  });

  test("is mended in the copy too, opened again", async () => {
    const { workbook, before } = await mended();
    const again = await reopened(workbook);
    expect(compareTabs(before, await again.read(TAB))).toHaveLength(4);
    expect(await valueIn(again, TAB, "B15")).toBe("Công ty Cách");
    const other = await opened(again);
    await other.report.check();
    expect(fixesOf(other)).toEqual([]);
  });

  test("what the officer unticked stays", async () => {
    const { session, workbook } = await checked(FAULTS);
    await session.report.fix(
      fixesOf(session).filter(({ cell }) => cell.address !== "E14"),
      "",
    );
    expect(await valueIn(workbook, TAB, "E14")).toBe("1.204 người");
    expect(shown(session)).toEqual([["E14", "1.204 người", 1204]]);
  });
});

describe("what moved meanwhile", () => {
  test("a cell typed over since it was shown: nothing is mended, and what is there now is shown", async () => {
    const { session, workbook } = await checked(FAULTS);
    const fixes = fixesOf(session);
    session.report.showFixes([...checkOf(session).fixes.keys()]);
    await typeIn(workbook, TAB, "E14", "1.300 người");
    expect(await session.report.fix(fixes, "")).toBe(false);
    expect(await valueIn(workbook, TAB, "F15")).toBe("12 ");
    expect(session.state.report).toMatchObject({ fixed: null, fixChanged: 1 });
    expect(shown(session)).toContainEqual(["E14", "1.300 người", 1300]);
    expect(session.state.report.fixing).toHaveLength(4);
    expect(await session.report.fix(fixesOf(session), "")).toBe(true);
  });

  test("the officer's own «Nhật ký» is in the way: nothing is mended, and it is said", async () => {
    const { session, workbook } = await checked(FAULTS);
    const fixes = fixesOf(session);
    const own = await workbook.read(TAB);
    const layout = { columnWidths: [], frozenRows: 0, frozenColumns: 0, orientation: "portrait", titleRows: null } as const;
    await workbook.write({ image: { ...own, tab: "Nhật ký" }, mark: null, table: null, layout });
    expect(await session.report.fix(fixes, "")).toBe(false);
    expect(session.state.report.hindrance).toEqual({ of: "check", kind: "taken", tabs: ["Nhật ký"] });
    expect(await valueIn(workbook, TAB, "E14")).toBe("1.204 người");
  });
});

/** The file's workbook, in which only `puts` cells are put before it refuses. */
function refusing(file: FileWorkbook): Workbook {
  return {
    describe: () => file.describe(),
    read: (tab, options) => file.read(tab, options),
    write: (content) => file.write(content),
    put: async (tab, cells) => {
      await file.put(tab, cells.slice(0, 2));
      throw new HostError("session-lost", {});
    },
    remove: (tab) => file.remove(tab),
    show: (cell) => file.show(cell),
  };
}

test("a mend that was interrupted says so, and is taken back whole", async () => {
  const { session: first, workbook: file } = await checked(FAULTS);
  const before = await file.read(TAB, { formats: "full" });
  const session = await opened(refusing(file));
  expect(await session.report.fix(fixesOf(first), "")).toBe(false);
  expect(session.state).toMatchObject({ partly: 1, refusal: { code: "session-lost" } });
  expect(compareTabs(before, await file.read(TAB))).toHaveLength(2);
  const again = await opened(file);
  await again.split.restore(1, "");
  expect(compareTabs(before, await file.read(TAB, { formats: "full" }), true)).toEqual([]);
});

describe("«Khôi phục»", () => {
  test("puts every cell back as it was, and the log says what was done", async () => {
    const { session, workbook, before } = await mended();
    const [line] = (await readJournal(workbook)).lines;
    expect(line).toMatchObject({ id: 1, action: "fix", who: "Trần Thị Lan", tabs: [TAB], cells: 4, status: "done" });
    await session.split.restore(1, "");
    expect(compareTabs(before, await workbook.read(TAB, { formats: "full" }), true)).toEqual([]);
    expect(session.state.report.isCheckStale).toBe(true);
    await session.split.restore(2, "");
    expect(await valueIn(workbook, TAB, "E14"), "taking back can be taken back").toBe(1204);
  });

  test("asks about a cell typed over since, and leaves it as it is", async () => {
    const { session, workbook } = await mended();
    await typeIn(workbook, TAB, "E14", 1300);
    await session.split.restore(1, "");
    expect(session.state.split.edited).toMatchObject({
      stays: true,
      cells: [{ tab: TAB, row: 13, column: 4, before: { value: { number: 1204 } }, after: { value: { number: 1300 } } }],
    });
    expect(await valueIn(workbook, TAB, "F15"), "nothing is put back before it was asked").toBe(12);
    await session.split.restore(1, "", true);
    expect(await valueIn(workbook, TAB, "E14")).toBe(1300);
    expect(await valueIn(workbook, TAB, "F15")).toBe("12 ");
  });

  test("works in the copy, opened again", async () => {
    const { workbook, before } = await mended();
    const again = await reopened(workbook);
    const session = await opened(again);
    await session.split.restore(1, "");
    expect(compareTabs(before, await again.read(TAB))).toEqual([]);
  });
});
