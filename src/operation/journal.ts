import type { SheetImage } from "../sheet/sheet-image";
import type { PutCell } from "../sheet/workbook";
import { packJson, parseImage, printImage, unpackJson } from "./pack-image";
import type { WrittenTab } from "./written-tab";

/** One write, so that it can be taken back: our tabs whole, as they stood before and as we left them. */
export interface JournalEntry {
  /** Counted up from 1. */
  readonly id: number;
  /** ISO date and time, local to the officer. */
  readonly when: string;
  readonly who: string;
  /** Which button: `allocate`, `restore`, … */
  readonly action: string;
  /** `writing` until everything was read back: an entry left so says that a write was interrupted. */
  readonly status: "writing" | "done" | "restored";
  readonly tabs: readonly JournalTab[];
  /** Single cells of the officer's own tabs; missing where none was touched. */
  readonly cells?: readonly JournalCells[];
}

/** Cells of one of the officer's tabs: the rest of it is none of ours, and is not kept. */
export interface JournalCells {
  readonly tab: string;
  readonly cells: readonly CellChange[];
}

/** Zero-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Pick<PutCell, "value" | "numberFormat">;
  readonly after: Pick<PutCell, "value" | "numberFormat">;
}

export interface JournalTab {
  readonly tab: string;
  /** null where the tab did not exist. */
  readonly before: { readonly image: SheetImage; readonly written: WrittenTab | null } | null;
  readonly after: { readonly image: SheetImage; readonly written: WrittenTab | null } | null;
}

/** Every tab that a write touched. */
export function tabsOf({ tabs, cells = [] }: Pick<JournalEntry, "tabs" | "cells">): string[] {
  return [...tabs, ...cells].map(({ tab }) => tab);
}

/** Operations that can be taken back, at most; and characters of them in the workbook. */
const MOST_ENTRIES = 10;
const MOST_LENGTH = 2_000_000;

/** An entry as one text. */
export function packEntry(entry: JournalEntry): string {
  const print = (state: JournalTab["before"]) => state && { ...state, image: printImage(state.image) };
  return packJson({ ...entry, tabs: entry.tabs.map(({ tab, before, after }) => ({ tab, before: print(before), after: print(after) })) });
}

/** @throws Error where the text was damaged. */
export function unpackEntry(text: string): JournalEntry {
  const entry = unpackJson(text) as Omit<JournalEntry, "tabs"> & { tabs: { tab: string; before: PackedState; after: PackedState }[] };
  const parse = (state: PackedState) => state && { ...state, image: parseImage(state.image) };
  return { ...entry, tabs: entry.tabs.map(({ tab, before, after }) => ({ tab, before: parse(before), after: parse(after) })) };
}

type PackedState = { image: ReturnType<typeof printImage>; written: WrittenTab | null } | null;

/** Whether an entry is small enough to be kept; where not, the preview says beforehand that the write cannot be taken back. */
export function canKeep(entry: JournalEntry): boolean {
  return packEntry(entry).length <= MOST_LENGTH;
}

/** The journal with a new entry: the oldest give way so that it keeps within 10 entries and 2 MB. */
export function appendEntry(journal: readonly JournalEntry[], entry: JournalEntry): JournalEntry[] {
  let room = MOST_LENGTH - packEntry(entry).length;
  const kept: JournalEntry[] = room < 0 ? [] : [entry];
  for (const older of [...journal].reverse()) {
    room -= packEntry(older).length;
    if (room < 0 || kept.length === MOST_ENTRIES) break;
    kept.unshift(older);
  }
  return kept;
}

/** The journal with one entry's status changed. */
export function markEntry(journal: readonly JournalEntry[], id: number, status: JournalEntry["status"]): JournalEntry[] {
  return journal.map((entry) => (entry.id === id ? { ...entry, status } : entry));
}
