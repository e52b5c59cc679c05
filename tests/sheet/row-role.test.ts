import { describe, expect, test } from "vitest";
import { findHeadings } from "../../src/sheet/heading";
import { readRowRoles } from "../../src/sheet/row-role";
import { imageOf } from "../support/image-of";

type Cell = string | number | null;
const HEAD: Cell[] = ["STT", "Tên CĐCS", "Phường", "Lao động", "Đoàn viên"];
const UNITS: Cell[][] = [1, 2, 3].map((no) => [no, `CĐCS ${no}`, "P1", 10, 9]);

/** The roles of rows that stand between three units and, where asked for, a total, and three more units or none. */
function rolesOf(rows: readonly (readonly Cell[])[], more: readonly (readonly Cell[])[] = []): string[] {
  const image = imageOf([HEAD, ...UNITS, ...rows, ...more]);
  const [heading] = findHeadings(image, () => 1);
  const roles = readRowRoles(image, heading!, { no: 0, name: 1, figures: [3, 4] });
  return roles.slice(3, 3 + rows.length).map(({ role }) => role);
}

describe("what a row says it is", () => {
  test.each<[string, Cell[], string]>([
    ["the sum of a group", [null, "Cộng khối trường học", null, 30, 27], "subtotal"],
    ["the same, another word", [null, "Tổng khối trường học", null, 30, 27], "subtotal"],
    ["the sum of group I", [null, "Tổng cộng I", null, 30, 27], "subtotal"],
    ["the sum of I and II", [null, "Tổng cộng (I + II)", null, 30, 27], "total"],
    ["in the column of running numbers", ["Tổng số", null, null, 30, 27], "total"],
    ["a whole district", [null, "Toàn quận", null, 30, 27], "total"],
    ["a firm called Tổng công ty", [null, "Tổng công ty Điện lực", "P1", 30, 27], "unit"],
    ["a group by its numeral", ["II", "Doanh nghiệp", null, null, null], "group"],
    ["a group with its sums", ["B", "Doanh nghiệp", null, 30, 27], "group"],
    ["a group in capitals", [null, "DOANH NGHIỆP", null, null, null], "group"],
    ["a ward among numbered units", [null, "Phường 5", null, 30, 27], "group"],
    ["a part of the unit above", [null, "- Chi nhánh 2", null, 3, 2], "sub-row"],
    ["of which", [null, "+ Trong đó: nữ", null, 3, 2], "of-which"],
    ["numbers of columns", ["A", "B", "C", "1", "2"], "number-row"],
    ["the heading again", HEAD, "repeated-heading"],
    ["nothing", [], "blank"],
    ["a unit without a number", [null, "CĐCS mới", "P2", 3, 2], "unit"],
    ["a number typed 4.", ["4.", "CĐCS mới", "P2", 3, 2], "unit"],
  ])("%s", (_, row, role) => expect(rolesOf([row], UNITS)).toEqual([role]));
});

describe("below the total", () => {
  const TOTAL: Cell[] = [null, "TỔNG CỘNG", null, 30, 27];
  test.each<[string, Cell[][], string[]]>([
    ["remarks", [TOTAL, [null, "Đã đối chiếu với BHXH"], [null, "- Số liệu của quý"]], ["total", "note", "note"]],
    [
      "signatures, and the names under them",
      [TOTAL, ["Người lập biểu", null, null, "CHỦ TỊCH"], [null, "Trần Văn An", null, "Lê Thị Bình"]],
      ["total", "signature", "signature"],
    ],
    ["whom it is sent to", [TOTAL, ["Nơi nhận:"], ["- Như trên;"], ["- Lưu VT."]], ["total", "signature", "signature", "signature"]],
    ["of which", [TOTAL, [null, "Trong đó nữ", null, 12, 10]], ["total", "of-which"]],
  ])("%s", (_, rows, roles) => expect(rolesOf(rows)).toEqual(roles));

  test("a total that stands first ends nothing", () => {
    expect(rolesOf([TOTAL, ["II", "Doanh nghiệp"], [4, "CĐCS 4", "P1", 1, 1]])).toEqual(["total", "group", "unit"]);
  });
});

describe("«Cộng» alone", () => {
  const SUM: Cell[] = [null, "Cộng", null, 30, 27];
  test.each<[string, Cell[][], string[]]>([
    ["the only sum is the total", [SUM], ["total"]],
    ["with units after it, a group's", [SUM, ["II", "DN"], [4, "CĐCS 4", "P1", 1, 1]], ["subtotal", "group", "unit"]],
    ["after a group's, the total", [SUM, SUM], ["subtotal", "total"]],
    ["where another is the total, a group's", [SUM, [null, "Tổng cộng", null, 30, 27]], ["subtotal", "total"]],
  ])("%s", (_, rows, roles) => expect(rolesOf(rows)).toEqual(roles));
});
