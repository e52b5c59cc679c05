import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FileLine } from "../../taskpane/file-reading";
import { NO_REPORT, type ReportState } from "../../taskpane/report-state";
import type { ReportSurroundings } from "../../taskpane/report-surroundings";
import { ToldLines } from "../../taskpane/told-lines";

const files = ["a.xlsx", "b.xlsx", "c.xlsx"].map((name) => new File([name], name));
const line = (file: File): FileLine => ({ file, name: file.name, state: "unread", share: null, refusal: null });

function reading() {
  let state: ReportState = { ...NO_REPORT, reading: { lines: files.map(line), since: 0, earlier: 0, isAside: false } };
  let told = 0;
  const set = (change: Partial<ReportState>) => {
    told += 1;
    state = { ...state, ...change };
  };
  const lines = new ToldLines({ state: () => state, set } as unknown as ReportSurroundings);
  return { lines, told: () => told, states: () => state.reading?.lines.map((one) => one.state), given: () => state.reports.files };
}

describe("what becomes of files", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("is told at once where nothing was told before, and together where it comes fast", () => {
    const { lines, told, states, given } = reading();
    lines.change(files[0]!, { state: "reading" });
    expect([told(), states()]).toEqual([1, ["reading", "unread", "unread"]]);
    lines.change(files[0]!, { state: "read" });
    lines.change(files[2]!, { state: "read" });
    lines.change(files[1]!, { state: "reading", share: 0.5 });
    expect([told(), given()]).toEqual([1, []]);
    vi.advanceTimersByTime(1000);
    expect([told(), states(), given()]).toEqual([2, ["read", "reading", "read"], [files[0], files[2]]]);
  });

  test("is told when reading ends, and then no more; files stand in the order in which they were given", () => {
    const { lines, told, states, given } = reading();
    lines.change(files[2]!, { state: "read" });
    lines.change(files[0]!, { state: "refused" });
    lines.tell();
    expect([told(), states(), given()]).toEqual([2, ["refused", "unread", "read"], [files[0], files[2]]]);
    vi.advanceTimersByTime(1000);
    expect(told()).toBe(2);
  });
});
