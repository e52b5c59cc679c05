import { assert, nat, property, record } from "fast-check";
import { expect, test } from "vitest";
import { addressOf, columnName, parseAddress } from "../../../../workbench/page/grid/address";

const rect = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test.each([
  ["a cell", "C7", rect(6, 2, 1, 1)],
  ["a cell in small letters", " c7 ", rect(6, 2, 1, 1)],
  ["a block", "C7:E9", rect(6, 2, 3, 3)],
  ["a block with dollars, corners the other way", "$E$9:$C$7", rect(6, 2, 3, 3)],
  ["whole columns", "C:E", rect(0, 2, 1_048_576, 3)],
  ["whole rows", "7:9", rect(6, 0, 3, 16_384)],
  ["the last cell", "XFD1048576", rect(1_048_575, 16_383, 1, 1)],
])("reads %s", (_name, typed, expected) => expect(parseAddress(typed)).toEqual({ rect: expected }));

test.each([
  ["a plain tab", "Sheet1!B2", "Sheet1"],
  ["a quoted tab", "'DS CĐCS'!B2", "DS CĐCS"],
  ["a tab with a quote", "'Dân''s'!B2", "Dân's"],
])("reads %s before an address", (_name, typed, sheet) => {
  expect(parseAddress(typed)).toEqual({ sheet, rect: rect(1, 1, 1, 1) });
});

test.each(["", "B", "12", "B0", "XFE1", "A1048577", "A1:B2:C3", "A1:B", "1:B", ":", "hello", "'DS CĐCS'!", "Tổng"])(
  "«%s» is no address",
  (typed) => expect(parseAddress(typed)).toBeUndefined(),
);

test("law: what is printed is read back", () => {
  const blocks = record({ row: nat(1_048_000), column: nat(16_000), rows: nat(500), columns: nat(300) });
  assert(
    property(blocks, ({ row, column, rows, columns }) => {
      const block = rect(row, column, rows + 1, columns + 1);
      expect(parseAddress(addressOf(block))).toEqual({ rect: block });
    }),
  );
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, name) => expect(columnName(column)).toBe(name));
