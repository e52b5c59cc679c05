import { judgedRow } from "../programme/judged-row";
import type { Programme, ProgrammeRow } from "../programme/programme";
import { foldText } from "../sheet/fold";

/** What offices abbreviate, spelled out once folded; both ways of writing then have the same words. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\b(tuldtt|tu ldtt|tuldt|tldtt|thoa uoc lao dong tap the)\b/g, "thoa uoc"],
  [/\b(dn|cong ty)\b/g, "doanh nghiep"],
  [/\b(nld|cnld|cnvcld|cnlđ)\b/g, "nguoi lao dong"],
  [/\b(ld)\b/g, "lao dong"],
  [/\b(cdcs|to chuc cong doan)\b/g, "cong doan co so"],
  [/\b(dv|dvcd)\b/g, "doan vien"],
  [/\b(dvut)\b/g, "doan vien uu tu"],
  [/\bnnn\b/g, "ngoai nha nuoc"],
  [/\bnn\b/g, "nha nuoc"],
];
const EMPTY: ReadonlySet<string> = new Set("va cua cac cho o tai doi voi la duoc dat thi mot nhung tren so nam khu vuc".split(" "));
/** Below this share of words in common two lines do not speak of one thing. */
const ENOUGH = 0.5;

function wordsOf(text: string): ReadonlySet<string> {
  const folded = SPELLED.reduce((said, [short, long]) => said.replace(short, long), foldText(text));
  const words = folded.split(" ").filter((word) => word !== "" && !EMPTY.has(word));
  // «01» is 1.
  return new Set(words.map((word) => (/^\d+$/.test(word) ? String(Number(word)) : word)));
}

/** How much of what a line says a row says too: words, with figures counting thrice. 0 … 1. */
function likeness(line: ReadonlySet<string>, row: ReadonlySet<string>): number {
  const weigh = (word: string) => (/^\d+$/.test(word) ? 3 : 1);
  let common = 0;
  let all = 0;
  for (const word of line) {
    all += weigh(word);
    if (row.has(word)) common += weigh(word);
  }
  for (const word of row) if (!line.has(word)) all += weigh(word) / 2;
  return all === 0 ? 0 : common / all;
}

/**
 * The rows of a programme that a line of a results tab speaks of, the one judged by first; none where it is like none of them, or like two different
 * things. «Từ 10 đến dưới 25» and «từ 25 trở lên» are told apart by their figures.
 */
export function matchLine(text: string, { rows }: Programme): ProgrammeRow[] {
  const line = wordsOf(text);
  const scored = rows
    .filter(({ numerator, value }) => numerator !== null && value !== null)
    .map((row) => ({ row, score: Math.max(likeness(line, wordsOf(row.label)), likeness(line, wordsOf(row.sentence))) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.score < ENOUGH) return [];
  const near = scored.filter(({ score }) => score > best.score - 0.05);
  const same = near.filter(({ row }) => row.id === best.row.id && row.numerator === best.row.numerator).map(({ row }) => row);
  if (near.some(({ row }) => !same.includes(row))) return [];
  const siblings = rows.filter(
    ({ id, numerator, value }) => id === best.row.id && numerator === best.row.numerator && value !== null && isSame(value, best.row),
  );
  const judged = judgedRow(siblings) ?? best.row;
  return [judged, ...siblings.filter((row) => row !== judged)];
}

function isSame(value: NonNullable<ProgrammeRow["value"]>, { value: other }: ProgrammeRow): boolean {
  return JSON.stringify(value) === JSON.stringify(other);
}
