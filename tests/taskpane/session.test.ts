import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HostError } from "../../src/sheet/host-error";
import { deskBook } from "../../taskpane/desk-book";
import { READ_UNASKED, Session } from "../../taskpane/session";
import { HeldWorkbook, officeWorkbook, tabOf } from "./held-workbook";

const at = new Date(2021, 2, 5, 10, 42);

async function opened(workbook: HeldWorkbook): Promise<Session> {
  const session = new Session(() => at);
  await session.open(deskBook(workbook));
  return session;
}

/** The same, and the tab in front looked at. */
async function looking(workbook: HeldWorkbook): Promise<Session> {
  const session = await opened(workbook);
  await session.look();
  return session;
}

describe("looking", () => {
  test("a workbook that is opened says what is in it, and nothing is read yet", async () => {
    const { state } = await opened(officeWorkbook());
    expect(state.info?.tabs).toHaveLength(4);
    expect(state).toMatchObject({ facts: null, work: null, refusal: null });
  });

  test("another workbook takes the place of the one before, whose workers are ended", async () => {
    const close = vi.fn();
    const session = new Session(() => at);
    await session.open({ ...deskBook(officeWorkbook()), close });
    expect(close).not.toHaveBeenCalled();
    await session.open(deskBook(officeWorkbook()));
    expect(close).toHaveBeenCalledOnce();
    expect(session.state).toMatchObject({ refusal: null, work: null });
  });

  test("at the tab in front, where it is asked for", async () => {
    const { state } = await looking(officeWorkbook());
    expect(state.tab?.name).toBe("DS CĐCS 2021");
    expect(state.facts).toMatchObject({ rows: 435, columns: 11, errors: 2, hiddenRows: 2 });
    expect(state.readAt).toEqual({ hour: 10, minute: 42 });
    expect(state).toMatchObject({ work: null, refusal: null, isWaiting: false });
  });

  test("does not claim to know the date system where Excel cannot tell", async () => {
    expect((await looking(officeWorkbook())).state.facts?.dateSystem).toBeNull();
    const old = new HeldWorkbook("cu.xlsx", [tabOf({ tab: "DS", dateSystem: 1904 }, 2, 2)]);
    expect((await looking(old)).state.facts?.dateSystem).toBe(1904);
  });

  test("brings the tab to the front where it is asked to", async () => {
    const workbook = officeWorkbook();
    const session = await opened(workbook);
    await session.look("Phân bổ", { bring: true });
    expect(workbook.shown).toEqual(["Phân bổ!A1"]);
    expect(session.state.facts?.isProtected).toBe(true);
  });

  test("a large tab is read only when it is asked for, then wholly", async () => {
    const large = { ...tabOf({ tab: "Lớn" }, 3, 3), rows: READ_UNASKED, columns: 2 };
    const session = await looking(new HeldWorkbook("lon.xlsx", [large]));
    expect(session.state).toMatchObject({ facts: null, work: null, tab: { name: "Lớn" } });
    await session.look("Lớn", { asked: true });
    expect(session.state.facts?.filled).toBe(9);
  });

  test("facts of one tab are never shown under another's name", async () => {
    const workbook = officeWorkbook();
    const session = await opened(workbook);
    const seen: (string | undefined)[][] = [];
    session.subscribe(() => seen.push([session.state.tab?.name, session.state.facts?.tab]));
    await session.look("Phân bổ");
    for (const [tab, facts] of seen) expect([tab, undefined]).toContain(facts);
  });
});

