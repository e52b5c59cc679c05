import { expect, test } from "vitest";
import { suggestCopyName } from "../../src/file/copy-name";

test.each([
  ["Danh sách.xlsx", "Danh sách (chỉ tiêu).xlsx"],
  ["Danh sách.xls", "Danh sách (chỉ tiêu).xlsx"],
  ["DS 30.6.2021.ods", "DS 30.6.2021 (chỉ tiêu).xlsx"],
  ["không đuôi", "không đuôi (chỉ tiêu).xlsx"],
  ["Danh sách (chỉ tiêu).xlsx", "Danh sách (chỉ tiêu 2).xlsx"],
  ["Danh sách (chỉ tiêu 9).xlsx", "Danh sách (chỉ tiêu 10).xlsx"],
])("%s → %s", (name, copy) => {
  expect(suggestCopyName(name)).toBe(copy);
});
