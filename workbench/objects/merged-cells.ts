import { intersection } from "../engine/a1";
import type { Rect } from "../engine/engine-states";
import { invalidArgument } from "../wire/service-error";
import { announceChange } from "./announce";
import type { Block } from "./block";
import { assertAllowed } from "./guard";

/**
 * Merges the block, or each of its rows. Only the first cell's content stays. Areas that touch the block are taken in; cells of a table
 * cannot be merged (support.microsoft.com, "Merge and unmerge cells"). @throws ServiceError InvalidArgument
 */
export function mergeCells({ host, sheet, rect }: Block, across: boolean): void {
  assertAllowed(host, sheet);
  const { engine } = host;
  if (engine.tables().some((table) => table.sheet === sheet && intersection(table.rect, rect))) throw invalidArgument("Range.merge");
  const areas = across ? Array.from({ length: rect.rows }, (_, index) => ({ ...rect, row: rect.row + index, rows: 1 })) : [rect];
  for (const area of areas) {
    if (area.rows * area.columns === 1) continue;
    for (const old of engine.merges(sheet)) if (intersection(old, area)) engine.unmerge(sheet, old);
    keepFirst(host, sheet, area);
    engine.merge(sheet, area);
  }
  announceChange(host, sheet, rect, "add-in");
}

function keepFirst({ engine }: Block["host"], sheet: number, { row, column, rows, columns }: Rect): void {
  if (columns > 1) engine.clear(sheet, { row, column: column + 1, rows: 1, columns: columns - 1 }, "Contents");
  if (rows > 1) engine.clear(sheet, { row: row + 1, column, rows: rows - 1, columns }, "Contents");
}

export function unmergeCells({ host, sheet, rect }: Block): void {
  assertAllowed(host, sheet);
  for (const area of host.engine.merges(sheet)) if (intersection(area, rect)) host.engine.unmerge(sheet, area);
}

/** The merged areas the block touches, whole. */
export function mergedAreas({ host, sheet, rect }: Block): readonly Rect[] {
  return host.engine.merges(sheet).filter((area) => intersection(area, rect));
}
