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
  const wanted = lookAt(name);
  const near: number[] = [];
  for (const [index, one] of lookAtAll(names).entries()) if (isNear(wanted, one)) near.push(index);
  return near.length === 1 ? near[0] : undefined;
}

/** A name as it is compared. */
interface Look {
  readonly words: readonly string[];
  readonly sorted: string;
  readonly joined: string;
  readonly numbers: string;
  /** Without words that one writes and another leaves out. */
  readonly tight: string;
}

/** By the list they stand in: of a long one a name is sought several times. */
const looks = new WeakMap<readonly string[], readonly Look[]>();

function lookAtAll(names: readonly string[]): readonly Look[] {
  const known = looks.get(names) ?? names.map(lookAt);
  looks.set(names, known);
  return known;
}

function lookAt(name: string): Look {
  const words = matchName(name)
    .split(" ")
    .flatMap((word) => (SPELLED[word] ?? word).split(" "));
  const tight = words.filter((word) => !LOOSE.has(word)).join(" ");
  return { words, sorted: [...words].sort().join(" "), joined: words.join(""), numbers: numbersOf(words), tight };
}

function isNear(one: Look, other: Look): boolean {
  const [a, b] = [one.words, other.words];
  if (Math.abs(a.length - b.length) > 4 || one.joined === "") return false;
  if (one.sorted === other.sorted || one.joined === other.joined) return true;
  if (one.numbers !== other.numbers) return false;
  if (one.tight === other.tight && one.tight.includes(" ")) return true;
  if (a.length !== b.length || a.length <= 2) return false;
  let at = -1;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] === b[index]) continue;
    if (at >= 0) return false;
    at = index;
  }
  return at >= 0 && isTypo(a[at] ?? "", b[at] ?? "");
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
