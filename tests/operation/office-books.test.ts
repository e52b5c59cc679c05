import { describe, expect, test } from "vitest";
import { judgeReading } from "../support/office/judge-reading";
import { drawBook } from "../support/office/office-book";

/** Books of invented offices, through the door of `chitieu read`: thousands were read while it was written, these stay. */
const SEEDS = 120;

async function judge(isClean: boolean) {
  const sum = { rows: 0, rightRows: 0, blocks: 0, exactBlocks: 0, faults: 0, foundFaults: 0, falseFaults: 0 };
  const differences: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const judged = await judgeReading(drawBook(seed, isClean));
    for (const count of Object.keys(sum) as (keyof typeof sum)[]) sum[count] += judged[count];
    differences.push(...judged.differences.map((difference) => `${seed} ${difference}`));
  }
  return { sum, differences };
}

describe("books of offices: every table, row, value and planted fault", () => {
  test("clean ones: all read, and nothing found fault with", async () => {
    const { sum, differences } = await judge(true);
    expect(differences).toEqual([]);
    expect(sum.rows).toBeGreaterThan(2_000);
    expect([sum.rightRows, sum.exactBlocks, sum.falseFaults]).toEqual([sum.rows, sum.blocks, 0]);
  });

  test("with faults put in: each found in its cell, and no other", async () => {
    const { sum, differences } = await judge(false);
    expect(differences).toEqual([]);
    expect(sum.faults).toBeGreaterThan(200);
    expect([sum.rightRows, sum.exactBlocks, sum.foundFaults, sum.falseFaults]).toEqual([sum.rows, sum.blocks, sum.faults, 0]);
  });
});
