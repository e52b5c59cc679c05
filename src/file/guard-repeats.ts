import { MAX_COLUMNS } from "../sheet/cell-ref";
import { HostError } from "../sheet/host-error";
import { xmlTags } from "./xml-tags";

/**
 * Formats that say "the same again" can unfold a few bytes into a billion cells, which no look at a zip's directory shows. Counts what
 * would unfold. @throws HostError too-many-cells, damaged (a span beyond the sheet's edge).
 */
export function guardRepeats(text: string, kind: "ods" | "xml" | "html", most: number): void {
  if (kind === "ods") guardTable(text, most);
  else guardSpans(text, kind === "xml" ? /\bss:(?:Span|MergeAcross)\s*=\s*["']?(\d+)/gi : /\bcolspan\s*=\s*["']?(\d+)/gi);
}

/** .ods: a row and a cell may each be repeated (ODF 1.3 part 3, 19.675 and 19.677); only cells with a content unfold. */
function guardTable(text: string, most: number): void {
  let cells = 0;
  let rowRepeat = 1;
  for (const { name, form, attributes } of xmlTags(text)) {
    if (form === "close") continue;
    if (name === "table-row") rowRepeat = Number(attributes["table:number-rows-repeated"] ?? 1) || 1;
    const isCell = name === "table-cell" || name === "covered-table-cell";
    if (!isCell || (form === "empty" && attributes["office:value-type"] === undefined)) continue;
    cells += rowRepeat * (Number(attributes["table:number-columns-repeated"] ?? 1) || 1);
    if (cells > most) throw new HostError("too-many-cells", { cells, most });
  }
}

function guardSpans(text: string, pattern: RegExp): void {
  for (const [, span] of text.matchAll(pattern)) {
    if (Number(span) > MAX_COLUMNS) throw new HostError("damaged", { what: "span", size: Number(span) });
  }
}
