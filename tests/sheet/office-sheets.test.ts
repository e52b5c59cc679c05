import { describe, expect, test } from "vitest";
import { judgeReading } from "../support/office/judge-reading";
import { drawBook } from "../support/office/office-book";

/** Some of the books of invented offices, other ones than `tests/operation/office-books.test.ts` has: few enough to be read for each mutant. */
const SEEDS = Array.from({ length: 24 }, (_, index) => 1001 + index);

describe.each([true, false])("tabs of invented offices, clean: %s", (isClean) => {
  test.each(SEEDS)("%d: heading, rows, values and faults", async (seed) => {
    const judged = await judgeReading(drawBook(seed, isClean));
    expect(judged.differences).toEqual([]);
    expect([judged.rightRows, judged.exactBlocks, judged.foundFaults, judged.falseFaults]).toEqual([
      judged.rows,
      judged.blocks,
      judged.faults,
      0,
    ]);
  });
});
