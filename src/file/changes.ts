import type { SheetImage } from "../sheet/sheet-image";
import type { TabContent } from "../sheet/tab-content";
import type { PutCell } from "../sheet/workbook";

/** What the copy shall hold besides the officer's tabs. */
export interface Changes {
  /** Tabs of ours by name; null where a tab was removed. */
  readonly tabs: ReadonlyMap<string, TabContent | null>;
  /** Officer's tabs with cells that were put in them. */
  readonly puts: ReadonlyMap<string, PutTab>;
  /** All tabs of the copy from left to right. */
  readonly order: readonly string[];
  readonly activeTab: string;
}

/** A tab of the officer's, most of which goes into the copy untouched. */
export interface PutTab {
  /** As it stands now. */
  readonly image: SheetImage;
  /** What was put since the file was opened, the last in each place. */
  readonly cells: readonly PutCell[];
}

/** The later of two puts in one place counts. */
export function mergePuts(before: readonly PutCell[], after: readonly PutCell[]): PutCell[] {
  return [...new Map([...before, ...after].map((cell) => [`${cell.row},${cell.column}`, cell])).values()];
}
