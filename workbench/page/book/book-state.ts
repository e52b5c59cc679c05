import type { BookView, SelectionSummary, SheetView } from "../../engine/bench-messages";
import { FIRST_CELL, type Place, type Selection } from "../grid/selection";

/** A cell being typed into. `isQuick`: begun by typing, so that arrow keys finish it; else by F2 or a double click. */
interface Editing {
  readonly place: Place;
  readonly text: string;
  readonly isQuick: boolean;
  readonly where: "cell" | "bar";
}

/** Why something could not be done, as a key of the words; `detail` is for a person who repairs the program. */
interface Trouble {
  readonly code: TroubleCode;
  readonly detail?: string;
}

export const TROUBLE_CODES = [
  "not-a-workbook",
  "damaged",
  "password",
  "old-format",
  "protected",
  "name-invalid",
  "name-taken",
  "last-sheet",
  "fault",
  "stopped",
  "address",
  "clipboard",
  "save",
  "sample",
  "pane",
] as const;
export type TroubleCode = (typeof TROUBLE_CODES)[number];

export interface BookState {
  /** Undefined until the worker has answered for the first time. */
  readonly book: BookView | undefined;
  readonly sheet: SheetView | undefined;
  readonly selection: Selection;
  /** What the formula bar shows of the active cell. */
  readonly input: string;
  readonly summary: SelectionSummary | undefined;
  readonly editing: Editing | undefined;
  readonly trouble: Trouble | undefined;
  /** The worker has been at something for longer than a moment. */
  readonly isBusy: boolean;
  /** A place that shall be scrolled into sight; a new object each time. */
  readonly reveal: Place | undefined;
}

export const EMPTY_STATE: BookState = {
  book: undefined,
  sheet: undefined,
  selection: FIRST_CELL,
  input: "",
  summary: undefined,
  editing: undefined,
  trouble: undefined,
  isBusy: false,
  reveal: undefined,
};
