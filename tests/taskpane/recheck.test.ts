import { describe, expect, test } from "vitest";
import type { FileWorkbook } from "../../src/file/file-workbook";
import { HostError } from "../../src/sheet/host-error";
import { type SheetImage, valueOfEntry } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import type { TabContent } from "../../src/sheet/tab-content";
import type { Workbook } from "../../src/sheet/workbook";
import { deskBook } from "../../taskpane/desk-book";
import { Session } from "../../taskpane/session";
import { listGrid } from "../support/list-file";
import { checked, checkOf, findingAt, keyAt, TAB, typeIn } from "./check-desk";
import { fileOf, opened } from "./split-desk";

const FAULTS = [
  ["Công ty Đông", "Linh Trung", "Ngoài nhà nước", 50, 60],
  ["Công ty Đông Hơn", "Linh Trung", "Ngoài nhà nước", 50, 70],
  ["Công ty Chữ", "Linh Trung", "Ngoài nhà nước", "80 ", 40],
] as const;

async function corrected(address = "F14", typed: string | number = 45) {
  const { session, workbook } = await checked(FAULTS);
  await typeIn(workbook, TAB, address, typed);
  session.report.look(TAB);
  return { session, workbook };
}

describe("after a change the workbook is checked again by itself", () => {
  test("what was corrected is gone, and the check says that it looked again", async () => {
    const { session } = await corrected();
    expect(session.state.report).toMatchObject({ isCheckStale: true, isCheckedAgain: false });
    await session.report.recheck();
    expect(
      checkOf(session)
        .findings.filter(({ code }) => code === "S07")
        .map(({ cells }) => cells[0]?.address),
    ).toEqual(["F15"]);
    expect(session.state.report).toMatchObject({ isCheckStale: false, isCheckedAgain: true, changes: [] });
    expect(session.state.work).toBeNull();
  });

  test("the place in the list is kept: what is open, what was gone to last, the finding that is open", async () => {
    const { session } = await corrected();
    const current = findingAt(session, "S07", "F15");
    const place = { standings: ["error"], grouping: "unit", only: { tab: TAB }, open: ["error S07"], current } as const;
    session.report.leaveCheck(place);
    session.report.openFinding(findingAt(session, "K01", "E16"));
    await session.report.recheck();
    const after = findingAt(session, "S07", "F15");
    expect(after).not.toBe(current);
    expect(session.state.report).toMatchObject({
      checkPlace: { ...place, current: after },
      finding: findingAt(session, "K01", "E16"),
      gone: null,
    });
  });

  test("a finding that is open and has gone stays in view", async () => {
    const { session } = await corrected();
    const finding = checkOf(session).findings[findingAt(session, "S07", "F14")];
    session.report.openFinding(findingAt(session, "S07", "F14"));
    await session.report.recheck();
    expect(session.state.report).toMatchObject({ finding: null, gone: finding });
    session.report.closeFinding();
    expect(session.state.report.gone).toBeNull();
  });

  test("a finding whose values changed is followed, and what was being typed about it", async () => {
    const { session } = await corrected("E16", "81 ");
    const key = keyAt(session, "K01", "E16");
    session.report.typeExplanation(key, "đang gõ");
    await session.report.recheck();
    expect(session.state.report.typed).toEqual({ [keyAt(session, "K01", "E16")]: "đang gõ" });
    expect(keyAt(session, "K01", "E16")).not.toBe(key);
  });

  test("a change that nothing was read from is no reason", async () => {
    const { session } = await checked(FAULTS);
    const before = checkOf(session);
    session.report.look("Kiểm tra");
    await session.report.recheck();
    expect(checkOf(session)).toBe(before);
  });

  test("explained and not written yet, it stays explained", async () => {
    const { session } = await corrected();
    session.report.explain(keyAt(session, "K01", "E16"), "Đúng");
    await session.report.recheck();
    expect(checkOf(session).explanations.get(keyAt(session, "K01", "E16"))).toEqual({ reason: "Đúng", lapsed: null });
  });
});

