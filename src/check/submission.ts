import type { CellRef } from "../sheet/cell-ref";
import type { Deadline } from "./deadline";
import type { KnownUnits } from "./known-units";
import type { Period } from "./period";
import type { Reading, UnknownTab } from "./reading";

/** How a report stands. `undecided`: it came and nobody wrote down when. */
export type SubmissionStatus =
  | "on-time"
  | "boundary-day"
  | "late"
  | "missing"
  | "undecided"
  | "wrong-period"
  | "wrong-form"
  | "superseded"
  | "duplicate";

/** One report expected or received. */
export interface Submission {
  /** Key in the list of units; of an unknown one its own. "" for a file that is no report. */
  readonly unit: string;
  readonly name: string;
  /** A periodical report, or an entry of a register that everybody was asked for. */
  readonly kind: "report" | "register";
  readonly status: SubmissionStatus;
  readonly file: string | null;
  /** Ngày nhận as ISO; never the file's own date. */
  readonly sent: string | null;
  /** `2021-Q1`; null where nothing says. */
  readonly period: string | null;
  /** Where it is seen: the day, the report's unit, or the unit in the list. */
  readonly cell: CellRef | null;
  /** The report itself, where it is one. */
  readonly reading: Reading | null;
  /** Whether the list of units has it; true where there is no list. */
  readonly isListed: boolean;
}

export interface SubmissionInput {
  readonly readings: readonly Reading[];
  readonly unknown: readonly UnknownTab[];
  readonly known: KnownUnits | null;
  readonly asked: Period | null;
  /** Ngày nhận that the officer typed, by file and tab (`receiptKey`): ISO. */
  readonly received: ReadonlyMap<string, string>;
  /** The officer's own deadline for reports; null leaves it to the sheets. */
  readonly deadline: Deadline | null;
}
