import { STATE_TAB } from "../sheet/tab-content";
import type { ReadableBook } from "../sheet/workbook";
import { type JournalEntry, tabsOf } from "./journal";
import { readState } from "./workbook-state";

/** The journal as it is shown: without the images. */
export interface JournalLine {
  readonly id: number;
  readonly when: string;
  readonly who: string;
  readonly action: string;
  readonly status: JournalEntry["status"];
  readonly tabs: readonly string[];
  /** How many cells of the officer's own tabs it touched. */
  readonly cells: number;
}

export interface JournalView {
  /** Newest first. */
  readonly lines: readonly JournalLine[];
  /** A write that did not end: the pane says so when it opens and offers to restore. */
  readonly interrupted: JournalLine | null;
  /** Whether part of what we keep in the workbook could not be read. */
  readonly isDamaged: boolean;
}

/** @throws HostError newer-state, and what the workbook throws. */
export async function readJournal(workbook: ReadableBook): Promise<JournalView> {
  const info = await workbook.describe();
  const state = await readState(
    workbook,
    info.tabs.some(({ name }) => name === STATE_TAB),
  );
  const lines = state.journal.map(lineOf).reverse();
  const newest = lines[0];
  return { lines, interrupted: newest?.status === "writing" ? newest : null, isDamaged: state.damaged.length > 0 };
}

function lineOf(entry: JournalEntry): JournalLine {
  const { id, when, who, action, status, cells = [] } = entry;
  return { id, when, who, action, status, tabs: tabsOf(entry), cells: cells.reduce((sum, one) => sum + one.cells.length, 0) };
}
