import { expect, test } from "vitest";
import { listProgrammes } from "../../src/programme/catalogue";
import { findGaps } from "../../src/programme/find-gaps";
import type { ProgrammeRow } from "../../src/programme/programme";
import { programme, rowOf } from "./populations";

const rate = rowOf("thu-duc-2021", "state-rate");
const target = rowOf("thu-duc-2021", "new-members");
const list = rowOf("thu-duc-2021", "fee-without-union");
const period = rowOf("thu-duc-2021", "peak-period");
const deadline: ProgrammeRow = { ...period, kind: "deadline", comparison: "before" };

test.each<[string, ProgrammeRow, [string, string][]]>([
  [
    "a rate without value",
    { ...rate, value: null },
    [
      ["value", "needed"],
      ["denominator", "not-needed"],
    ],
  ],
  ["a rate without denominator", { ...rate, denominator: null }, [["denominator", "needed"]]],
  ["a count with one", { ...target, denominator: "units" }, [["denominator", "not-needed"]]],
  ["no comparison", { ...rate, comparison: null }, [["comparison", "needed"]]],
  ["no numerator", { ...rate, numerator: null }, [["numerator", "needed"]]],
  ["no manner", { ...rate, grain: null }, [["grain", "needed"]]],
  ["no population", { ...rate, population: null }, [["population", "needed"]]],
  ["a list of nobody", { ...list, population: null }, [["population", "needed"]]],
  ["a list of all in its population", list, []],
  ["a list with a numerator and no value", { ...list, numerator: "members" }, [["numerator", "not-needed"]]],
  ["a period with a value", { ...period, value: { type: "count", count: 2 } }, [["value", "not-needed"]]],
  ["a period with a denominator", { ...period, denominator: "units" }, [["denominator", "not-needed"]]],
  ["a deadline", deadline, []],
  ["a deadline without day", { ...deadline, until: null }, [["until", "needed"]]],
  ["a deadline that compares figures", { ...deadline, comparison: "at-least" }, [["comparison", "wrong-comparison"]]],
  ["a rate that compares days", { ...rate, comparison: "by" }, [["comparison", "wrong-comparison"]]],
  ["the last day is the first", { ...rate, from: "2021-12-31" }, []],
  ["the end before the start", { ...rate, from: "2022-01-01" }, [["until", "ends-before-start"]]],
])("%s", (_, row, gaps) => {
  expect(findGaps(row).map(({ column, reason }) => [column, reason])).toEqual(gaps);
});

test.each(listProgrammes())("$key has none", ({ key }) => {
  expect(programme(key).rows.flatMap(findGaps)).toEqual([]);
});
