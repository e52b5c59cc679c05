import type { ReportState } from "./report-state";
import type { SplitState } from "./split-state";
import type { SplitSurroundings } from "./split-surroundings";

/** What the work on check and summary needs of the session around it. */
export interface ReportSurroundings extends Pick<SplitSurroundings, "ask" | "whisper" | "now"> {
  readonly state: () => ReportState;
  readonly set: (change: Partial<ReportState>) => void;
  /** The list and the programme that both go by. */
  readonly split: () => SplitState;
  /** Whether something else is being done. */
  readonly isBusy: () => boolean;
}
