import { describe, expect, test } from "vitest";
import { BlockPace, cellBytes } from "../../src/excel/block-pace";

const refusal = new Error("RequestPayloadSizeLimitExceeded");

describe("BlockPace", () => {
  test("starts at 250 kB and 1,000 rows and doubles while blocks are fast, up to 1.5 MB and 20,000 rows", () => {
    const pace = new BlockPace();
    const seen = Array.from({ length: 6 }, () => {
      const now = [pace.bytes, pace.rows];
      pace.passed(29);
      return now;
    });
    expect(seen).toEqual([
      [250_000, 1_000],
      [500_000, 2_000],
      [1_000_000, 4_000],
      [1_500_000, 8_000],
      [1_500_000, 16_000],
      [1_500_000, 20_000],
    ]);
  });

  test("stays where it is when a block took 30 ms", () => {
    const pace = new BlockPace();
    pace.passed(30);
    expect([pace.bytes, pace.rows]).toEqual([250_000, 1_000]);
  });

  test("is halved by a refusal and never again as large as what was refused", () => {
    const pace = new BlockPace();
    pace.refused(200_000, 600, refusal);
    expect([pace.bytes, pace.rows]).toEqual([100_000, 300]);
    pace.passed(1);
    expect([pace.bytes, pace.rows]).toEqual([100_000, 600]);
  });

  test("gives up where one row was refused, and keeps what Excel said", () => {
    expect(() => new BlockPace().refused(5_000_000, 1, refusal)).toThrow(
      expect.objectContaining({ name: "HostError", code: "request-too-large", cause: refusal }),
    );
  });
});

test.each<[string, unknown]>([
  ["a number", -123456.5],
  ["a truth value", false],
  ["a blank", ""],
  ["Vietnamese text", "Công đoàn cơ sở Trường Tiểu học Nguyễn Thượng Hiền"],
])("cellBytes is no less than the JSON of %s in UTF-8", (_, value) => {
  expect(cellBytes(value)).toBeGreaterThanOrEqual(new TextEncoder().encode(`${JSON.stringify(value)},`).length - 1);
});
