import type { PlannedCell } from "../sheet/workbook-plan";
import type { AnnexText } from "../text/annex-text";
import { annexColumnAt } from "./annex-columns";
import type { AnnexSettings } from "./annex-settings";

const LEFT = { column: annexColumnAt("no"), span: annexColumnAt("name") + 1 } as const;
const RIGHT = { column: annexColumnAt("rate"), span: annexColumnAt("note") - annexColumnAt("rate") + 1 } as const;
/** Room for a signature and a stamp, in points. */
const SIGNING_ROOM = 70;

/** What gets nothing, in one line; then who made the table and who signs it. */
export function annexFoot({ place, date, signer, preparer }: AnnexSettings, leftOut: number, text: AnnexText): PlannedCell[] {
  const posts = signer.position === "chair" ? [text.chair] : [text.forChair, text.viceChair];
  const last = 4 + posts.length;
  return [
    ...(leftOut === 0 ? [] : [{ row: 0, column: LEFT.column, value: text.leftOut(leftOut), style: "note", height: 20 } as const]),
    { row: 2, ...RIGHT, value: text.place(place, date), style: "annex-source", height: 20 },
    { row: 3, ...LEFT, value: text.preparer, style: "issuer", height: 18 },
    { row: 3, ...RIGHT, value: text.onBehalf, style: "issuer" },
    ...posts.map((post, index) => ({ row: 4 + index, ...RIGHT, value: post, style: "issuer", height: 18 }) as const),
    { row: last, ...RIGHT, value: null, style: "gap", height: SIGNING_ROOM },
    { row: last + 1, ...LEFT, value: preparer || text.blank, style: "issuer", height: 20 },
    { row: last + 1, ...RIGHT, value: signer.name || text.blank, style: "issuer" },
  ];
}
