import { describe, expect, test } from "vitest";
import { evaluateDeadline } from "../../src/programme/evaluate-deadline";
import { evaluateEach, reachedLower } from "../../src/programme/evaluate-each";
import { evaluateThreshold } from "../../src/programme/evaluate-threshold";
import { listUnits } from "../../src/programme/list-units";
import { ratesOf } from "../../src/programme/rates-of";
import { targetOf } from "../../src/programme/target-of";
import { foldWard } from "../../src/roster/unit-key";
import { each, populationOf, programme, rowOf, say, times, together, type Unit } from "./populations";

const KEY = "thu-duc-2021";
const row = (key: string) => rowOf(KEY, key);
const Q4 = "thống kê doanh nghiệp quý 4 năm 2020";
const members = (M: number, L: number, sector: "state" | "non-state"): Unit => ({ members: M, workers: L, sector });
const firm = (workers: number, hasUnion: 0 | 1, more: Unit = {}): Unit => ({ workers, hasUnion, ...more });
const listed = (key: string, subject: "unions" | "enterprises", units: Unit[]) => listUnits(row(key), populationOf(subject, units));

/** Every row of the source register with the examples at its boundary: [id, what, what comes out, what is right]. */
const ROWS: [string, string, () => unknown, unknown][] = [
  [
    "T-1",
    "4.500 is four thousand five hundred, gross",
    () => [targetOf(programme(KEY))?.count, targetOf(programme(KEY))?.growth],
    [4500, "gross"],
  ],
  ["T-1", "exactly 4500 admitted", () => together(row("new-members"), times(45, { newMembers: 100, net: 10 })), "4500/4500 pass"],
  ["T-1", "one short", () => together(row("new-members"), [{ newMembers: 4499 }]), "4499/4500 fail"],
  ["T-2a", "49/50 passes exactly", () => each(row("state-rate"), [members(49, 50, "state")]), "pass: 0"],
  [
    "T-2a",
    "below 50 one missing person fails: 48/49",
    () => each(row("state-rate"), [members(48, 49, "state"), members(49, 49, "state")]),
    "pass: 1, fail: 0",
  ],
  ["T-2a", "97,5 % fails", () => together(row("state-rate"), [members(39, 40, "state")]), "39/40 fail"],
  [
    "T-2a",
    "no workers, no rate; blank, undecided",
    () => each(row("state-rate"), [members(0, 0, "state"), { members: 5, sector: "state" }]),
    "undecided: 1, no rate: 0",
  ],
  [
    "T-2a",
    "sums, never a mean of rates: 49/50 and 900/950",
    () => together(row("state-rate"), [members(49, 50, "state"), members(900, 950, "state")]),
    "949/1000 fail",
  ],
  ["T-2a", "non-state units do not count", () => together(row("state-rate"), [members(1, 9, "non-state")]), "0/0 no-units"],
  [
    "T-2b",
    "20/25 and 40/50 pass exactly, 19/24 fails",
    () => each(row("non-state-rate"), [members(20, 25, "non-state"), members(40, 50, "non-state"), members(19, 24, "non-state")]),
    "pass: 0 1, fail: 2",
  ],
  ["T-2b", "1999/2500 = 79,96 % is not 80 %", () => together(row("non-state-rate"), [members(1999, 2500, "non-state")]), "1999/2500 fail"],
  [
    "T-3",
    "60 unions and 1 nghiệp đoàn are two counters",
    () => [row("unions-founded").value, row("informal-union-founded").value],
    [
      { type: "count", count: 60 },
      { type: "count", count: 1 },
    ],
  ],
  [
    "T-3",
    "founded in 2021 by type; none, 2020 and 2022 do not count",
    () => {
      const units: Unit[] = [
        { founded: 20210101, sector: "state" },
        { founded: 20211231, sector: "non-state" },
        { founded: 20201231, sector: "state" },
        { founded: 20220101, sector: "state" },
        { founded: 0, sector: "state" },
        { founded: 20210501, sector: "neither" },
      ];
      return [together(row("unions-founded"), units), together(row("informal-union-founded"), units)];
    },
    ["2/60 fail", "1/1 pass"],
  ],
  [
    "T-3",
    "a date that cannot be read leaves the last one open",
    () => together(row("unions-founded"), [...times(59, { founded: 20210301, sector: "state" }), { sector: "state" }]),
    "59/60 undecided",
  ],
  ["T-4", "one class", () => together(row("party-class"), [{ partyClasses: 1 }]), "1/1 pass"],
  [
    "T-5",
    "at least three: more is fine, two are not",
    () => [2, 3, 4].map((count) => together(row("union-classes"), [{ unionClasses: count }])),
    ["2/3 fail", "3/3 pass", "4/3 pass"],
  ],
  ["T-6a", "exactly 25 counts, 24 does not", () => together(row("unions-from-25"), [firm(25, 1), firm(24, 0)], Q4), "1/1 pass"],
  [
    "T-6a",
    "one of a hundred without a union",
    () => together(row("unions-from-25"), [...times(99, firm(80, 1)), firm(25, 0)], Q4),
    "99/100 fail",
  ],
  [
    "T-6a",
    "an enterprise that stands twice counts once",
    () => together(row("unions-from-25"), [firm(25, 1), firm(25, 1, { repeats: 0 })], Q4),
    "1/1 pass",
  ],
  [
    "T-6b",
    "10 in, 25 out, 9 out",
    () => together(row("unions-10-to-25"), [firm(10, 1, { eligible: 1 }), firm(25, 0, { eligible: 1 }), firm(9, 0, { eligible: 1 })], Q4),
    "1/1 pass",
  ],
  [
    "T-6b",
    "17/57 = 29,82 % fails, 3/10 passes",
    () => [
      together(row("unions-10-to-25"), [...times(17, firm(12, 1, { eligible: 1 })), ...times(40, firm(12, 0, { eligible: 1 }))], Q4),
      together(row("unions-10-to-25"), [...times(3, firm(12, 1, { eligible: 1 })), ...times(7, firm(12, 0, { eligible: 1 }))], Q4),
    ],
    ["17/57 fail", "3/10 pass"],
  ],
  [
    "T-6b",
    "a union at an enterprise that is not eligible stays out of the numerator",
    () => together(row("unions-10-to-25"), [firm(12, 1, { eligible: 0 }), firm(12, 0, { eligible: 1 })], Q4),
    "0/1 fail",
  ],
  ["T-6b", "nobody eligible", () => together(row("unions-10-to-25"), [firm(12, 1, { eligible: 0 })], Q4), "0/0 no-units"],
  [
    "T-6c",
    "figures of another list are said to be so",
    () =>
      [Q4, "quý 1 năm 2021", undefined].map(
        (list) => evaluateThreshold(row("unions-from-25"), populationOf("enterprises", [firm(26, 1)], list)).isOtherList,
      ),
    [false, true, true],
  ],
  ["T-6c", "the dated list is named as the denominator", () => row("enterprise-list").population?.list, Q4],
  [
    "T-7a",
    "each, not on average: 0, 1, 5",
    () => each(row("introduced-each"), [{ introduced: 0 }, { introduced: 1 }, { introduced: 5 }]),
    "pass: 1 2, fail: 0",
  ],
  [
    "T-7b",
    "7/20 = 35 % passes exactly; exactly 500 is in, 499 out, a vacant chair stays in the denominator",
    () => {
      const chair = (is: 0 | 1, workers = 500): Unit => ({ workers, sector: "non-state", isEnterprise: 1, chairIsPartyMember: is });
      return [
        together(row("party-chairs"), [...times(7, chair(1)), ...times(13, chair(0)), chair(1, 499)]),
        together(row("party-chairs"), [...times(6, chair(1)), ...times(14, chair(0))]),
      ];
    },
    ["7/20 pass", "6/20 fail"],
  ],
  [
    "T-7b",
    "a private school is no enterprise",
    () => together(row("party-chairs"), [{ workers: 900, sector: "non-state", isEnterprise: 0, chairIsPartyMember: 0 }]),
    "0/0 no-units",
  ],
  [
    "T-8",
    "98 is judged by, 95 stays a row of its own",
    () => [ratesOf(programme(KEY)).rates, ratesOf(programme(KEY)).others.map(({ key }) => key)],
    [{ state: 9800, "non-state": 8000 }, ["state-rate-floor", "non-state-rate-floor"]],
  ],
  [
    "T-8",
    "between 95 and 98 is a third state",
    () => {
      const population = populationOf("unions", [
        members(98, 100, "state"),
        members(97, 100, "state"),
        members(95, 100, "state"),
        members(94, 100, "state"),
      ]);
      return reachedLower(evaluateEach(row("state-rate"), population), evaluateEach(row("state-rate-floor"), population));
    },
    [1, 2],
  ],
  [
    "T-9",
    "the year in the sentence is not the programme's",
    () => [row("allocation-decision").sentence.includes("2020"), programme(KEY).year, row("allocation-decision").value],
    [true, 2021, null],
  ],
  [
    "T-10",
    "149/250 prints as 60 % and is below; exactly 60 % is not",
    () =>
      listed("below-60", "unions", [
        { members: 149, workersInsured: 250, workers: 149 },
        { members: 150, workersInsured: 250, workers: 900 },
      ]),
    { listed: [0], undecided: [] },
  ],
  [
    "T-10",
    "without insured workers it cannot be said",
    () => listed("below-60", "unions", [{ members: 10, workers: 100 }]),
    { listed: [], undecided: [0] },
  ],
  [
    "T-11",
    "fee and no union, of any size",
    () =>
      listed("fee-without-union", "enterprises", [
        { paysFee: 1, hasUnion: 0 },
        { paysFee: 1, hasUnion: 1 },
        { paysFee: 0, hasUnion: 0 },
        { hasUnion: 0 },
      ]),
    { listed: [0], undecided: [3] },
  ],
  [
    "T-12",
    "25 are surveyed, 24 not; one ward has many spellings",
    () => [
      listed("survey-from-25", "enterprises", [{ workers: 25 }, { workers: 24 }]).listed,
      new Set(["P. Linh Trung", "Phường Linh Trung", "Linh Trung "].map(foldWard)).size,
    ],
    [[0], 1],
  ],
  ["T-13", "the peak ends on 28/7/2021", () => row("peak-period").until, "2021-07-28"],
  [
    "T-14",
    "four meetings a year",
    () => [3, 4].map((meetings) => together(row("quarterly-meetings"), [{ meetings }])),
    ["3/4 fail", "4/4 pass"],
  ],
  [
    "T-15",
    "50 rows of 49 units are 49",
    () =>
      together(row("focus-units"), [
        ...times(49, { isFocusUnit: 1, sector: "non-state" }),
        { isFocusUnit: 1, sector: "non-state", repeats: 3 },
      ]),
    "49/50 fail",
  ],
  ["T-15", "51 are too many", () => together(row("focus-units"), times(51, { isFocusUnit: 1, sector: "non-state" })), "51/50 fail"],
  [
    "T-16",
    "twelve different units",
    () => [11, 12].map((count) => together(row("uniform-pilot"), times(count, { wearsUniform: 1 }))),
    ["11/12 fail", "12/12 pass"],
  ],
  [
    "T-17",
    "from exactly 500 workers, in any sector",
    () =>
      listed("introduce-first", "unions", [{ workers: 500, sector: "state" }, { workers: 499 }, { workers: 501, sector: "neither" }, {}]),
    { listed: [0, 2], undecided: [3] },
  ],
  ["T-18", "a term is no figure", () => [row("term").value, row("term").sentence.includes("2023-2028")], [null, true]],
];

