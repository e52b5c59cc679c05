import { describe, expect, test } from "vitest";
import { countStandings } from "../../src/operation/finding-standing";
import { printCell } from "../../src/sheet/cell-ref";
import { textFor } from "../../src/text/text";
import { stepMarks } from "../../taskpane/step-marks";
import { cellOfRow, checked, checkOf, findingAt, keyAt, TAB, typeIn, valueIn } from "./check-desk";
import { opened, reopened } from "./split-desk";

/** A number typed as text, and nobody knows how many workers: both queries. More members than workers: an error. */
const FAULTS = [
  ["Công ty Chữ", "Linh Trung", "Ngoài nhà nước", "80 ", 40],
  ["Công ty Trống", "Linh Trung", "Ngoài nhà nước", null, 12],
  ["Công ty Đông", "Linh Trung", "Ngoài nhà nước", 50, 60],
] as const;
const [TEXT, BLANK, MANY] = ["E14", "E15", "F16"] as const;
const REASON = "Số do đơn vị gửi qua Zalo";

const explanationOf = async (...[session, code, address]: Parameters<typeof keyAt>) =>
  checkOf(session).explanations.get(keyAt(session, code, address));

async function explained() {
  const { session, workbook } = await checked(FAULTS);
  session.report.explain(keyAt(session, "K01", TEXT), ` ${REASON} `);
  return { session, workbook };
}

describe("a query is explained in the pane", () => {
  test("it is counted apart, and what is left is still to be explained", async () => {
    const { session } = await explained();
    const counts = countStandings(checkOf(session));
    expect(counts).toMatchObject({ error: 1, query: 1, explained: 1 });
    expect(await explanationOf(session, "K01", TEXT)).toEqual({ reason: REASON, lapsed: null });
    expect(await explanationOf(session, "K12", BLANK)).toBeUndefined();
  });

  test("it stands on «Kiểm tra» with the next write, and is read back from the saved copy", async () => {
    const { session, workbook } = await explained();
    await session.report.writeCheck("");
    expect(session.state.report.explained).toEqual({});
    const { row, column } = await cellOfRow(workbook, "Số gõ dạng chữ «80»", "Giải trình");
    expect(await valueIn(workbook, "Kiểm tra", printCell(row, column))).toBe(REASON);
    expect(await valueIn(workbook, "Kiểm tra", "B2")).toBe("1 lỗi phải sửa · 1 điểm cần giải trình · 1 điểm đã giải trình · 1 lưu ý");
    const other = await opened(await reopened(workbook));
    await other.report.check();
    expect(await explanationOf(other, "K01", TEXT)).toEqual({ reason: REASON, lapsed: null });
    expect(countStandings(checkOf(other)).explained).toBe(1);
  });

  test("it is kept over a check made anew before the write", async () => {
    const { session } = await explained();
    await session.report.check();
    expect(await explanationOf(session, "K01", TEXT)).toEqual({ reason: REASON, lapsed: null });
  });

  test("taken back it is open again, also where it was written", async () => {
    const { session, workbook } = await explained();
    await session.report.writeCheck("");
    await session.report.check();
    session.report.explain(keyAt(session, "K01", TEXT), "");
    expect(countStandings(checkOf(session))).toMatchObject({ query: 2, explained: 0 });
    await session.report.writeCheck("");
    const { row, column } = await cellOfRow(workbook, "Số gõ dạng chữ «80»", "Giải trình");
    expect(await valueIn(workbook, "Kiểm tra", printCell(row, column))).toBeNull();
  });

  test("the step says what is still open: errors first, then queries, then nothing", async () => {
    const { session } = await checked(FAULTS.slice(0, 1));
    const mark = () => stepMarks(session.state, textFor("vi")).check?.kind;
    expect(mark()).toBe("attention");
    session.report.explain(keyAt(session, "K01", TEXT), REASON);
    expect(mark()).toBe("done");
  });

  test("an error cannot be explained away", async () => {
    const { session, workbook } = await checked(FAULTS);
    session.report.explain(keyAt(session, "S07", MANY), "Đúng là như vậy");
    expect(countStandings(checkOf(session))).toMatchObject({ error: 1, explained: 0 });
    await session.report.writeCheck("");
    const { row, column } = await cellOfRow(workbook, "Đoàn viên 60, lao động chỉ có 50", "Giải trình");
    expect(await valueIn(workbook, "Kiểm tra", printCell(row, column))).toBeNull();
    await typeIn(workbook, "Kiểm tra", printCell(row, column), "Đúng là như vậy");
    await session.report.check();
    expect(countStandings(checkOf(session))).toMatchObject({ error: 1, explained: 0 });
  });
});

