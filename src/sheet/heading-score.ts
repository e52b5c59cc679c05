import { foldText } from "./fold";
import { KIND, type SheetImage } from "./sheet-image";

/** Says how telling a folded label is: 0 none, 1 a word headings have, 2 a label of a known field. */
export type KnowsLabel = (folded: string) => number;

/** The score of a row that is worth proposing as a heading. */
export const PROPOSED = 4;

/** In characters; longer texts are titles and remarks. */
export const LONGEST_LABEL = 80;
/** How mottos, letterheads and remarks begin, folded. */
const MOTTOS =
  /^(cong hoa xa hoi|doc lap tu do|lien doan lao dong|ldld|tong lien doan|cong doan (tinh|thanh pho|quan|huyen)|bieu |bang |phu luc|don vi tinh .|theo )/;
/** How titles begin; short ones («Kế hoạch», «Kết quả») are labels. */
const TITLES = /^(bao cao|danh sach|so lieu|tong hop|thong ke|ke hoach|ket qua)/;
const LONGEST_SHORT = 20;

/** «Số: …/BC-LĐLĐ» and the place and day beside it. */
const LETTER = /^số\s*:|ngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm/iu;

/** Whether a text is more likely a title, a motto or a remark than a column's label. */
export function isTitle(text: string): boolean {
  const folded = foldText(text);
  return MOTTOS.test(folded) || (TITLES.test(folded) && folded.length > LONGEST_SHORT) || LETTER.test(text.normalize("NFC"));
}

/**
 * How much a row looks like the first of a heading: several short, different labels, known ones counting more, over rows that hold data; titles, mottos
 * and numbers speak against. 0 where it cannot be; from `PROPOSED` on it is worth proposing.
 */
export function scoreHeadingRow(image: SheetImage, row: number, knows: KnowsLabel): number {
  if (bestScore(image, row) < PROPOSED) return 0;
  let labels = 0;
  let known = 0;
  let numbers = 0;
  let against = 0;
  const seen = new Set<string>();
  for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
    const kind = image.kinds[entry];
    if (kind === KIND.number && !isYear(image.numbers[entry] ?? 0)) numbers += 1;
    if (kind !== KIND.text) continue;
    const text = image.strings[image.texts[entry] ?? 0] ?? "";
    const folded = foldText(text);
    if (folded === "") continue;
    if (text.length > LONGEST_LABEL || isTitle(text)) against += 2;
    else if (!seen.has(folded)) {
      labels += 1;
      known += knows(folded);
    }
    seen.add(folded);
  }
  if (labels < 2 || known === 0) return 0;
  return Math.min(labels, 8) + 2 * known - 2 * numbers - 2 * against + (dataBelow(image, row) ? 1 : -3);
}

/** The score were every text a label that is known best: rows of data, which are most, need not be read. */
function bestScore({ rowStarts, kinds, numbers }: SheetImage, row: number): number {
  let texts = 0;
  let figures = 0;
  for (let entry = rowStarts[row] ?? 0; entry < (rowStarts[row + 1] ?? 0); entry += 1) {
    if (kinds[entry] === KIND.text) texts += 1;
    else if (kinds[entry] === KIND.number && !isYear(numbers[entry] ?? 0)) figures += 1;
  }
  return Math.min(texts, 8) + 4 * texts - 2 * figures + 1;
}

/** «2024» over a column says what is under it, as a label does. */
function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1990 && number <= 2100;
}

/** Whether within the next six rows one holds a number. */
function dataBelow(image: SheetImage, row: number): boolean {
  const end = image.rowStarts[Math.min(row + 7, image.rows)] ?? 0;
  for (let entry = image.rowStarts[row + 1] ?? end; entry < end; entry += 1) if (image.kinds[entry] === KIND.number) return true;
  return (image.rowStarts[row + 1] ?? end) < end;
}
