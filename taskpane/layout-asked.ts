import type { LayoutCorrection } from "../src/operation/layout-memory";
import type { LayoutChange } from "../src/operation/layout-view";
import type { LayoutOf } from "../src/operation/open-layout";
import type { SummaryFiles } from "./report-asked";

/** How a file's tables, or a tab's, are read. */
export interface LayoutAsked extends LayoutOf, Pick<SummaryFiles, "files"> {
  /** null for what the workbook remembers. */
  readonly layouts: readonly LayoutCorrection[] | null;
  /** What the officer says of one of them; null to look only. */
  readonly change: LayoutChange | null;
}
