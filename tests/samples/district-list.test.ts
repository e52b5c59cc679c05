import { describe, expect, test } from "vitest";
import type { districtKey } from "../../samples/district-key";
import { onlyTab, sampleBytes, sampleKey, valueAt } from "./sample-file";

const key = sampleKey<ReturnType<typeof districtKey>>("quan-mau.key.json");
const tab = onlyTab(sampleBytes("quan-mau.xlsx"));
const at = (column: string, row: number) => valueAt(tab, `${column}${row}`);

describe("the key of quan-mau.xlsx", () => {
  test("names the cells of every union", () => {
    const read = key.units.map(({ row }) => ["B", "C", "D", "E", "F", "G", "H"].map((column) => at(column, row)));
    const said = key.units.map((unit) => [
      unit.name,
      unit.ward,
      unit.sector,
      unit.workers,
      unit.workersFemale,
      unit.members,
      unit.membersFemale,
    ]);
    expect(read).toEqual(said);
    expect(key.units.map(({ row }) => at("A", row))).toEqual(key.units.map((_, index) => index + 1));
  });

  test("adds up to what the total row prints", () => {
    const { totals, totalRow } = key;
    expect(["B", "E", "F", "G", "H", "J"].map((column) => at(column, totalRow))).toEqual([
      "TỔNG CỘNG",
      totals.workers,
      totals.workersFemale,
      totals.members,
      totals.membersFemale,
      totals.nonMembers,
    ]);
  });

  test.each(key.blocks)("adds up to what $roman prints", (block) => {
    expect([at("A", block.first - 1), at("B", block.first - 1)]).toEqual([block.roman, block.title]);
    expect(["B", "E", "F", "G", "H"].map((column) => at(column, block.subtotal))).toEqual([
      `Cộng ${block.roman}`,
      block.workers,
      block.workersFemale,
      block.members,
      block.membersFemale,
    ]);
    expect(block.last - block.first + 1).toBe(block.unions);
  });

  test("agrees with itself: by block, sector and ward the same total", () => {
    for (const part of [key.blocks, Object.values(key.sectors), Object.values(key.wards)]) {
      for (const what of ["unions", "workers", "members", "gap"] as const) {
        expect(part.reduce((sum, one) => sum + one[what], 0)).toBe(key.totals[what]);
      }
    }
  });

  test("gives as gap the fewest persons by which the rate is reached, counted one by one", () => {
    const rate = { "Nhà nước": 98, "Ngoài nhà nước": 80, "Nghiệp đoàn": null };
    const counted = key.units.map(({ sector, workers, members }) => {
      const required = rate[sector];
      if (required === null || workers === null || members > workers) return null;
      let more = 0;
      while (100 * (members + more) < required * workers) more += 1;
      return more;
    });
    expect(key.units.map(({ gap }) => gap)).toEqual(counted);
  });
});

describe("quan-mau.xlsx", () => {
  test("has 420 unions in 12 wards, all three sectors, and a gap above a target of 4,500", () => {
    expect(key.totals.unions).toBe(420);
    expect(Object.keys(key.wards)).toHaveLength(12);
    expect(Object.keys(key.sectors)).toEqual(["Nghiệp đoàn", "Ngoài nhà nước", "Nhà nước"]);
    expect(key.totals.gap).toBeGreaterThan(4500);
  });

  test("has many small firms and some of 500 to 3,000 workers, rates from 20 to 100 %", () => {
    const sizes = key.units.flatMap(({ workers }) => workers ?? []);
    const rates = key.units.flatMap(({ workers, members }) => (workers && members <= workers ? (100 * members) / workers : []));
    expect(sizes.filter((size) => size >= 500).length).toBeGreaterThan(20);
    expect(sizes.filter((size) => size < 100).length).toBeGreaterThan(300);
    expect([Math.max(...sizes) <= 3000, Math.min(...rates) < 25, Math.max(...rates)]).toEqual([true, true, 100]);
  });

  test("has one union only that is impossible, one that is silent, and one name twice", () => {
    const edge = (id: string) => key.units.find(({ row }) => row === key.edgeCases.find((one) => one.id === id)?.row);
    const impossible = key.units.filter((unit) => unit.workers !== null && unit.members > unit.workers);
    const silent = key.units.filter((unit) => unit.workers === null);
    const names = key.units.map(({ name }) => name);
    expect(impossible).toEqual([edge("members-above-workers")]);
    expect(silent).toEqual([edge("no-workforce")]);
    expect(new Set(names).size).toBe(419);
    expect(edge("same-name-first")?.name).toBe(edge("same-name-other-ward")?.name);
    expect(edge("same-name-first")?.ward).not.toBe(edge("same-name-other-ward")?.ward);
  });

  test.each([
    ["25-workers-20-members", "Ngoài nhà nước", 25, 20, 0],
    ["25-workers-12-members", "Ngoài nhà nước", 25, 12, 8],
    ["2500-workers-1999-members", "Ngoài nhà nước", 2500, 1999, 1],
    ["250-workers-149-members", "Ngoài nhà nước", 250, 149, 51],
    ["500-workers", "Ngoài nhà nước", 500, 400, 0],
    ["state-49-of-50", "Nhà nước", 50, 49, 0],
    ["state-48-of-49", "Nhà nước", 49, 48, 1],
  ])("has the edge %s", (id, ...figures) => {
    const unit = key.units.find(({ row }) => row === key.edgeCases.find((one) => one.id === id)?.row);
    expect([unit?.sector, unit?.workers, unit?.members, unit?.gap]).toEqual(figures);
  });

  test("has women among workers and members as can be", () => {
    const odd = key.units.filter(({ workers, workersFemale, members, membersFemale }) => {
      if (workers === null || workersFemale === null || members > workers) return false;
      const womenOutside = workersFemale - membersFemale;
      return workersFemale > workers || membersFemale > members || womenOutside < 0 || womenOutside > workers - members;
    });
    expect(odd).toEqual([]);
  });
});
