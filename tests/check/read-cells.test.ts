import { describe, expect, test } from "vitest";
import { dueDay, punctualityOf, readDeadline, USUAL_DEADLINE } from "../../src/check/deadline";
import { parsePeriod, printPeriod, readPeriod } from "../../src/check/period";
import { readDay } from "../../src/check/read-day";
import { readMark } from "../../src/check/read-mark";
import type { CellValue } from "../../src/sheet/cell-value";

const cell = (value: string | number | boolean | null): CellValue => {
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return value.startsWith("#") ? { kind: "error", error: value } : { kind: "text", text: value };
};

describe("readDay", () => {
  test.each([
    ["a date of the sheet", 44225, 20210129, "day"],
    ["day first", "22/2/2021", 20210222, "text-day"],
    ["two digits of the year", "23/2/21", 20210223, "two-digit"],
    ["month first, seen by the 24", "01/24/2021", 20210124, "month-first"],
    ["inside words", "ký ngày 15/8/2024", 20240815, "text-day"],
    ["in words", "ngày 5 tháng 3 năm 2021", 20210305, "text-day"],
    ["no such day", "31/02/2021", Number.NaN, "unreal"],
    ["not sent", "chưa nộp", 0, "no"],
    ["a cross", "x", Number.NaN, "yes"],
    ["blank", null, Number.NaN, "blank"],
    ["an error", "#REF!", Number.NaN, "error"],
    ["words", "tuần sau", Number.NaN, "unreadable"],
  ] as const)("%s: %j", (_, value, day, state) => expect(readDay(cell(value), 1900)).toEqual({ day, state }));
});

describe("readMark", () => {
  test.each([
    ["x", 1, "yes"],
    [" X ", 1, "yes"],
    ["✓", 1, "yes"],
    ["Có", 1, "yes"],
    ["Đã thành lập", 1, "yes"],
    ["chưa", 0, "no"],
    ["Không", 0, "no"],
    ["-", 0, "no"],
    [1, 1, "yes"],
    [0, 0, "no"],
    [true, 1, "yes"],
    ["13/04/2024", 1, "text-day"],
    [45363, 1, "day"],
    [null, Number.NaN, "blank"],
    ["đang vận động", Number.NaN, "unreadable"],
    ["#N/A", Number.NaN, "error"],
  ] as const)("%j is %d", (value, mark, state) => expect(readMark(cell(value), 1900)).toEqual({ mark, state }));
});

describe("periods and deadlines", () => {
  test.each([
    ["QUÝ I NĂM 2021", "Q1", 2021],
    ["Thống kê quý 4 năm 2020", "Q4", 2020],
    ["DN Quý 4-2020", "Q4", 2020],
    ["6 tháng", "H1", null],
    ["Năm", "year", null],
    ["KẾT QUẢ NĂM 2024", "year", 2024],
    ["Quỹ công đoàn", null, null],
    ["Danh sách", null, null],
  ] as const)("«%s»", (text, part, year) => expect(readPeriod(text)).toEqual({ part, year }));

  test.each(["2021-Q1", "2021-H1", "2021"])("%s comes back", (word) => expect(printPeriod(parsePeriod(word)!)).toBe(word));
  test.each(["Q1", "2021-Q5", "21-Q1", ""])("«%s» is no period", (word) => expect(parsePeriod(word)).toBeUndefined());

  const quarter = parsePeriod("2021-Q1")!;
  test.each([
    ["(trước ngày 15 tháng cuối quý)", "2021-03-15", "before"],
    ["(Hạn đăng ký: chậm nhất ngày 22/02/2021)", "2021-02-22", "by"],
    ["Hạn nộp: 20/3/2021", "2021-03-20", "by"],
  ] as const)("%s", (text, due, comparison) => {
    const deadline = readDeadline(text)!;
    expect([dueDay(deadline, quarter), deadline.comparison]).toEqual([due, comparison]);
  });

  test.each([
    ["2021-03-14", "on-time"],
    ["2021-03-15", "boundary-day"],
    ["2021-03-16", "late"],
    ["unknown", "undecided"],
    [null, "missing"],
  ] as const)("«trước ngày 15», sent %s: %s", (sent, status) => expect(punctualityOf(USUAL_DEADLINE, quarter, sent)).toBe(status));

  test("«chậm nhất ngày 22» includes the 22nd", () => {
    const deadline = readDeadline("chậm nhất ngày 22/02/2021")!;
    expect(["2021-02-22", "2021-02-23"].map((day) => punctualityOf(deadline, null, day))).toEqual(["on-time", "late"]);
  });
});
