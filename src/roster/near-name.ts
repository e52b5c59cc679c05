import { matchName } from "./unit-match";

/** What names are written short, spelled out once folded. */
const SPELLED: Readonly<Record<string, string>> = {
  mn: "mam non",
  th: "tieu hoc",
  thcs: "trung hoc co so",
  thpt: "trung hoc pho thong",
  cp: "co phan",
  tm: "thuong mai",
  dv: "dich vu",
  sx: "san xuat",
  xd: "xay dung",
  vn: "viet nam",
  mtv: "mot thanh vien",
  ubnd: "uy ban nhan dan",
  bhxh: "bao hiem xa hoi",
};
/** Words that one writes and another leaves out. */
const LOOSE: ReadonlySet<string> = new Set("mot thanh vien tnhh co phan viet nam cty truong".split(" "));

/**
 * The one name of a list that a name unknown there is most likely meant to be: spelled short or out, words in another order, run together, one word
 * mistyped by a letter (two in a long one), or a word left out that firms leave out. undefined where none is, or several are: numbers are never
 * mistyped, «Hoa Mai 1» is not «Hoa Mai 2».
 *
 * @returns its index.
 */
export function findNearName(name: string, names: readonly string[]): number | undefined {
  const wanted = wordsOf(name);
  const near = names.flatMap((one, index) => (isNear(wanted, wordsOf(one)) ? [index] : []));
  return near.length === 1 ? near[0] : undefined;
}

function wordsOf(name: string): string[] {
  return matchName(name)
    .split(" ")
    .flatMap((word) => (SPELLED[word] ?? word).split(" "));
}

function isNear(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 4 || a.join("") === "") return false;
  const [first, second] = [[...a].sort().join(" "), [...b].sort().join(" ")];
  if (first === second || a.join("") === b.join("")) return true;
  if (numbersOf(a) !== numbersOf(b)) return false;
  const tight = (words: readonly string[]) => words.filter((word) => !LOOSE.has(word)).join(" ");
  if (tight(a) === tight(b) && tight(a).includes(" ")) return true;
  const others = a.flatMap((word, index) => (word === b[index] ? [] : [index]));
  const [at] = others;
  return a.length === b.length && a.length > 2 && others.length === 1 && at !== undefined && isTypo(a[at] ?? "", b[at] ?? "");
}

function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word)).join(" ");
}

function isTypo(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) >= 8 ? 2 : Math.min(a.length, b.length) >= 4 ? 1 : 0;
  return !/\d/.test(a + b) && most > 0 && distance(a, b) <= most;
}

/** Letters put in, left out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
