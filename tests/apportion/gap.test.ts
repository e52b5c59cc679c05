import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapOf, neededMembers } from "../../src/apportion/gap";

describe("the gap to a rate, exactly", () => {
  test.each<[string, number, number, number, number]>([
    ["98 % of 50 is 49 exactly", 9800, 50, 49, 0],
    ["98 % of 49 is everybody", 9800, 49, 48, 1],
    ["80 % of 25 is 20 exactly", 8000, 25, 20, 0],
    ["80 % of 24 is 20", 8000, 24, 19, 1],
    ["1999 of 2500 is below 80 %", 8000, 2500, 1999, 1],
    ["members beyond the rate miss nothing", 8000, 10, 10, 0],
    ["97.5 % of 40 is 39 exactly", 9750, 40, 0, 39],
    ["a whole province", 9800, 7_654_321_003, 0, 7_501_234_583],
  ])("%s", (_, rate, workers, members, gap) => {
    expect(gapOf(rate, workers, members)).toBe(gap);
  });

  test("is the least number that reaches the rate", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 1_000_000 }), (rate, workers) => {
        const needed = neededMembers(rate, workers);
        expect(needed * 10_000).toBeGreaterThanOrEqual(rate * workers);
        expect((needed - 1) * 10_000).toBeLessThan(rate * workers);
      }),
    );
  });
});
