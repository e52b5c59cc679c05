import { HostError } from "../sheet/host-error";
import type { SheetImage } from "../sheet/sheet-image";
import { STATE_TAB, type TabContent } from "../sheet/tab-content";
import { type CellDifference, compareTabs } from "../sheet/tab-difference";
import type { Workbook } from "../sheet/workbook";
import { type CommitOrder, withLog } from "./commit-plan";
import { type JournalEntry, type JournalTab, markEntry } from "./journal";
import { readState, type WorkbookState } from "./workbook-state";
import { writeJournalled } from "./write-journalled";
import type { WrittenTab } from "./written-tab";

export type RestoreOutcome =
  | { readonly kind: "restored"; readonly entry: number; readonly tabs: readonly string[] }
  /** Cells edited since the write: old is what stands in `before`, ours in the entry, now in `after`. Nothing was written. */
  | { readonly kind: "edited"; readonly cells: readonly EditedCell[] };

export interface EditedCell extends CellDifference {
  readonly tab: string;
}

export interface RestoreOptions {
  /** Restore although cells were edited since; what was edited stands in the new journal entry. */
  readonly evenIfEdited?: boolean;
}

/**
 * Takes one write back: its tabs stand again as before it, or are gone where it made them. It is one more write with its own entry, so
 * it can be taken back too. An interrupted write is restored without asking: what stands is neither before nor after.
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
  const edited = entry.tabs.flatMap((one) =>
    compareTabs(one.after?.image, current.get(one.tab)).map((difference) => ({ tab: one.tab, ...difference })),
  );
  if (edited.length > 0 && entry.status !== "writing" && !options.evenIfEdited) return { kind: "edited", cells: edited };
  for (const { name, isProtected } of info.tabs) {
    if (isProtected && entry.tabs.some(({ tab }) => tab === name)) throw new HostError("tab-protected", { tab: name });
  }
  const back = await withLog(workbook, info, planBack(state, entry, current, order), order);
  await writeJournalled(workbook, back);
  return { kind: "restored", entry: back.entry.id, tabs: entry.tabs.map(({ tab }) => tab) };
}

function planBack(state: WorkbookState, entry: JournalEntry, current: ReadonlyMap<string, SheetImage>, order: CommitOrder) {
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
  const back: JournalEntry = { id: (state.journal.at(-1)?.id ?? 0) + 1, when, who, action, status: "writing", tabs };
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
