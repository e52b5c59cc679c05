import type { Book } from "./book";
import type { ReportState } from "./report-state";
import type { SplitState } from "./split-state";
import type { SplitSurroundings } from "./split-surroundings";
import type { Turns } from "./turns";

/** What the work on check and summary needs of the session around it. */
export interface ReportSurroundings extends Pick<SplitSurroundings, "ask" | "whisper" | "now"> {
  readonly state: () => ReportState;
  readonly set: (change: Partial<ReportState>) => void;
  /** The list and the programme that both go by. */
  readonly split: () => SplitState;
  /** The open workbook, and the turns in which it is asked: for several questions that are one thing being done. */
  readonly book: () => Book | null;
  readonly turns: Turns;
  /** Whether something else is being done. */
  readonly isBusy: () => boolean;
}
