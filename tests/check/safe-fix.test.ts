import { describe, expect, test } from "vitest";
import { safeFix } from "../../src/check/safe-fix";
import type { FindingFacts } from "../../src/finding/finding";
import { type CellValue, plainOf } from "../../src/sheet/cell-value";

const text = (said: string): CellValue => ({ kind: "text", text: said });

describe("what is safe to mend", () => {
  test.each<[string, string, FindingFacts, CellValue, string | number | null]>([
    ["a number typed as text becomes the number it is read as", "K01", { said: "1.204 người", reads: 1204 }, text("1.204 người"), 1204],
    ["a rate typed as text has more than one reading", "K01", { said: "98,7" }, text("98,7"), null],
    ["a number that is one already", "K01", { said: "80", reads: 80 }, { kind: "number", number: 80 }, null],
    ["spaces", "V06", { said: "Công  ty" }, text("Công  ty "), "Công ty"],
    ["letters with their marks apart", "V04", { said: "Hòa" }, text("Hòa".normalize("NFD")), "Hòa"],
    ["a name of spaces alone is no name", "V06", { said: "" }, text(" \u00a0"), null],
    ["a tidy name", "V06", { said: "Công ty" }, text("Công ty"), null],
    ["a fraction of a person needs a choice", "K02", { said: "12.5" }, text("12.5"), null],
    ["a total that does not add up is never touched", "S02", { found: 132, expected: 131 }, text("132"), null],
    ["another spelling than the list's needs a look", "D02", { said: "Cty  May", expected: "Công ty May" }, text("Cty  May"), null],
  ])("%s", (_, code, facts, value, after) => {
    const fix = safeFix({ code, severity: "query", cells: [], facts }, value);
    expect(fix === undefined ? null : plainOf(fix)).toBe(after);
  });
});