describe("it waits", () => {
  test("while the officer writes an explanation", async () => {
    const { session } = await corrected();
    const before = checkOf(session);
    const finding = findingAt(session, "K01", "E16");
    session.report.openFinding(finding);
    session.report.typeExplanation(before.keys[finding] ?? "", "Số do");
    await session.report.recheck();
    expect(checkOf(session)).toBe(before);
    expect(session.state.report.isCheckStale).toBe(true);
    session.report.closeFinding();
    await session.report.recheck();
    expect(checkOf(session)).not.toBe(before);
  });

  test("while something else is done", async () => {
    const { session } = await corrected();
    const before = checkOf(session);
    const listing = session.split.loadJournal();
    await session.report.recheck();
    expect(checkOf(session)).toBe(before);
    await listing;
    await session.report.recheck();
    expect(checkOf(session)).not.toBe(before);
  });

  test("while a cell is being edited: it is counted, and tried again", async () => {
    const file = await fileOf({ [TAB]: listGrid(FAULTS) });
    let isEditing = false;
    const workbook = portOf(file, async (tab, options) => {
      if (isEditing) throw new HostError("cell-edit", {});
      return await file.read(tab, options);
    });
    const session = await opened(workbook);
    await session.report.check();
    isEditing = true;
    session.report.look(TAB);
    await session.report.recheck();
    expect(session.state.report).toMatchObject({ refusals: 1, isCheckStale: true });
    expect(session.state.refusal).toBeNull();
    isEditing = false;
    await session.report.recheck();
    expect(session.state.report).toMatchObject({ refusals: 0, isCheckStale: false });
  });

  test("a change during it leaves the check to be made once more", async () => {
    const { session } = await corrected();
    const again = session.report.recheck();
    session.report.look(TAB);
    await again;
    expect(session.state.report).toMatchObject({ isCheckStale: true, changes: [TAB] });
  });
});

describe("only what is needed is read again", () => {
  test("the tab that changed, and tabs with formulas, which may give something else by now", async () => {
    const other = listGrid([["Công ty Khác", "Linh Trung", "Ngoài nhà nước", 100, 50]]);
    const file = await fileOf({ [TAB]: listGrid(FAULTS), Khác: other, Nối: other });
    await file.write(linked(await file.read("Nối", { formats: "full" })));
    const read: string[] = [];
    const workbook = portOf(file, async (tab, options) => {
      read.push(tab);
      return await file.read(tab, options);
    });
    const session = new Session(() => new Date(2021, 2, 5, 10, 42));
    await session.open(deskBook(workbook));
    await session.report.check();
    read.length = 0;
    session.report.look(TAB);
    await session.report.recheck();
    expect(read).toEqual([TAB, "Nối"]);
    read.length = 0;
    await session.report.check();
    expect(read, "asked for, everything is").toEqual([TAB, "Khác", "Nối"]);
  });
});

/** The tab with the workers of its unit taken from the list by a formula. */
function linked(image: SheetImage): TabContent {
  const builder = new SheetImageBuilder();
  for (let row = 0; row < image.rows; row += 1) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const column = image.columnOf[entry] ?? 0;
      const formula = row === 3 && column === 4 ? "='DS CĐCS'!$E$4" : undefined;
      builder.add(row, column, valueOfEntry(image, entry), formula);
    }
  }
  const layout = { columnWidths: [], frozenRows: 0, frozenColumns: 0, orientation: "portrait", titleRows: null } as const;
  return { image: builder.build({ tab: image.tab }), mark: null, table: null, layout };
}

/** The file's workbook with another way to read. */
function portOf(file: FileWorkbook, read: Workbook["read"]): Workbook {
  return {
    describe: () => file.describe(),
    read,
    write: (content) => file.write(content),
    put: (tab, cells) => file.put(tab, cells),
    remove: (tab) => file.remove(tab),
    show: (cell) => file.show(cell),
  };
}
