import { foldText } from "../sheet/fold";
import type { FilterFlag, PopulationFilter, WorkerBand } from "./programme";
import { FLAG_WORDS, listWords, parseWord, printWord, SECTORS, SUBJECTS } from "./words";

const LIST = "theo danh sách: ";
const FLAGS = Object.keys(FLAG_WORDS) as FilterFlag[];

/** «doanh nghiệp; từ 10 đến dưới 25 lao động; đủ điều kiện vận động; theo danh sách: quý 4 năm 2020». */
export function printPopulation(filter: PopulationFilter | null): string {
  if (filter === null) return "";
  const { subject, sectors, workers, flags, list } = filter;
  const phrases = [
    printWord(SUBJECTS, subject),
    sectors.map((sector) => printWord(SECTORS, sector)).join(" hoặc "),
    workers === null ? "" : printBand(workers),
    ...FLAGS.map((flag) => (flags[flag] === undefined ? "" : FLAG_WORDS[flag][flags[flag] ? "yes" : "no"])),
    list === null ? "" : LIST + list,
  ];
  return phrases.filter((phrase) => phrase !== "").join("; ");
}

function printBand({ from, below, by }: WorkerBand): string {
  const whose = by === "workersInsured" ? "lao động đóng BHXH" : "lao động";
  if (from === null) return `dưới ${below} ${whose}`;
  return below === null ? `từ ${from} ${whose}` : `từ ${from} đến dưới ${below} ${whose}`;
}

export type ParsedPopulation =
  | { readonly kind: "filter"; readonly filter: PopulationFilter }
  | { readonly kind: "unknown"; readonly phrase: string; readonly expected: string };

/**
 * Reads what `printPopulation` prints: who first, then conditions in any order between semicolons. A phrase that is not understood, or that says a
 * second time what was said, is named; nothing of it is guessed. The name of a list has no semicolon.
 */
export function parsePopulation(text: string): ParsedPopulation {
  const [who = "", ...phrases] = text.split(";").map((phrase) => phrase.trim());
  const subject = parseWord(SUBJECTS, who);
  if (subject === undefined) return { kind: "unknown", phrase: who, expected: listWords(SUBJECTS) };
  let filter: PopulationFilter = { subject, sectors: [], workers: null, flags: {}, list: null };
  for (const phrase of phrases) {
    if (phrase === "") continue;
    const next = addPhrase(filter, phrase);
    if (next === undefined) return { kind: "unknown", phrase, expected: EXPECTED };
    filter = next;
  }
  return { kind: "filter", filter };
}

const EXPECTED = [
  listWords(SECTORS),
  "«từ 10 đến dưới 25 lao động»",
  ...FLAGS.map((flag) => `«${FLAG_WORDS[flag].yes}»`),
  `«${LIST.trim()} …»`,
].join(", ");

function addPhrase(filter: PopulationFilter, phrase: string): PopulationFilter | undefined {
  const sectors = phrase.split(/\s+hoặc\s+/iu).flatMap((word) => parseWord(SECTORS, word) ?? []);
  if (sectors.length > 0 && sectors.length === phrase.split(/\s+hoặc\s+/iu).length)
    return filter.sectors.length === 0 ? { ...filter, sectors } : undefined;
  const folded = foldText(phrase);
  const list = /^theo danh sách:?\s*(\S.*)$/iu.exec(phrase)?.[1];
  if (list !== undefined) return filter.list === null ? { ...filter, list } : undefined;
  const workers = parseBand(folded);
  if (workers !== undefined) return filter.workers === null ? { ...filter, workers } : undefined;
  for (const flag of FLAGS) {
    const says = folded === foldText(FLAG_WORDS[flag].yes) ? true : folded === foldText(FLAG_WORDS[flag].no) ? false : undefined;
    if (says !== undefined) return filter.flags[flag] === undefined ? { ...filter, flags: { ...filter.flags, [flag]: says } } : undefined;
  }
  return undefined;
}

/** «1.500» and «1 500» fold to the same. A band without anybody («từ 25 đến dưới 10») is not understood. */
function parseBand(folded: string): WorkerBand | undefined {
  const match = /^(?:tu (\d[\d ]*?)(?: tro len)?)?(?: ?(?:den )?duoi (\d[\d ]*?))? lao dong( dong bhxh| co bhxh)?( tro len)?$/.exec(folded);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [from, below] = [match[1], match[2]].map((digits) => (digits === undefined ? null : Number(digits.replaceAll(" ", ""))));
  if (from === undefined || below === undefined || (from !== null && below !== null && below <= from)) return undefined;
  return { from, below, by: match[3] === undefined ? "workers" : "workersInsured" };
}
