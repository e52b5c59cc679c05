import type { CellRef } from "../src/sheet/cell-ref";
import type { Book } from "./book";
import type { PageName } from "./steps";

export type Appearance = "light" | "dark";
export type Unsubscribe = () => void;

/** Where the pane stands: in Excel, or alone as an ordinary page. */
export interface PaneHost {
  readonly kind: "excel" | "file";
  /** What the surroundings speak: "vi-VN", "en-US". */
  readonly languageTag: string;
  readonly appearance: Appearance;
  onAppearance(listener: () => void): Unsubscribe;
  /** The workbook that is open from the start; null where one is chosen first. */
  readonly book: Book | null;
  /** Opens a file the officer chose; absent in Excel. */
  readonly openFile?: (file: File) => Book;
  /** The officer brought another tab to the front. */
  onTab(listener: (tab: string) => void): Unsubscribe;
  /** The officer selected cells. */
  onSelection(listener: (cell: CellRef) => void): Unsubscribe;
  /** Something on a tab was changed, by whomever. */
  onChange(listener: (tab: string) => void): Unsubscribe;
  /** A command of the ribbon asks for a page. */
  onCommand(listener: (page: PageName) => void): Unsubscribe;
}
