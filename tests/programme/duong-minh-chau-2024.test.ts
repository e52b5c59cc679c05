import { expect, test } from "vitest";
import { pastOnIssue } from "../../src/programme/programme";
import { ratesOf } from "../../src/programme/rates-of";
import { targetOf } from "../../src/programme/target-of";
import { programme, rowOf, times, together, type Unit } from "./populations";

const KEY = "duong-minh-chau-2024";
const row = (key: string) => rowOf(KEY, key);
const periods = () =>
  programme(KEY)
    .rows.filter(({ id }) => id === "D-7")
    .map(({ sentence, from, until }) => [sentence, from, until]);

/** Every row of the source register with the examples at its boundary: [id, what, what comes out, what is right]. */
const ROWS: [string, string, () => unknown, unknown][] = [
  [
    "D-1",
    "131 new − 27 lost: gross passes, net fails",
    () => {
      const units: Unit[] = [{ newMembers: 131, left: 27 }];
      return [together(row("gross-growth"), units), together(row("net-growth"), units)];
    },
    ["131/106 pass", "104/106 fail"],
  ],
  ["D-1", "exactly 106 net", () => together(row("net-growth"), [{ net: 106 }]), "106/106 pass"],
  [
    "D-1",
    "judged by net, the gross line beside it",
    () => [targetOf(programme(KEY))?.growth, targetOf(programme(KEY))?.others.map(({ key }) => key)],
    ["net", ["gross-growth"]],
  ],
  ["D-1", "no rates are set here", () => ratesOf(programme(KEY)).rates, {}],
  [
    "D-2",
    "all enterprises of the band, eligible or not; 9/10 is not 100 %",
    () => [
      together(row("unions-10-to-25"), [
        ...times(9, { workers: 10, hasUnion: 1 }),
        { workers: 24, hasUnion: 0, eligible: 0 },
        { workers: 25, hasUnion: 0 },
      ]),
      together(row("unions-10-to-25"), times(10, { workers: 10, hasUnion: 1 })),
    ],
    ["9/10 fail", "10/10 pass"],
  ],
  [
    "D-2",
    "30 % in Thủ Đức, 100 % here",
    () => [row("unions-10-to-25").value, rowOf("thu-duc-2021", "unions-10-to-25").value],
    [
      { type: "rate", basisPoints: 10_000 },
      { type: "rate", basisPoints: 3000 },
    ],
  ],
  [
    "D-3",
    "25 is in, 24 is not",
    () =>
      together(row("unions-from-25"), [
        { workers: 25, hasUnion: 1 },
        { workers: 24, hasUnion: 0 },
      ]),
    "1/1 pass",
  ],
  [
    "D-4",
    "signed newly within the year, by enterprises with a union, each once",
    () => {
      const signed = (agreementSigned: number, hasUnion = 1): Unit => ({ agreementSigned, hasUnion });
      return [
        together(row("new-collective-agreement"), [signed(20240815)]),
        together(row("new-collective-agreement"), [signed(20231231), signed(0), signed(20240815, 0)]),
      ];
    },
    ["1/1 pass", "0/1 fail"],
  ],
  [
    "D-5",
    "enterprises outside the state, not meetings",
    () =>
      together(row("worker-conference"), [
        ...times(19, { heldConference: 1, sector: "non-state" }),
        { heldConference: 1, sector: "non-state", repeats: 0 },
        { heldConference: 1, sector: "state" },
      ]),
    "19/20 fail",
  ],
  [
    "D-6",
    "21 dialogues at 20 enterprises are 20",
    () => together(row("dialogue"), [...times(20, { heldDialogue: 1 }), { heldDialogue: 1, repeats: 4 }]),
    "20/21 fail",
  ],
  [
    "D-6",
    "any sector",
    () => together(row("dialogue"), [...times(20, { heldDialogue: 1, sector: "state" }), { heldDialogue: 1, sector: "non-state" }]),
    "21/21 pass",
  ],
  [
    "D-6",
    "a second row with the mark counts where the first has none",
    () => together(row("dialogue"), [...times(20, { heldDialogue: 1 }), { heldDialogue: 0 }, { heldDialogue: 1, repeats: 20 }]),
    "21/21 pass",
  ],
  [
    "D-7",
    "month, quarter, range, open end, always",
    periods,
    [
      ["từ tháng 3/2024 đến tháng 10/2024", "2024-03-01", "2024-10-31"],
      ["Quý I/2024", "2024-01-01", "2024-03-31"],
      ["Quý II/2024", "2024-04-01", "2024-06-30"],
      ["từ Quý II/2024 đến Quý III/2024", "2024-04-01", "2024-09-30"],
      ["từ tháng 4/2024", "2024-04-01", null],
      ["Thường xuyên", null, null],
    ],
  ],
  [
    "D-7",
    "quarter I was over when the plan was issued: a note",
    () => pastOnIssue(programme(KEY)).map(({ key, severity }) => [key, severity]),
    [["period-quarter-1", "note"]],
  ],
  ["D-8", "a number in running text is no target", () => [row("partner-bodies").value, row("partner-bodies").kind], [null, "fact"]],
];

test.each(ROWS)("%s: %s", (_, __, outcome, right) => {
  expect(outcome()).toEqual(right);
});

test("every row of the catalogue has an example, and no other", () => {
  expect(new Set(ROWS.map(([id]) => id))).toEqual(new Set(programme(KEY).rows.map(({ id }) => id)));
});
