import { noBounds, type OfficerBounds } from "../apportion/allocation-request";
import type { Finding } from "../finding/finding";
import type { Field } from "../roster/field";
import { type Count, readCount } from "../roster/read-count";
import type { Roster } from "../roster/roster";
import { cellIn } from "../sheet/cell-in";
import { at, type SheetImage } from "../sheet/sheet-image";

const CODE_OF: Readonly<Partial<Record<Count["kind"], string>>> = { fraction: "K02", negative: "K04", error: "K05", unreadable: "K16" };

/** Giữ, Tối thiểu and Tối đa as they stand in the list itself, with what could not be read. A dash says that there is none. */
export function readListBounds(image: SheetImage, roster: Roster): { bounds: OfficerBounds; findings: readonly Finding[] } {
  const bounds = noBounds(roster.size);
  const findings: Finding[] = [];
  readColumn(image, roster, "hold", bounds.holds, findings);
  readColumn(image, roster, "min", bounds.floors, findings);
  readColumn(image, roster, "max", bounds.ceilings, findings);
  return { bounds, findings };
}

/** Fills one column of whole numbers from the list; a cell that is none is a finding and leaves NaN. */
function readColumn(image: SheetImage, roster: Roster, field: Field, into: Float64Array, findings: Finding[]): void {
  const column = roster.map.columns.get(field);
  if (column === undefined) return;
  const style = roster.map.styles.get(column) ?? "unknown";
  roster.row.forEach((row, unit) => {
    const count = readCount(at(image, row, column), style);
    if (count.kind === "count") into[unit] = count.count;
    const code = CODE_OF[count.kind];
    if (code === undefined || !("found" in count)) return;
    const cells = [cellIn(image, row, column)];
    findings.push({ code, severity: "error", cells, unit: roster.keys[unit] ?? "", facts: { field, found: count.found } });
  });
}
