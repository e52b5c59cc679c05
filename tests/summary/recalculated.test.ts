import { describe, expect, test } from "vitest";
import { sampleBytes } from "../samples/sample-file";
import { compareFormulas } from "../support/compare-formulas";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { summariseFile } from "../support/summarise-file";

describe.skipIf(!hasLibreOffice())("summary tabs recalculated by LibreOffice (left out where soffice is not installed)", () => {
  test.each<[string, string, number]>([
    ["quan-mau.xlsx", "thu-duc-2021", 9000],
    ["huyen-mau.xlsx", "duong-minh-chau-2024", 500],
    ["huyen-mau.xlsx", "thu-duc-2021", 900],
  ])(
    "%s, %s: every formula gives what we expected",
    async (file, programme, least) => {
      const { saved, draft } = await summariseFile(sampleBytes(file), programme);
      const planned = draft.tabs.map(({ content }) => content.image);
      const { formulas, different } = await compareFormulas(planned, new Uint8Array(await recalculate(saved)));
      expect(different.slice(0, 20)).toEqual([]);
      expect(formulas).toBeGreaterThan(least);
    },
    180_000,
  );
});
