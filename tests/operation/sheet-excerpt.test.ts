import { describe, expect, test } from "vitest";
import { excerptOf, type SheetExcerpt } from "../../src/operation/sheet-excerpt";
import { tablesOf } from "../../src/operation/view-layout";
import { imageOf } from "../support/image-of";

type Rows = Parameters<typeof imageOf>[0];

function excerptIn(rows: Rows, merges: readonly string[] = []): SheetExcerpt {
  const [table] = tablesOf("a.xlsx", imageOf(rows, merges), []);
  if (!table) throw new Error("no table");
  return excerptOf(table.image, table.heading, table.rows);
}
const drawn = ({ rows }: SheetExcerpt) =>
  rows.map(
    ({ row, role, isAfterGap, cells }) =>
      `${isAfterGap ? "… " : ""}${row} ${role}: ${cells.map(({ text, span }) => (span > 1 ? `${text}×${span}` : text)).join("|")}`,
  );

const unit = (no: number) => [no, `Công ty ${no}`, 100 + no, 1234 + no];

describe("a long list", () => {
  const rows: Rows = [
    ["LĐLĐ QUẬN MẪU"],
    ["DANH SÁCH CÔNG ĐOÀN CƠ SỞ"],
    [],
    ["STT", "Tên CĐCS", "Số người", null],
    [null, null, "Lao động", "Đoàn viên"],
    ["A", "B", 1, 2],
    ["I", "Phường Linh Trung"],
    ...Array.from({ length: 400 }, (_, index) => unit(index + 1)),
    [null, "Tổng cộng", 99, 88],
    [],
    [null, "Người lập biểu"],
  ];

  test("is its titles, its heading, the first rows and the last, with what is left out between", () => {
    expect(drawn(excerptIn(rows, ["A4:A5", "B4:B5", "C4:D4"]))).toEqual([
      "1 title: LĐLĐ QUẬN MẪU×4",
      "2 title: DANH SÁCH CÔNG ĐOÀN CƠ SỞ×4",
      "3 blank: |||",
      "4 heading: STT|Tên CĐCS|Số người×2",
      "5 heading: ||Lao động|Đoàn viên",
      "6 number-row: A|B|1|2",
      "7 group: I|Phường Linh Trung×3",
      "8 unit: 1|Công ty 1|101|1.235",
      "9 unit: 2|Công ty 2|102|1.236",
      "10 unit: 3|Công ty 3|103|1.237",
      "11 unit: 4|Công ty 4|104|1.238",
      "… 408 total: |Tổng cộng|99|88",
      "… 410 signature: |Người lập biểu×3",
    ]);
  });

  test("shows its total also where much is signed below it", () => {
    const signed = [...rows, ...["Nơi nhận:", "- Ban Thường vụ;", "- Lưu VT.", "Trần Thị Lan"].map((text) => [null, text])];
    expect(drawn(excerptIn(signed)).filter((line) => /total|signature/.test(line))[0]).toMatch(/^… 408 total/);
  });

  test("is small however large the sheet is, and is posted as it is", () => {
    const wide = [
      ["STT", "Tên CĐCS", "Lao động", "Đoàn viên", ...Array.from({ length: 200 }, (_, index) => `Cột ${index}`)],
      ...Array.from({ length: 3000 }, (_, row) => [row + 1, "x".repeat(3000), 5, 5, ...Array.from({ length: 200 }, () => "y".repeat(80))]),
    ];
    const excerpt = excerptIn(wide);
    expect([excerpt.columns.length, excerpt.moreColumns]).toEqual([30, 174]);
    expect(JSON.stringify(excerpt).length).toBeLessThan(60_000);
    expect(structuredClone(excerpt)).toEqual(excerpt);
  });
});

test("a sheet without a heading is its first rows, from the first that is not blank", () => {
  const excerpt = excerptIn([[], ["Lời nhắn của tôi"], ["dài"]]);
  expect(drawn(excerpt)).toEqual(["2 none: Lời nhắn của tôi", "3 none: dài"]);
});

test("a blank sheet is nothing", () => {
  expect(excerptIn([])).toEqual({ columns: [], rows: [], moreColumns: 0 });
});

test("a title that another cell follows stops before it", () => {
  const [first] = drawn(excerptIn([["Đơn vị:", null, "Công ty", null], ["STT", "Tên CĐCS", "Lao động", "Đoàn viên"], unit(1)]));
  expect(first).toBe("1 title: Đơn vị:×2|Công ty×2");
});
