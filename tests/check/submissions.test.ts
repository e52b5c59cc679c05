import { describe, expect, test } from "vitest";
import { knownUnits } from "../../src/check/known-units";
import { parsePeriod } from "../../src/check/period";
import type { Reading, UnknownTab } from "../../src/check/reading";
import { findSubmissions } from "../../src/check/submissions";
import { readingsOf } from "../support/readings";

type Row = readonly (string | number | null)[];

const list = readingsOf(
  {
    DS: [
      ["STT", "Tên CĐCS", "Phường"],
      [1, "Công ty Một", "A"],
      [2, "Công ty Hai", "A"],
      [3, "Trường Ba", "B"],
    ],
  },
  "ds.xlsx",
).readings[0]!;

function report(file: string, unit: string, period: string, members: number, received?: string): Reading[] {
  const head: Row[] = [[`Đơn vị báo cáo: ${unit}`], [`BÁO CÁO ${period}`], ...(received === undefined ? [] : [[`Ngày nhận: ${received}`]])];
  const lines: Row[] = [
    ["TT", "Nội dung", "Đơn vị tính", "Số lượng"],
    [1, "Tổng số lao động", "Người", 50],
    [2, "Số đoàn viên đầu kỳ", "Người", 40],
    [3, "Số đoàn viên cuối kỳ", "Người", members],
  ];
  return readingsOf({ BC: [...head, ...lines] }, file).readings;
}

const say = (
  readings: readonly Reading[],
  period: string | null,
  received: Record<string, string> = {},
  unknown: readonly UnknownTab[] = [],
) =>
  findSubmissions({
    readings,
    unknown,
    known: knownUnits(list),
    asked: period === null ? null : parsePeriod(period)!,
    received: new Map(Object.entries(received)),
    deadline: null,
  }).map(({ name, status, file, sent }) => `${name} | ${status} | ${file} | ${sent}`);

describe("reports as files", () => {
  test("in time, on the very day, late, never; of the day that was typed", () => {
    const readings = [
      ...report("1.xlsx", "CĐCS Cty Một", "QUÝ I NĂM 2021", 41, "14/3/2021"),
      ...report("2.xlsx", "CĐCS Công ty Hai", "QUÝ I NĂM 2021", 41),
    ];
    expect(say(readings, "2021-Q1", { "2.xlsx": "2021-03-15" })).toEqual([
      "CĐCS Cty Một | on-time | 1.xlsx | 2021-03-14",
      "CĐCS Công ty Hai | boundary-day | 2.xlsx | 2021-03-15",
      "Trường Ba | missing | null | null",
    ]);
    expect(say(readings, "2021-Q1", { "2.xlsx": "2021-03-16" })[1]).toBe("CĐCS Công ty Hai | late | 2.xlsx | 2021-03-16");
  });

  test("nobody wrote down when: it came, and no more is said", () => {
    expect(say(report("2.xlsx", "Công ty Hai", "QUÝ I NĂM 2021", 41), "2021-Q1")[0]).toBe("Công ty Hai | undecided | 2.xlsx | null");
  });

  test("another period does not count as sent", () => {
    expect(say(report("2.xlsx", "Công ty Hai", "QUÝ IV NĂM 2020", 41), "2021-Q1")).toEqual([
      "Công ty Hai | wrong-period | 2.xlsx | null",
      "Công ty Một | missing | null | null",
      "Công ty Hai | missing | null | null",
      "Trường Ba | missing | null | null",
    ]);
  });

  test("twice the same is a duplicate, twice different the later one counts", () => {
    const same = [...report("1.xlsx", "Công ty Một", "QUÝ I NĂM 2021", 41), ...report("2.xlsx", "Công ty Một", "QUÝ I NĂM 2021", 41)];
    expect(say(same, "2021-Q1").map((one) => one.split(" | ")[1])).toEqual(["undecided", "duplicate", "missing", "missing"]);
    const other = [
      ...report("1.xlsx", "Công ty Một", "QUÝ I NĂM 2021", 41, "13/3/2021"),
      ...report("2.xlsx", "Công ty Một", "QUÝ I NĂM 2021", 42, "12/3/2021"),
    ];
    expect(say(other, "2021-Q1").map((one) => one.split(" | ")[1])).toEqual(["on-time", "superseded", "missing", "missing"]);
  });

  test("a file that is no report", () => {
    const unknown: UnknownTab[] = [{ file: "thu.xlsx", tab: "Sheet1", reason: "no-heading" }];
    expect(say([], "2021-Q1", {}, unknown)).toContain("thu.xlsx | wrong-form | thu.xlsx | null");
  });
});

describe("a log of days", () => {
  const log = readingsOf(
    {
      TD: [
        ["THEO DÕI NỘP BÁO CÁO NĂM 2021 (trước ngày 15 tháng cuối quý)"],
        ["STT", "CĐCS", "Ngày nộp báo cáo quý I", "Ngày nộp báo cáo 6 tháng"],
        [1, "CĐ Công ty Một", "14/3/2021", "15/6/2021"],
        [2, "CĐ Công ty Hai", 44271, "chưa nộp"],
      ],
    },
    "td.xlsx",
  ).readings;
  test("of one quarter", () => {
    expect(say(log, "2021-Q1")).toEqual([
      "CĐ Công ty Một | on-time | td.xlsx | 2021-03-14",
      "CĐ Công ty Hai | late | td.xlsx | 2021-03-16",
    ]);
  });
  test("the half-year answers for the second quarter", () => {
    expect(say(log, "2021-Q2")).toEqual([
      "CĐ Công ty Một | boundary-day | td.xlsx | 2021-06-15",
      "CĐ Công ty Hai | missing | td.xlsx | null",
    ]);
  });
  test("it also says when a report came", () => {
    const readings = [...log, ...report("1.xlsx", "Công ty Một", "QUÝ I NĂM 2021", 41)];
    expect(say(readings, "2021-Q1")).toContain("Công ty Một | on-time | 1.xlsx | 2021-03-14");
  });
});
