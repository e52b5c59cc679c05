import { expect, test } from "vitest";
import { readBiffFormats } from "../../src/file/biff-formats";
import { DEFAULT_FORMAT } from "../../src/sheet/cell-format";

/** A record of an .xls stream; numbers are 16-bit, little end first. */
function record(type: number, ...data: readonly (number | Uint8Array)[]): number[] {
  const bytes = data.flatMap((item) => (typeof item === "number" ? [item & 255, item >> 8] : [...item]));
  return [type & 255, type >> 8, bytes.length & 255, bytes.length >> 8, ...bytes];
}

/** Height in twentieths, italic flag, weight, and the name as Excel 97 (one byte or two a letter) or Excel 95 has it. */
function font(name: string, how: "narrow" | "wide" | "95", points = 12, flags = 0, weight = 400): number[] {
  const letters = [...name].flatMap((letter) => (how === "wide" ? [letter.charCodeAt(0), 0] : [letter.charCodeAt(0)]));
  const head = how === "95" ? [name.length] : [name.length, how === "wide" ? 1 : 0];
  return record(0x31, points * 20, flags, 0, weight, 0, Uint8Array.of(0, 0, 0, 0), Uint8Array.from([...head, ...letters]));
}

const format = (fontIndex: number, alignment = 0): number[] => record(0xe0, fontIndex, 0, 0, alignment, 0, 0, 0, 0, 0, 0);
const BEGIN = record(0x809, 0x600, 5, 0, 0, 0, 0, 0, 0);
const END = record(0x0a);

function stream(globals: readonly number[], cells: readonly number[], isProtected = false): Uint8Array {
  const head = [...BEGIN, ...globals, ...record(0x12, isProtected ? 1 : 0)];
  const sheet = head.length + 12 + END.length;
  const bound = record(0x85, sheet & 0xffff, sheet >> 16, 0, 0);
  return Uint8Array.from([...head, ...bound, ...END, ...BEGIN, ...cells, ...END]);
}

const FONTS = [
  ...font("Arial", "narrow"),
  ...font(".VnTime", "narrow", 13, 2, 700),
  ...font(".VnTimeH", "wide"),
  ...font("VNI-Times", "95"),
  ...font("fifth, whose number is 5", "narrow"),
];
const FORMATS = [0, 1, 2, 3, 5].flatMap((index) => format(index, index === 1 ? 0x0a : index === 2 ? 0x10 : 0x20));

test.each([
  [
    "a shared string",
    record(0xfd, 3, 4, 1, 0, 0),
    3,
    4,
    { font: ".VnTime", size: 13, bold: true, italic: true, horizontal: "center", vertical: "top", wrap: true },
  ],
  [
    "a number",
    record(0x203, 3, 4, 0, 0, 0, 0, 0),
    3,
    4,
    { font: "Arial", size: 12, bold: false, italic: false, horizontal: "general", vertical: "bottom", wrap: false },
  ],
  ["a formula, font name in UTF-16", record(0x06, 3, 4, 2, 0, 0), 3, 4, { font: ".VnTimeH", vertical: "center" }],
  ["a blank, font name of Excel 95", record(0x201, 3, 4, 3), 3, 4, { font: "VNI-Times" }],
  ["font number 4 does not exist", record(0x201, 3, 4, 4), 3, 4, { font: "fifth, whose number is 5" }],
  ["the third of several numbers in one record", record(0xbd, 3, 2, 0, 9, 9, 0, 9, 9, 1, 9, 9, 4), 3, 4, { font: ".VnTime" }],
  ["the third of several blanks in one record", record(0xbe, 3, 2, 0, 0, 1, 4), 3, 4, { font: ".VnTime" }],
  [
    "a cell behind a chart that lies in the tab",
    [...BEGIN, ...record(0xfd, 3, 4, 0, 0, 0), ...END, ...record(0xfd, 3, 4, 1, 0, 0)],
    3,
    4,
    { font: ".VnTime" },
  ],
] as const)("%s", (_, cells, row, column, wanted) => {
  const formats = readBiffFormats(stream([...FONTS, ...FORMATS], cells));
  expect(formats.formatAt(0, row, column)).toMatchObject(wanted);
});

test("a cell or tab that is not there has the default", () => {
  const formats = readBiffFormats(stream([...FONTS, ...FORMATS], record(0xfd, 3, 4, 1, 0, 0)));
  expect([formats.formatAt(0, 3, 5), formats.formatAt(1, 3, 4)]).toEqual([DEFAULT_FORMAT, DEFAULT_FORMAT]);
});

test("the lock on the tabs", () => {
  expect([true, false].map((lock) => readBiffFormats(stream([], [], lock)).isStructureProtected)).toEqual([true, false]);
});

test("a stream that is cut off gives what came before the cut", () => {
  const whole = stream([...FONTS, ...FORMATS], [...record(0xfd, 3, 4, 1, 0, 0), ...record(0xfd, 4, 4, 1, 0, 0)]);
  const formats = readBiffFormats(whole.subarray(0, whole.length - 8));
  expect([formats.formatAt(0, 3, 4).font, formats.formatAt(0, 4, 4).font]).toEqual([".VnTime", DEFAULT_FORMAT.font]);
});
