import type { Reading } from "../check/reading";
import { findProgramme, listProgrammes } from "../programme/catalogue";
import type { Programme } from "../programme/programme";
import { foldText } from "../sheet/fold";

/** Why a programme was taken: it stands on the workbook's own tab, its paper or office is named in the sheets, or it is the only one of their year. */
export interface ChosenProgramme {
  readonly programme: Programme;
  readonly because: "own" | "asked" | "named" | "year";
}

/** The programme that sheets speak of; null where none does and none is the only one of their year. */
export function chooseProgramme(readings: readonly Reading[]): ChosenProgramme | null {
  const said = readings.flatMap(({ head }) => head.texts.map(foldText));
  const years = new Set(readings.flatMap(({ head }) => (head.year === null ? [] : [head.year])));
  const programmes = listProgrammes().flatMap(({ key }) => findProgramme(key) ?? []);
  const named = programmes.find(({ source, issuer, year }) => {
    const paper = foldText(/\d+\/[^\s,]+/u.exec(source)?.[0] ?? source);
    const office = foldText(issuer).replace(/^lien doan lao dong /, "");
    return said.some((text) => text.includes(paper) || (years.has(year) && text.includes(office)));
  });
  if (named) return { programme: named, because: "named" };
  // A sheet that names its office, and no office of ours, is not judged by another office's paper.
  if (said.some((text) => /\b(ldld|lien doan lao dong) (quan|huyen|thi xa|thanh pho|tp|tinh) \p{L}/u.test(text))) return null;
  const [only, ...more] = programmes.filter(({ year }) => years.has(year));
  return only && more.length === 0 ? { programme: only, because: "year" } : null;
}
