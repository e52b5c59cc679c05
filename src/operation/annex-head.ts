import type { PlannedCell } from "../sheet/workbook-plan";
import type { AnnexText } from "../text/annex-text";
import { annexColumnAt } from "./annex-columns";
import type { AnnexSettings } from "./annex-settings";

const LEFT = { column: annexColumnAt("no"), span: annexColumnAt("workers") + 1 } as const;
const RIGHT = { column: annexColumnAt("members"), span: annexColumnAt("note") - annexColumnAt("members") + 1 } as const;
const WHOLE = { column: LEFT.column, span: annexColumnAt("note") + 1 } as const;
const RULE = "————————";

/** Rows above the table's heading. */
export const ANNEX_HEAD_ROWS = 9;

/** As papers of a union begin (Quyết định 933/QĐ-TLĐ, Nghị định 30/2020/NĐ-CP phụ lục I): unions and Quốc hiệu, then what the annex is and belongs to. */
export function annexHead({ superior, issuer, number, date }: AnnexSettings, year: number, text: AnnexText): PlannedCell[] {
  return [
    { row: 0, ...LEFT, value: superior.toUpperCase() || text.blank, style: "superior", height: heightFor(superior) },
    { row: 0, ...RIGHT, value: text.state, style: "issuer" },
    { row: 1, ...LEFT, value: issuer.toUpperCase() || text.blank, style: "issuer", height: heightFor(issuer) },
    { row: 1, ...RIGHT, value: text.motto, style: "issuer" },
    { row: 2, ...LEFT, value: RULE, style: "superior", height: 10 },
    { row: 2, ...RIGHT, value: RULE, style: "superior" },
    { row: 4, ...WHOLE, value: text.annex, style: "annex-title", height: 22 },
    { row: 5, ...WHOLE, value: text.heading(year), style: "annex-title", height: 22 },
    { row: 6, ...WHOLE, value: text.source(number, date, issuer), style: "annex-source", height: 20 },
    { row: 8, ...RIGHT, value: text.unit, style: "unit-of-measure", height: 18 },
  ];
}

/** Capitals of 13 points: about 40 to a line of the left half. */
function heightFor(name: string): number {
  return 20 * Math.max(1, Math.ceil(name.length / 40));
}
