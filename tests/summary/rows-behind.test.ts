import { beforeAll, describe, expect, test } from "vitest";
import { listFigures, type SummaryFigure } from "../../src/operation/summary-figures";
import { rowsBehind } from "../../src/summary/rows-behind";
import { sampleBytes } from "../samples/sample-file";
import { summariseFile, type WrittenSummary } from "../support/summarise-file";

let written: WrittenSummary;
let figures: SummaryFigure[];
beforeAll(async () => {
  written = await summariseFile(sampleBytes("quan-mau.xlsx"), "thu-duc-2021");
  figures = listFigures(written.run.summary, written.draft.plan, written.draft.tabs);
}, 60_000);

describe("the rows behind a figure", () => {
  test.each<[string, "workers" | "members"]>([
    ["lao động of every group", "workers"],
    ["đoàn viên of every group", "members"],
  ])("%s add up to it", (_, column) => {
    const { units } = written.run.summary;
    const sums = figures.filter((figure) => figure.column === column);
    expect(sums.length).toBeGreaterThan(15);
    for (const { value, units: rows, cell } of sums) {
      const sum = rows.reduce((total, unit) => total + (units.figures.get(column)?.[unit] ?? 0), 0);
      expect([cell.address, sum]).toEqual([cell.address, value]);
    }
  });

  test("units that miss their rate are as many as the figure says, and each of them misses it", () => {
    const { facts } = written.run.summary;
    for (const { value, units } of figures.filter(({ column }) => column === "short")) {
      expect(units).toHaveLength(Number(value));
      expect(units.every((unit) => (facts.gaps[unit] ?? 0) > 0)).toBe(true);
    }
    const [failing] = figures.filter(({ row, column }) => row === "non-state-rate" && column === "failing");
    expect(failing?.units).toHaveLength(Number(failing?.value));
  });

  test("a total stands on every unit with both figures, a line of attention on its unit, an unknown figure on none", () => {
    const { summary } = written.run;
    const known = summary.facts.states.filter((state) => state <= 2).length;
    expect(rowsBehind(summary, { tab: "summary-ward", row: "total", column: "members" })).toHaveLength(known);
    const below = summary.lists.find(({ key }) => key === "below")!;
    expect(rowsBehind(summary, { tab: "summary-attention", row: "below-2", column: "name" })).toEqual([below.units[1]]);
    expect(rowsBehind(summary, { tab: "summary-ward", row: "ward-khong co", column: "members" })).toEqual([]);
    expect(rowsBehind(summary, { tab: "elsewhere", row: "x", column: "y" })).toEqual([]);
  });
});