describe("following the officer", () => {
  test("the newest wish wins, whatever comes back first", async () => {
    const workbook = officeWorkbook();
    const session = await opened(workbook);
    let release: () => void = () => undefined;
    workbook.pause = () => new Promise((done) => (release = done));
    const slow = session.look("DS CĐCS 2021");
    await vi.waitFor(() => expect(session.state.work?.kind).toBe("tab"));
    workbook.pause = undefined;
    await session.look("Phân bổ");
    release();
    await slow;
    expect(session.state.facts?.tab).toBe("Phân bổ");
    expect(session.state.refusal).toBeNull();
  });

  test("an answer that comes too late from a host that does not stop changes nothing", async () => {
    const quick = deskBook(officeWorkbook());
    const late: (() => void)[] = [];
    const session = new Session(() => at);
    await session.open({
      ...quick,
      stop: () => undefined,
      facts: async (tab, onProgress) => {
        if (tab === "DS CĐCS 2021") await new Promise<void>((done) => late.push(done));
        return quick.facts(tab, onProgress);
      },
      describe: async () => ({ ...(await quick.describe()), activeTab: "Phân bổ" }),
    });
    const slow = session.look("DS CĐCS 2021");
    await vi.waitFor(() => expect(late).toHaveLength(1));
    await session.look("Phân bổ");
    late.forEach((done) => void done());
    await slow;
    expect([session.state.tab?.name, session.state.facts?.tab]).toEqual(["Phân bổ", "Phân bổ"]);
  });

  test("a tab that the pane itself brought to the front is not looked at twice", async () => {
    const workbook = officeWorkbook();
    const session = await opened(workbook);
    const read = vi.spyOn(workbook, "read");
    const looking = session.look("Phân bổ", { bring: true });
    session.follow("Phân bổ");
    await looking;
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe("refusals", () => {
  test("are kept to be shown, and gone after trying again", async () => {
    const workbook = officeWorkbook();
    workbook.refusals.push(new HostError("session-lost"));
    const session = await opened(workbook);
    expect(session.state).toMatchObject({ refusal: { code: "session-lost" }, work: null });
    session.retry();
    await vi.waitFor(() => expect(session.state.info).not.toBeNull());
    expect(session.state.refusal).toBeNull();
  });

  test("a tab that is gone is said to be gone", async () => {
    const session = await opened(officeWorkbook());
    await session.look("Đã xóa");
    expect(session.state.refusal).toMatchObject({ code: "tab-missing", facts: { tab: "Đã xóa" } });
  });

  test("a fault of ours is not taken for a refusal", async () => {
    const workbook = officeWorkbook();
    const fault = new TypeError("ours");
    workbook.refusals.push(fault);
    const session = await opened(workbook);
    expect(session.state).toMatchObject({ refusal: null, crash: { error: fault } });
  });
});

describe("a cell being edited", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("is waited for; the work goes on by itself", async () => {
    const workbook = officeWorkbook();
    workbook.refusals.push(new HostError("cell-edit"), new HostError("cell-edit"));
    const session = await opened(workbook);
    expect(session.state).toMatchObject({ isWaiting: true, refusal: null });
    await vi.advanceTimersByTimeAsync(800);
    expect(session.state.isWaiting).toBe(true);
    await vi.advanceTimersByTimeAsync(800);
    expect(session.state).toMatchObject({ isWaiting: false, work: null, info: { name: "chi-tieu-2021.xlsx" } });
  });

  test("waiting ends when the officer wants it no more", async () => {
    const workbook = officeWorkbook();
    workbook.refusals.push(new HostError("cell-edit"));
    const session = await opened(workbook);
    session.stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(session.state).toMatchObject({ isWaiting: false, facts: null });
  });
});

describe("stopping", () => {
  test("ends a long read at the next block and leaves no refusal", async () => {
    const workbook = officeWorkbook();
    const session = await opened(workbook);
    let blocks = 0;
    workbook.pause = async () => {
      blocks += 1;
      if (blocks === 2) session.stop();
    };
    await session.look("Số liệu cũ");
    expect(blocks).toBe(2);
    expect(session.state).toMatchObject({ work: null, refusal: null, facts: null, tab: { name: "Số liệu cũ" } });
  });

  test("progress is told while it lasts", async () => {
    const workbook = officeWorkbook();
    const session = await opened(workbook);
    const told: number[] = [];
    session.subscribe(() => void (session.state.work?.progress && told.push(session.state.work.progress.done)));
    await session.look("Phân bổ");
    expect([...new Set(told)]).toEqual([100, 200, 300, 400, 420]);
  });
});
