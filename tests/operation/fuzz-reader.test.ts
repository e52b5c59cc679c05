import { expect, test } from "vitest";
import { fuzzReader } from "../support/fuzz-reader";

// 20,000 of them: `npm run fuzz`.
test("random and mutated sheets: tables or a refusal, never an exception", async () => {
  const { tables, refused, failures } = await fuzzReader(1, 400);
  expect(failures).toEqual([]);
  expect(tables).toBeGreaterThan(200);
  expect(refused).toBeGreaterThan(0);
});
