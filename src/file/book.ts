import type { SheetImage, Visibility } from "../sheet/sheet-image";
import type { TabMark } from "../sheet/tab-content";
import type { FileKind } from "./guard";

/** A tab of a file. `image` is null where the tab has more cells than may be read, or is a chart. */
export interface BookTab {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly mark: TabMark | null;
  /** Everything that was read, formats and formatted blanks included; null where there were more cells than the limit. */
  readonly image: SheetImage | null;
  /** Cells the tab's part holds; only of use where there is no image. */
  readonly cells: number;
}

/** A file as it was read: nothing in it refers to the reader. */
export interface Book {
  readonly kind: FileKind;
  readonly tabs: readonly BookTab[];
  readonly activeTab: string;
  readonly isStructureProtected: boolean;
}
