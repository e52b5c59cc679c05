import { describe, expect, test } from "vitest";
import { checkReadings } from "../../src/check/check-readings";
import { recogniseTab } from "../../src/check/recognise-tab";
import { findProgramme } from "../../src/programme/catalogue";
import { imageOf } from "../support/image-of";

const UNITS = Array.from(
  { length: 12 },
  (_, index) => [`Công ty số ${index + 1}`, "Linh Trung", "Ngoài nhà nước", 100, 60 + index] as const,
);

function tab(name: string, units: readonly (readonly (string | number)[])[]) {
  const rows = [
    ["STT", "Tên CĐCS", "Phường", "Khu vực", "Số lao động", "Số đoàn viên"],
    ...units.map((unit, index) => [index + 1, ...unit]),
  ];
  const read = recogniseTab("so.xlsx", { ...imageOf(rows), tab: name });
  return Array.isArray(read) ? read : [];
}

const check = (readings: ReturnType<typeof tab>) =>
  checkReadings({
    readings,
    unknown: [],
    roster: null,
    programme: findProgramme("thu-duc-2021") ?? null,
    period: null,
    today: null,
    labels: new Map(),
    received: new Map(),
    deadline: null,
  });

describe("a list that stands on several tabs", () => {
  test("is judged by its programme as one", () => {
    const whole = check(tab("DS", UNITS)).thresholds;
    const cut = check([...tab("A", UNITS.slice(0, 5)), ...tab("B", UNITS.slice(5))]).thresholds;
    const told = (thresholds: typeof whole) =>
      thresholds.map(({ row, answer, numerator, denominator, units, failing }) => [
        row.key,
        answer,
        numerator,
        denominator,
        units.length,
        failing.length,
      ]);
    expect(told(cut)).toEqual(told(whole));
    expect(told(whole).some(([, , numerator]) => numerator === UNITS.reduce((sum, unit) => sum + unit[4], 0))).toBe(true);
  });

  test("a unit on two of them is an error that names the other tab; a unit twice on one is said once", () => {
    const again = check([...tab("A", UNITS.slice(0, 6)), ...tab("B", [...UNITS.slice(6), UNITS[1]!])]).findings.filter(
      ({ code }) => code === "D04",
    );
    expect(again).toMatchObject([{ cells: [{ tab: "B", address: "B8" }], facts: { row: 3, tab: "A" } }]);
    const within = check([...tab("A", [...UNITS.slice(0, 6), UNITS[1]!]), ...tab("B", UNITS.slice(6))]).findings.filter(
      ({ code }) => code === "D04",
    );
    expect(within).toHaveLength(1);
  });
});
