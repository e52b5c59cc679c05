import { foldText } from "../sheet/fold";

const YES =
  /\b(cong ty|cty|dntn|doanh nghiep|tnhh|ctcp|htx|hop tac xa|tap doan|tong cong ty|nha may|xi nghiep|khach san|ngan hang|dien luc|sieu thi)\b/;
const NO =
  /\b(ubnd|truong|tram y te|benh vien|trung tam|uy ban|huyen uy|quan uy|chi cuc|kho bac|phong|toa an|vien kiem sat|hoi|nghiep doan|thu vien|mam non|tieu hoc|thcs|thpt|cong an|ban chi huy)\b/;
const LABEL_YES = /\b(doanh nghiep|dn|dnnn|dntn|tnhh|co phan|fdi|htx|hop tac xa)\b/;
const LABEL_NO = /\b(hanh chinh|hcsn|su nghiep|truong hoc|giao duc|nghiep doan|co quan)\b/;

/**
 * Whether a unit is an enterprise (doanh nghiệp): by its name, else by the words for its sector or block; null where nothing says so. Private schools
 * and public service units are none.
 */
export function isEnterprise(name: string, ...labels: readonly string[]): boolean | null {
  const folded = foldText(name);
  if (YES.test(folded)) return true;
  if (NO.test(folded)) return false;
  for (const label of labels.map(foldText)) {
    if (LABEL_YES.test(label)) return true;
    if (LABEL_NO.test(label)) return false;
  }
  return null;
}