test.each(ROWS)("%s: %s", (_, __, outcome, right) => {
  expect(outcome()).toEqual(right);
});

test("every row of the catalogue has an example, and no other", () => {
  expect(new Set(ROWS.map(([id]) => id))).toEqual(new Set(programme(KEY).rows.map(({ id }) => id)));
});

describe("a deadline as the papers of other offices set it", () => {
  const deadline = (comparison: "before" | "by", until: string) => ({
    ...row("peak-period"),
    kind: "deadline" as const,
    comparison,
    until,
  });

  test.each([
    ["before the 15th: the 14th", "before", "2021-03-14", "on-time"],
    ["before the 15th: the 15th itself", "before", "2021-03-15", "boundary-day"],
    ["before the 15th: the 16th", "before", "2021-03-16", "late"],
    ["at the latest on the 15th: the 15th itself", "by", "2021-03-15", "on-time"],
    ["at the latest on the 15th: the 16th", "by", "2021-03-16", "late"],
    ["nothing came", "before", null, "missing"],
    ["it came, nobody knows when", "before", "unknown", "undecided"],
  ] as const)("%s", (_, comparison, received, punctuality) => {
    expect(evaluateDeadline(deadline(comparison, "2021-03-15"), received)).toBe(punctuality);
  });

  test("a period is none", () => expect(() => evaluateDeadline(row("peak-period"), "2021-03-14")).toThrow(RangeError));
});

test("a fact has nothing to judge", () => {
  expect(() => say(evaluateThreshold(row("term"), populationOf("unions", [])))).toThrow(RangeError);
});
