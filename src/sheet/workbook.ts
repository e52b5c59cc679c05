import type { CellRef } from "./cell-ref";
import type { CellValue } from "./cell-value";
import type { SheetImage, Visibility } from "./sheet-image";
import type { TabContent, TabMark } from "./tab-content";

/**
 * The one port to a workbook. `excel/` keeps it over Office.js, `file/` over a file's bytes. Every method may throw `HostError`
 * and nothing else that is foreseen; none leaves a tab it did not name different.
 */
export interface Workbook {
  /** Tabs, marks and whether it can be written. One request. */
  describe(): Promise<WorkbookInfo>;
  /** @throws HostError tab-missing, too-many-cells (above `limit` non-empty cells). */
  read(tab: string, options?: ReadOptions): Promise<SheetImage>;
  /**
   * Makes the tab hold exactly this, creating it after the last visible tab where it is missing. A tab that exists is overwritten whole; the caller
   * has seen to it that it is ours. @throws HostError tab-protected, workbook-protected, read-only, …
   */
  write(content: TabContent, onProgress?: (done: number, all: number) => void): Promise<void>;
  /**
   * Puts values into single cells of any tab, the officer's too; everything else of it stays, and of the cells everything but value and number format.
   * Text is put as text. The caller has seen to it that none of them holds a formula. @throws HostError tab-missing, tab-protected, read-only, …
   */
  put(tab: string, cells: readonly PutCell[]): Promise<void>;
  /** Deletes a tab. A missing tab is no error. */
  remove(tab: string): Promise<void>;
  /** Brings a cell or block into view and selects it. */
  show(cell: CellRef): Promise<void>;
}

/** What a single cell shall hold. Zero-based; the number format is the en-US pattern. */
export interface PutCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** As much of a workbook as reading it needs. */
export type ReadableBook = Pick<Workbook, "describe" | "read">;

export interface WorkbookInfo {
  /** File name as shown to the officer. */
  readonly name: string;
  readonly tabs: readonly TabInfo[];
  /** The tab in front. */
  readonly activeTab: string;
  readonly isReadOnly: boolean;
  /** Tabs can be neither added nor removed. */
  readonly isStructureProtected: boolean;
  /** An .xls workbook in compatibility mode: 65.536 rows, 256 columns. */
  readonly isOldFormat: boolean;
}

export interface TabInfo {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Of the used range; 0 where the tab is empty. */
  readonly rows: number;
  readonly columns: number;
  /** Where it is one of ours. */
  readonly mark: TabMark | null;
}

export interface ReadOptions {
  /** `facts`: number formats and font names, enough to read figures. `full`: everything of `CellFormat`, for our own tabs. Default `facts`. */
  readonly formats?: "facts" | "full";
  /** Most non-empty cells; default 3,000,000. */
  readonly limit?: number;
  readonly onProgress?: (done: number, all: number) => void;
}

export const MOST_CELLS = 3_000_000;
