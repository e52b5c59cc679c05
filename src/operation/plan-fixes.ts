import type { Reading } from "../check/reading";
import { safeFix } from "../check/safe-fix";
import type { Finding } from "../finding/finding";
import { type CellRef, parseRect } from "../sheet/cell-ref";
import { type CellValue, plainOf } from "../sheet/cell-value";
import { at, formulaAt } from "../sheet/sheet-image";

/** A cell of the officer's that can be mended, as it is shown before it is. */
export interface CellFix {
  readonly cell: CellRef;
  /** The text that stands there, exactly. */
  readonly before: string;
  readonly after: string | number;
}

/** The fixes that the findings allow, by the finding's place. Cells with formulas, in old fonts, on protected tabs have none. */
export function planFixes(findings: readonly Finding[], readings: readonly Reading[]): Map<number, CellFix> {
  const fixes = new Map<number, CellFix>();
  findings.forEach((finding, place) => {
    const [cell] = finding.cells;
    const fix = cell && finding.cells.length === 1 ? planFix(finding, cell, readings) : undefined;
    if (fix) fixes.set(place, fix);
  });
  return fixes;
}

function planFix(finding: Finding, cell: CellRef, readings: readonly Reading[]): CellFix | undefined {
  const spot = parseRect(cell.address);
  const here = readings.filter(({ file, image }) => file === cell.file && image.tab === cell.tab);
  const [reading] = here;
  if (!spot || !reading || reading.image.isProtected) return undefined;
  const { row, column } = spot;
  if (here.some(({ legacy }) => legacy.some((one) => one.row === row && one.column === column))) return undefined;
  const value = at(reading.image, row, column);
  if (formulaAt(reading.image, row, column) !== undefined || value.kind !== "text") return undefined;
  const after = plainAfter(safeFix(finding, value));
  return after === undefined ? undefined : { cell, before: value.text, after };
}

function plainAfter(value: CellValue | undefined): string | number | undefined {
  const plain = value && plainOf(value);
  return typeof plain === "string" || typeof plain === "number" ? plain : undefined;
}
