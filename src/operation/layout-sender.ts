import { readHead } from "../check/read-head";
import { matchName } from "../roster/unit-match";
import { foldText } from "../sheet/fold";
import type { SheetImage } from "../sheet/sheet-image";

/** Who sent a sheet, as corrections of its layout are kept; `name` is what is shown. */
export interface LayoutSender {
  readonly sender: string;
  readonly name: string;
}

/** Rows in which a report names its unit. */
const LOOKED_AT = 40;
const PERIOD = /\b(quy|thang|nam|ky|bao cao|bc|iv|i{1,3}|\d+)\b/g;

/** The unit that a report names, wherever its heading is; else the file, without what changes from one period to the next. */
export function senderOf(file: string, image: SheetImage): LayoutSender {
  const rows = Math.min(image.rows, LOOKED_AT);
  const { unit } = readHead(image, { start: 0, first: rows, last: rows, numberRow: null, end: rows, columns: [] }, rows);
  const unitName = matchName(unit);
  if (unitName !== "") return { sender: unitName, name: unit };
  const folded = foldText(file.replace(/\.[a-z]{3,4}( \(\d+\))?$/iu, ""));
  return { sender: `file ${folded.replace(PERIOD, " ").replace(/\d+/g, " ").replace(/\s+/g, " ").trim()}`, name: file };
}
