import { parseRect } from "../sheet/cell-ref";
import { type CellValue, plainOf } from "../sheet/cell-value";
import { at, entryAt, formatOfEntry, formulaAt, type SheetImage } from "../sheet/sheet-image";
import { STATE_TAB } from "../sheet/tab-content";
import type { Workbook } from "../sheet/workbook";
import { LOG_PLAN } from "./append-log";
import { type CommitOrder, refuseForeign, refuseLocked, withLog } from "./commit-plan";
import type { CellChange, JournalCells } from "./journal";
import type { CellFix } from "./plan-fixes";
import { readState } from "./workbook-state";
import { writeJournalled } from "./write-journalled";

export type FixOutcome =
  | { readonly kind: "fixed"; readonly entry: number; readonly when: string; readonly cells: number; readonly canRestore: boolean }
  /** So many cells are not what was shown, or hold a formula now: nothing was written. */
  | { readonly kind: "changed"; readonly cells: number }
  /** A tab of the officer's stands where our log is to be written: nothing was written. */
  | { readonly kind: "taken"; readonly tabs: readonly string[] };

/**
 * Mends the officer's cells as it was shown, as one write of the journal: what stood in each is kept, and «Khôi phục» puts it back.
 * @throws HostError nothing was written; PartlyWritten some of it was.
 */
export async function fixCells(
  workbook: Workbook,
  fixes: readonly CellFix[],
  order: Omit<CommitOrder, "memory" | "log">,
): Promise<FixOutcome> {
  const info = await workbook.describe();
  const taken = refuseForeign(info, LOG_PLAN.title, LOG_PLAN.kind);
  if (taken.length > 0) return { kind: "taken", tabs: taken.flatMap(({ cells }) => cells.map(({ tab }) => tab)) };
  const tabs = [...new Set(fixes.map(({ cell }) => cell.tab))];
  refuseLocked(info, [...tabs, LOG_PLAN.title]);
  const cells: JournalCells[] = [];
  let changed = 0;
  for (const tab of tabs) {
    const image = await workbook.read(tab);
    const here = uniqueFixes(fixes.filter(({ cell }) => cell.tab === tab));
    const changes = here.flatMap((fix) => changeOf(image, fix) ?? []);
    changed += here.length - changes.length;
    cells.push({ tab, cells: changes });
  }
  if (changed > 0) return { kind: "changed", cells: changed };
  const state = await readState(
    workbook,
    info.tabs.some(({ name }) => name === STATE_TAB),
  );
  const { when, who, action } = order;
  const entry = { id: (state.journal.at(-1)?.id ?? 0) + 1, when, who, action, status: "writing", tabs: [], cells } as const;
  const job = await withLog(workbook, info, { entry, state, contents: [], removals: [] }, { ...order, log: {} });
  const { canRestore } = await writeJournalled(workbook, job);
  return { kind: "fixed", entry: entry.id, when, cells: cells.reduce((sum, one) => sum + one.cells.length, 0), canRestore };
}

/** Two findings about one cell mend it once. */
function uniqueFixes(fixes: readonly CellFix[]): CellFix[] {
  return [...new Map(fixes.map((fix) => [fix.cell.address, fix])).values()];
}

function changeOf(image: SheetImage, { cell, before, after }: CellFix): CellChange | undefined {
  const spot = parseRect(cell.address);
  if (!spot) return undefined;
  const { row, column } = spot;
  const entry = entryAt(image, row, column);
  const value = at(image, row, column);
  if (entry < 0 || value.kind !== "text" || plainOf(value) !== before || formulaAt(image, row, column) !== undefined) return undefined;
  const { numberFormat } = formatOfEntry(image, entry);
  const next: CellValue = typeof after === "number" ? { kind: "number", number: after } : { kind: "text", text: after };
  // Under the format of text a number would be one again.
  const format = next.kind === "number" && numberFormat === "@" ? "General" : numberFormat;
  return { row, column, before: { value, numberFormat }, after: { value: next, numberFormat: format } };
}