describe("a reason typed on the tab by hand", () => {
  async function typed() {
    const { session, workbook } = await checked(FAULTS);
    await session.report.writeCheck("");
    const { row, column } = await cellOfRow(workbook, "Số gõ dạng chữ «80»", "Giải trình");
    await typeIn(workbook, "Kiểm tra", printCell(row, column), REASON);
    await session.report.check();
    return { session, workbook };
  }

  test("is read when the check runs again", async () => {
    const { session } = await typed();
    expect(await explanationOf(session, "K01", TEXT)).toEqual({ reason: REASON, lapsed: null });
  });

  test("holds while another cell of the unit changes", async () => {
    const { session, workbook } = await typed();
    await typeIn(workbook, TAB, "F14", 41);
    await session.report.check();
    expect(await explanationOf(session, "K01", TEXT)).toEqual({ reason: REASON, lapsed: null });
  });

  test("lapses when its value changes, before and after the tab is written again, and comes back with the value", async () => {
    const { session, workbook } = await typed();
    await typeIn(workbook, TAB, TEXT, "81 ");
    await session.report.check();
    const lapsed = { reason: REASON, lapsed: "80" };
    expect(await explanationOf(session, "K01", TEXT)).toEqual(lapsed);
    expect(countStandings(checkOf(session))).toMatchObject({ query: 2, explained: 0 });
    await session.report.writeCheck("");
    await session.report.check();
    expect(await explanationOf(session, "K01", TEXT)).toEqual(lapsed);
    await typeIn(workbook, TAB, TEXT, "80 ");
    await session.report.check();
    expect(await explanationOf(session, "K01", TEXT)).toEqual({ reason: REASON, lapsed: null });
  });

  test("the one given for the new value takes its place", async () => {
    const { session, workbook } = await typed();
    await typeIn(workbook, TAB, TEXT, "81 ");
    await session.report.check();
    session.report.explain(keyAt(session, "K01", TEXT), "Nay là 81");
    await session.report.writeCheck("");
    await session.report.check();
    expect(await explanationOf(session, "K01", TEXT)).toEqual({ reason: "Nay là 81", lapsed: null });
  });

  test("given in the pane and lapsed before it was written is not lost by the write", async () => {
    const { session, workbook } = await explained();
    await typeIn(workbook, TAB, TEXT, "81 ");
    await session.report.check();
    const lapsed = { reason: REASON, lapsed: "80" };
    expect(await explanationOf(session, "K01", TEXT)).toEqual(lapsed);
    await session.report.writeCheck("");
    await session.report.check();
    expect(await explanationOf(session, "K01", TEXT)).toEqual(lapsed);
  });

  test("is no one else's: a query of the same rule in another unit stays open", async () => {
    const { session, workbook } = await typed();
    await typeIn(workbook, TAB, "E13", "100 ");
    await session.report.check();
    expect(checkOf(session).explanations.get(keyAt(session, "K01", "E13"))).toBeUndefined();
    expect(checkOf(session).findings[findingAt(session, "K01", "E13")]?.unit).not.toBe(
      checkOf(session).findings[findingAt(session, "K01", TEXT)]?.unit,
    );
  });
});
