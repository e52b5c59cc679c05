import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { cellText } from "../../src/sheet/cell-text";
import { detectEncoding } from "../../src/sheet/detect-encoding";
import { decodeLegacy } from "../../src/sheet/legacy-encoding";
import { imageOf } from "../support/image-of";
import { encodeTcvn3, encodeVni } from "../support/old-encodings";

const ROOT = resolve(import.meta.dirname, "../..");
const MARKED = /[àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ]/iu;
/** Capitals that have no code of their own in TCVN3: they were typed small, or in a font of capitals. */
const TONED_CAPITAL = /[ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ]/gu;

/** Every run of three and of five words with marks that the project itself says: sentences, samples, guides. */
function phrasesOfTheProject(): string[] {
  const files = ["src/text/vi", "samples", "docs"].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => /\.(ts|md|json)$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  );
  const phrases = new Set<string>();
  for (const file of files) {
    for (const run of readFileSync(file, "utf8")
      .normalize("NFC")
      .split(/[^\p{L}\p{N} /-]+/u)) {
      const words = run.split(/\s+/).filter((word) => word !== "");
      for (const length of [3, 5])
        for (let at = 0; at + length <= words.length; at += length - 1) {
          const phrase = words.slice(at, at + length).join(" ");
          if (MARKED.test(phrase)) phrases.add(phrase);
        }
    }
  }
  return [...phrases];
}

const small = (text: string) => text.replace(TONED_CAPITAL, (letter) => letter.toLowerCase());
const capitals = (text: string) => text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
/** As Excel's UPPER does it: µ, ß and ÿ have no capital in its page. */
const upper = (text: string) => [...text].map((letter) => (/[µßÿ]/.test(letter) ? letter : letter.toUpperCase())).join("");

/** [as typed, as meant]. */
type Way = (phrase: string) => readonly [string, string];
const WAYS: Readonly<Record<string, Way>> = {
  TCVN3: (phrase) => [encodeTcvn3(small(phrase)), phrase],
  VNI: (phrase) => [encodeVni(phrase), phrase],
  "VNI in capitals": (phrase) => [encodeVni(phrase.toUpperCase()), phrase.toUpperCase()],
  "TCVN3 in capitals": (phrase) => [encodeTcvn3(small(phrase.toUpperCase())), phrase.toUpperCase()],
  "TCVN3 in a font of capitals": (phrase) => [capitals(encodeTcvn3(phrase.toLowerCase())), phrase.toUpperCase()],
};

interface Tally {
  right: number;
  asked: number;
  readonly silent: string[];
  readonly wrong: string[];
}

/** Each phrase alone in a tab: nothing beside it helps. Where the font alone knows capitals, small letters are right. */
function readAll(phrases: readonly string[], way: Way): Tally {
  const tally: Tally = { right: 0, asked: 0, silent: [], wrong: [] };
  for (const phrase of phrases) {
    const [typed, meant] = way(phrase);
    if (typed === meant) continue;
    const { image, unsure } = decodeLegacy(imageOf([[typed]]));
    const read = cellText(image, 0, 0);
    if (read.toLowerCase() === meant.toLowerCase()) tally.right += 1;
    else if (unsure.length > 0) tally.asked += 1;
    else if (read === typed) tally.silent.push(typed);
    else tally.wrong.push(`${typed}: ${read} for ${meant}`);
  }
  return tally;
}

describe("phrases of three words and more, each by itself, without a font", () => {
  const phrases = phrasesOfTheProject();
  test("there are thousands", () => expect(phrases.length).toBeGreaterThan(3_000));

  test.each(Object.entries(WAYS))("%s: read rightly or asked about, none passed over, none wrong", (_, way) => {
    const { right, asked, silent, wrong } = readAll(phrases, way);
    expect(wrong).toEqual([]);
    expect(silent).toEqual([]);
    expect(right).toBeGreaterThan(phrases.length * 0.7);
    expect(asked).toBeLessThan(phrases.length * 0.25);
  });

  test("small letters of .Vn fonts made capitals by UPPER: told, not read", () => {
    const { asked, silent, wrong } = readAll(phrases, (phrase) => [upper(encodeTcvn3(small(phrase))), phrase.toUpperCase()]);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(phrases.length * 0.7);
    expect(silent).toEqual([]);
  });

  const asUnicode = phrases.flatMap((phrase) => [phrase, phrase.toUpperCase(), phrase.toLowerCase()]);

  test("Unicode stays, and nothing is asked beside a text that shows it, also in capitals", () => {
    for (const text of asUnicode) {
      const { cells, unsure } = decodeLegacy(imageOf([["Đơn vị", text]]));
      expect([text, cells, unsure]).toEqual([text, [], []]);
    }
  });

  test("Unicode alone stays; what old encodings would read as well is asked about, one in twenty-five at most", () => {
    const answers = asUnicode.map((text) => decodeLegacy(imageOf([[text]])));
    expect(answers.flatMap(({ cells }) => cells)).toEqual([]);
    // «dòng không giao» has no letter that tells, and is as good Vietnamese in VNI.
    expect(answers.filter(({ unsure }) => unsure.length > 0).length).toBeLessThan(asUnicode.length / 25);
  });

  test("Unicode in capitals stays in a column of old text too, and is asked about; told of an encoding, it stays as well", () => {
    const old = ["C«ng ty cæ phÇn An B×nh", "Tr­êng mÇm non Sao Mai", "C«ng ty TNHH Ph­¬ng §«ng"];
    const capitals = phrases.map((phrase) => phrase.toUpperCase()).filter((text) => detectEncoding(text).certainty === "capitals");
    expect(capitals).toContain("KHÔNG DÒNG NÀO");
    for (const text of capitals) {
      const image = imageOf([...old, text].map((cell) => [cell]));
      const { image: read, unsure } = decodeLegacy(image);
      expect([cellText(read, 3, 0), unsure]).toEqual([text, [{ row: 3, column: 0, encoding: "tcvn3" }]]);
      const told = decodeLegacy(image, [{ column: 0, first: 0, end: 4, choice: "tcvn3" }]);
      expect([0, 3].map((row) => cellText(told.image, row, 0))).toEqual(["Công ty cổ phần An Bình", text]);
    }
  });

  test("what may be old is asked about in the column of a text that surely is, and nowhere else beside Unicode", () => {
    const [sure, open] = ["C«ng ty cæ phÇn", "ghi con sè"];
    expect(
      decodeLegacy(
        imageOf([
          ["Đơn vị", ""],
          ["", sure],
          ["", open],
        ]),
      ).unsure,
    ).toEqual([{ row: 2, column: 1, encoding: "tcvn3" }]);
    expect(
      decodeLegacy(
        imageOf([
          ["Đơn vị", ""],
          ["", open],
        ]),
      ).unsure,
    ).toEqual([]);
  });

  test.each(["½ ngày", "×2", "10 µm", "© 2020 ABC", "Société Générale", "25 °C", "5 m²", "Nestlé®", "§ 12", "«Lá Lành»"])(
    "%s stays",
    (text) => {
      const { image, cells, unsure } = decodeLegacy(imageOf([[text], [text], [text]]));
      expect([cellText(image, 0, 0), cells, unsure]).toEqual([text, [], []]);
    },
  );
});
