import type { LayoutAnswer, LayoutOf } from "../src/operation/open-layout";
import type { PageName } from "./steps";

/** A file, or a tab of the workbook, whose reading is looked at. */
export interface LayoutLooked {
  readonly of: LayoutOf;
  /** The page it was opened from: there one goes back to. */
  readonly from: PageName;
  readonly answer: LayoutAnswer;
  /** The table in view: its place in `answer.view.tables`. */
  readonly place: number;
  /** Whether something was said: the check is then made again. */
  readonly isChanged: boolean;
}
