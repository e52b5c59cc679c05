import { BLANK, type CellValue, sameValue } from "../sheet/cell-value";
import { HostError } from "../sheet/host-error";
import { at, formulaAt, type SheetImage } from "../sheet/sheet-image";
import { STATE_TAB, type TabContent } from "../sheet/tab-content";
import { type CellDifference, compareTabs } from "../sheet/tab-difference";
import type { Workbook } from "../sheet/workbook";
import { type CommitOrder, withLog } from "./commit-plan";
import { type CellChange, type JournalCells, type JournalEntry, type JournalTab, markEntry, tabsOf } from "./journal";
import { readState, type WorkbookState } from "./workbook-state";
import { writeJournalled } from "./write-journalled";
import type { WrittenTab } from "./written-tab";

export type RestoreOutcome =
  | { readonly kind: "restored"; readonly entry: number; readonly tabs: readonly string[] }
  /**
   * Cells edited since the write: ours stands in `before`, what is there now in `after`. Nothing was written. `stays`: they are on the officer's own
   * tabs, and would be left as they are; else they go back with their tab.
   */
  | { readonly kind: "edited"; readonly cells: readonly EditedCell[]; readonly stays: boolean };

export interface EditedCell extends CellDifference {
  readonly tab: string;
}

export interface RestoreOptions {
  /** Restore although cells were edited since; what was edited stands in the new journal entry. */
  readonly evenIfEdited?: boolean;
}

/**
 * Takes one write back: its tabs stand again as before it, or are gone where it made them. It is one more write with its own entry, so
 * it can be taken back too. Of the officer's own tabs only cells that still hold what we put there go back. An interrupted write is restored without asking: what stands is neither before nor after.
 *
 * @throws HostError `other` with `facts.entry` where the journal does not hold the entry any more; what the workbook throws.
 */
export async function restoreEntry(
  workbook: Workbook,
  id: number,
  order: CommitOrder,
  options: RestoreOptions = {},
): Promise<RestoreOutcome> {
  const info = await workbook.describe();
  const has = (title: string) => info.tabs.some(({ name }) => name === title);
  const state = await readState(workbook, has(STATE_TAB));
  const entry = state.journal.find((one) => one.id === id);
  if (!entry) throw new HostError("other", { entry: id, said: "journal" });
  const current = new Map<string, SheetImage>();
  for (const { tab } of entry.tabs) if (has(tab)) current.set(tab, await workbook.read(tab, { formats: "full" }));
  const own = await lookAtCells(workbook, entry, has);
  const edited = entry.tabs.flatMap((one) =>
    compareTabs(one.after?.image, current.get(one.tab)).map((difference) => ({ tab: one.tab, ...difference })),
  );
  if (edited.length > 0 && entry.status !== "writing" && !options.evenIfEdited) return { kind: "edited", cells: edited, stays: false };
  if (own.edited.length > 0 && entry.status !== "writing" && !options.evenIfEdited)
    return { kind: "edited", cells: own.edited, stays: true };
  for (const { name, isProtected } of info.tabs) {
    if (isProtected && tabsOf(entry).includes(name)) throw new HostError("tab-protected", { tab: name });
  }
  const back = await withLog(workbook, info, planBack(state, entry, current, own.back, order), order);
  await writeJournalled(workbook, back);
  return { kind: "restored", entry: back.entry.id, tabs: tabsOf(entry) };
}

/**
 * Of the officer's own cells, those that still hold what we put there, to be put back; and those that hold something else by now. A cell that holds
 * again what it held before the write is neither.
 */
async function lookAtCells(workbook: Workbook, { cells = [] }: JournalEntry, has: (tab: string) => boolean) {
  const back: JournalCells[] = [];
  const edited: EditedCell[] = [];
  for (const { tab, cells: changes } of cells) {
    const image = has(tab) ? await workbook.read(tab) : undefined;
    const ours: CellChange[] = [];
    for (const { row, column, before, after } of changes) {
      const formula = image && formulaAt(image, row, column);
      const value: CellValue = image ? at(image, row, column) : BLANK;
      if (formula === undefined && sameValue(value, after.value)) ours.push({ row, column, before: after, after: before });
      else if (formula !== undefined || !sameValue(value, before.value))
        edited.push({ tab, row, column, before: { value: after.value, formula: undefined }, after: { value, formula } });
    }
    if (ours.length > 0) back.push({ tab, cells: ours });
  }
  return { back, edited };
}

function planBack(
  state: WorkbookState,
  entry: JournalEntry,
  current: ReadonlyMap<string, SheetImage>,
  cells: readonly JournalCells[],
  order: CommitOrder,
) {
  const { when, who, action } = order;
  const written: Record<string, WrittenTab> = { ...state.tabs };
  for (const { tab, before } of entry.tabs) {
    if (before?.written) written[tab] = before.written;
    else delete written[tab];
  }
  const tabs: JournalTab[] = entry.tabs.map(({ tab, before }) => {
    const image = current.get(tab);
    return { tab, before: image ? { image, written: state.tabs[tab] ?? null } : null, after: before };
  });
  const id = (state.journal.at(-1)?.id ?? 0) + 1;
  const back: JournalEntry = { id, when, who, action, status: "writing", tabs, ...(cells.length > 0 ? { cells } : {}) };
  return {
    entry: back,
    state: { ...state, tabs: written, journal: markEntry(state.journal, entry.id, "restored") },
    contents: entry.tabs.flatMap(({ before }) => (before ? [contentOf(before)] : [])),
    removals: entry.tabs.flatMap(({ tab, before }) => (before || !current.has(tab) ? [] : [tab])),
  };
}

function contentOf({ image, written }: NonNullable<JournalTab["before"]>): TabContent {
  if (written) {
    const { mark, table, layout, charts } = written;
    return { image, mark, table, layout, ...(charts ? { charts } : {}) };
  }
  return {
    image,
    mark: null,
    table: null,
    layout: { columnWidths: [], frozenRows: 0, frozenColumns: 0, orientation: "portrait", titleRows: null },
  };
}
