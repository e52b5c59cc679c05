import { foldText } from "../sheet/fold";

/** Khu vực: nhà nước, ngoài nhà nước, or neither (nghiệp đoàn, of which no rate is asked). */
export type Sector = "state" | "non-state" | "neither";

/** What an office's own label means; `unknown` labels are asked about once, never guessed. */
export type SectorLabels = ReadonlyMap<string, Sector>;

const NEITHER = /\bnghiep doan\b/;
const NON_STATE =
  /\b(ngoai nha nuoc|ngoai nn|nnn|ngoai quoc doanh|nqd|tu nhan|dntn|tnhh|co phan|ctcp|cp|fdi|dtnn|von dau tu nuoc ngoai|dau tu nuoc ngoai|nuoc ngoai|hop tac xa|htx|ngoai cong lap|tu thuc|dan lap|ho kinh doanh)\b/;
const STATE =
  /\b(nha nuoc|nn|dnnn|hcsn|hc sn|hanh chinh|su nghiep|cong lap|co quan|hcnn|don vi su nghiep|quoc doanh|doan the|dang|luc luong vu trang|llvt)\b/;

/**
 * The sector a label says by itself, after Luật Doanh nghiệp 2020 art. 4.11 and 88 and the practice of union offices: cooperatives, private schools and
 * foreign capital are non-state; nghiệp đoàn is neither. undefined where the label does not say: «Doanh nghiệp», «Trường học», codes of the office's own.
 *
 * @param labels what the officer decided, by folded label; they stand over the words.
 */
export function sectorOfLabel(label: string, labels: SectorLabels = new Map()): Sector | undefined {
  const folded = foldText(label);
  const decided = labels.get(folded);
  if (decided !== undefined) return decided;
  if (NEITHER.test(folded)) return "neither";
  if (NON_STATE.test(folded)) return "non-state";
  if (STATE.test(folded)) return "state";
  return undefined;
}
