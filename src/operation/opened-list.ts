import type { Roster } from "../roster/roster";
import type { ListCandidate } from "./find-list";
import type { LayoutCorrection } from "./layout-memory";
import type { ListAnswers } from "./list-view";
import type { ProgrammeShelf } from "./read-programme";
import type { StandingAllocation } from "./standing-allocation";
import type { WorkbookState } from "./workbook-state";

/** A list that was found, with everything in the workbook that a split of it starts from. */
export interface OpenedList {
  readonly list: ListCandidate;
  readonly roster: Roster;
  readonly answers: ListAnswers;
  /** What was said in the pane of how sheets are read; null where what the workbook remembers stands. */
  readonly layouts: readonly LayoutCorrection[] | null;
  readonly shelf: ProgrammeShelf;
  /** «Phân bổ» as it stands; null where there is none. */
  readonly standing: StandingAllocation | null;
  readonly memory: WorkbookState["memory"];
  /** Whether the print tab «Phụ lục» stands: its formulas name rows of «Phân bổ», so both are written together from then on. */
  readonly hasAnnex: boolean;
}
