import { describe, expect, test } from "vitest";
import { hostTextFor } from "../../src/text/host-text";
import { layoutText } from "../../src/text/layout-text";
import { pieces, type Step } from "../../src/text/passage";
import { reportPagesText } from "../../src/text/report-pages-text";
import { splitPagesText } from "../../src/text/split-pages-text";
import { textFor } from "../../src/text/text";
import { sentencesOf } from "./sentences";

const vi = sentencesOf({
  ...textFor("vi"),
  host: hostTextFor("vi"),
  sent: reportPagesText("vi").sent,
  ...splitPagesText("vi"),
  ...layoutText("vi"),
});
const en = sentencesOf({
  ...textFor("en"),
  host: hostTextFor("en"),
  sent: reportPagesText("en").sent,
  ...splitPagesText("en"),
  ...layoutText("en"),
});

/** Letters that only Vietnamese has; a sentence of four words or more has at least one. */
const MARKED = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
/** Words that pane.md forbids, and English that slips in; names of programs, keys and file endings are allowed. */
const FOREIGN =
  /\b(?:workbook|worksheet|sheet|tab|file|cell|row|column|error|warning|submit|import|validate|undo|record|pending|cancel|retry|host|code|null|undefined|NaN|true|false|session|payload|request|OK|bản ghi|phân rã|khóa sổ|kịch bản|đã xảy ra lỗi|hủy bỏ)\b/i;

test("both languages say everything", () => {
  expect(vi.length).toBeGreaterThan(250);
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
});

/** Sentences that a rule finds fault with, with where they stand. */
const faults = (sentences: typeof vi, isFault: (sentence: string) => boolean) => sentences.filter(([, sentence]) => isFault(sentence));

test.each<[string, (sentence: string) => boolean]>([
  ["letters are composed", (sentence) => sentence.normalize("NFC") !== sentence],
  ["what is quoted stands in guillemets", (sentence) => /["“”']/.test(sentence)],
  ["the words are an officer's", (sentence) => FOREIGN.test(sentence.replaceAll("phím Tab", ""))],
  ["a sentence has Vietnamese letters", (sentence) => sentence.split(" ").length >= 4 && !MARKED.test(sentence)],
])("in Vietnamese %s", (_, isFault) => {
  expect(faults(vi, isFault)).toEqual([]);
});

test.each<[string, (sentence: string) => boolean]>([
  ["quotes are curly", (sentence) => /["'«»]/.test(sentence)],
  ["no Vietnamese is left over", (sentence) => MARKED.test(sentence.replaceAll(/DS CĐCS|Ghi|Lỗi/g, ""))],
])("in English %s", (_, isFault) => {
  expect(faults(en, isFault)).toEqual([]);
});

describe.each([
  ["Vietnamese", textFor("vi"), hostTextFor("vi")],
  ["English", textFor("en"), hostTextFor("en")],
])("%s", (_, text, host) => {
  test("the words that stand out stand in their sentences, in order", () => {
    const steps: Step[] = Object.values(host.refusals).flatMap((refusal) => refusal({}).steps);
    steps.push(text.trouble.waiting.keys, text.trouble.crash.written, text.trouble.crash.unwritten, ...text.trouble.offline.steps);
    for (const step of steps) expect(pieces(step).filter(({ strong }) => strong)).toHaveLength(step.words.length);
  });
});
