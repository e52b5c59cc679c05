import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/finding/finding";
import { findingKeys, parseFindingKey } from "../../src/operation/finding-key";
import { readingsOf } from "../support/readings";

const HEAD = ["STT", "Tên CĐCS", "Phường", "Khu vực", "Số lao động", "Số đoàn viên"];
const sheet = (workers: number, above: readonly string[][] = [], members = 60) => ({
  DS: [
    ...above,
    HEAD,
    [1, "Công ty Đông", "Linh Trung", "Ngoài nhà nước", workers, members],
    [2, "Công ty Ít", "Linh Trung", "Ngoài nhà nước", 70, 9],
  ],
});

function finding(change: Partial<Finding> = {}): Finding {
  const cells = [{ file: "a.xlsx", tab: "DS", address: "F2" }];
  return { code: "N05", severity: "query", unit: "cong ty dong", cells, facts: { found: 60, expected: 50, with: "E2" }, ...change };
}

const keyOf = (one: Finding, tabs = sheet(50)) => parseFindingKey(findingKeys([one], readingsOf(tabs).readings)[0] ?? "");
const first = keyOf(finding());

describe("a finding's key", () => {
  test.each<[string, ReturnType<typeof keyOf>]>([
    ["of the same finding", keyOf(finding())],
    ["where another unit's cell has changed", keyOf(finding(), { DS: [...sheet(50).DS.slice(0, 2), [2, "Công ty Ít", "", "", 71, 8]] })],
    [
      "where a row was inserted above, and its cells moved",
      keyOf(
        finding({ cells: [{ file: "a.xlsx", tab: "DS", address: "F3" }], facts: { found: 60, expected: 50, with: "E3", row: 3 } }),
        sheet(50, [["DANH SÁCH"]]),
      ),
    ],
  ])("is the same %s", (_, key) => expect(key).toEqual(first));

  test.each<[string, ReturnType<typeof keyOf>]>([
    ["what it was held against", keyOf(finding({ facts: { found: 60, expected: 40, with: "E2" } }))],
    ["the cell it points at", keyOf(finding(), sheet(50, [], 61))],
    ["a cell it was compared with", keyOf(finding(), sheet(51))],
    ["another fact of its", keyOf(finding({ facts: { found: 60, expected: 50, with: "E2", verdict: "Đạt" } }))],
  ])("has the same place and another print where %s has changed", (_, key) => {
    expect(key?.place).toBe(first?.place);
    expect(key?.print).not.toBe(first?.print);
  });

  test.each<[string, Finding]>([
    ["rule", finding({ code: "N06" })],
    ["unit", finding({ unit: "cong ty it" })],
    ["column", finding({ cells: [{ file: "a.xlsx", tab: "DS", address: "E2" }] })],
    ["tab", finding({ cells: [{ file: "a.xlsx", tab: "Khác", address: "F2" }] })],
  ])("has another place for another %s", (_, other) => expect(keyOf(other)?.place).not.toBe(first?.place));

  test("says what stood there, cut short and without what parts it", () => {
    const said = `a|b ${"rất dài ".repeat(20)}`;
    expect(keyOf(finding({ facts: { said } }))?.said).toBe(said.replace("|", "/").slice(0, 40));
  });

  test("is unique, also for the same thing found twice", () => {
    const keys = findingKeys([finding(), finding(), finding()], []);
    expect(new Set(keys).size).toBe(3);
    expect(keys.map((key) => parseFindingKey(key)?.place)).toEqual(Array(3).fill(parseFindingKey(keys[0] ?? "")?.place));
  });

  test.each(["", "CD01", "a|b|c", "a|b|c|d|e"])("«%s» is none of ours", (key) => expect(parseFindingKey(key)).toBeUndefined());
});
