import { expect, test } from "vitest";
import { sampleBytes } from "../samples/sample-file";
import { compareFormulas } from "../support/compare-formulas";
import { summariseInWorkbench } from "../support/summarise-file";

test("quan-mau.xlsx in the workbench: every formula of the summary gives what we expected", { timeout: 120_000 }, async () => {
  const { saved, draft } = await summariseInWorkbench(sampleBytes("quan-mau.xlsx"), "thu-duc-2021");
  const { formulas, different } = await compareFormulas(
    draft.tabs.map(({ content }) => content.image),
    saved,
  );
  expect(different.slice(0, 20)).toEqual([]);
  expect(formulas).toBeGreaterThan(9000);
});
