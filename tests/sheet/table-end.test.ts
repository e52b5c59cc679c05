import { describe, expect, test } from "vitest";
import { endOfTable, type HeadingPlace } from "../../src/sheet/table-end";
import { imageOf } from "../support/image-of";

type Rows = Parameters<typeof imageOf>[0];

const LIST = ["STT", "Tên CĐCS", "Lao động"];
const FIRMS = ["TT", "Doanh nghiệp", "Mã số thuế"];
const place = (first: number, labels: readonly string[]): HeadingPlace => ({
  first,
  last: first,
  columns: labels.map((label, column) => ({ column, labels: [label] })),
});
const UNITS: Rows = [
  [1, "A", 5],
  [2, "B", 6],
];

/** The end of the table whose heading is the first row, where `next` is the row of the other. */
const endOf = (rows: Rows, next: number, labels: readonly string[] = FIRMS) =>
  endOfTable(imageOf(rows), place(0, LIST), [place(next, labels)]);

describe("a table ends", () => {
  test.each<[string, Rows, number, number]>([
    ["after the blank row above the next one's heading", [LIST, ...UNITS, [], FIRMS, [1, "X", 7]], 4, 4],
    ["above the next one's titles", [LIST, ...UNITS, [], ["DANH SÁCH DOANH NGHIỆP"], ["Năm 2021"], FIRMS, [1, "X", 7]], 6, 4],
    ["where titles follow the data without a blank row", [LIST, ...UNITS, ["DANH SÁCH DOANH NGHIỆP"], FIRMS, [1, "X", 7]], 4, 3],
    ["also where the running number is a text", [LIST, ["1.", "A", "x"], ["2)", "B"], ["DANH SÁCH"], FIRMS, [1, "X", 7]], 4, 3],
    ["with the tab, where words follow the data at once", [LIST, ...UNITS, FIRMS, [1, "X", 7]], 3, 5],
    ["with the tab, where the words have a figure among them", [LIST, ...UNITS, [], ["TT", "Doanh nghiệp", 3], [1, "X", 7]], 4, 6],
    ["with the tab, where nothing but titles stands between", [LIST, ["a"], ["b"], FIRMS, [1, "X", 7]], 3, 5],
    ["with the tab, where the next one stands above", [LIST, ...UNITS], 0, 3],
  ])("%s", (_, rows, next, expected) => expect(endOf(rows, next)).toBe(expected));

  test("with the tab, where there is no other, or it is its own heading again, or too narrow to be one", () => {
    const rows: Rows = [LIST, ...UNITS, [], LIST, [3, "C", 7]];
    expect(endOfTable(imageOf(rows), place(0, LIST), [])).toBe(6);
    expect(endOf(rows, 4, ["stt", "TÊN CĐCS", "lao  động"])).toBe(6);
    expect(endOf([LIST, ...UNITS, [], ["TT", "Nội dung"], [1, "X"]], 4, ["TT", "Nội dung"])).toBe(6);
  });

  test("at the nearest of several that follow, whatever their order", () => {
    const rows: Rows = [LIST, ...UNITS, [], FIRMS, [1, "X", 7], [], ["TT", "Nội dung", "Số lượng"], [1, "Y", 8]];
    const others = [place(7, ["TT", "Nội dung", "Số lượng"]), place(4, FIRMS)];
    expect(endOfTable(imageOf(rows), place(0, LIST), others)).toBe(4);
    // Where the nearest is none, the next is looked at.
    expect(endOfTable(imageOf(rows), place(0, LIST), [others[0]!, place(2, FIRMS)])).toBe(7);
  });
});
