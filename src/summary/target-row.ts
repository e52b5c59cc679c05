import type { Answer } from "../programme/evaluate-threshold";
import type { ProgrammeRow } from "../programme/programme";

/** How a row of a programme is worked out: `typed` where no list says it and the officer types what was done. */
export type TargetBasis = "rate" | "count" | "units" | "each" | "typed";

/**
 * One thing asked with what was done, and the formulas that say the same on the tab. Where two figures are one set against the other, `part` and
 * `whole`; surpluses as they are at the worst and the best that figures not known can be, null without bound, by 10.000 for rates.
 */
export interface TargetRow {
  readonly row: ProgrammeRow;
  /** Counted up from 1. */
  readonly no: number;
  readonly basis: TargetBasis;
  /** As it is printed: 98 for 98 %; of what is asked of each unit, how many units there are. */
  readonly plan: number;
  readonly part: number | null;
  readonly whole: number | null;
  readonly missing: number;
  readonly passing: number | null;
  readonly failing: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly answer: Answer | "no-data";
  readonly formulas: TargetFormulas;
  /** Units behind each figure. */
  readonly behind: {
    readonly part: readonly number[];
    readonly whole: readonly number[];
    readonly missing: readonly number[];
    readonly passing: readonly number[];
    readonly failing: readonly number[];
  };
}

export interface TargetFormulas {
  readonly part: string | null;
  readonly whole: string | null;
  readonly missing: string | null;
  readonly passing: string | null;
  readonly failing: string | null;
  readonly least: string | null;
  readonly most: string | null;
}

/** A target before its answer is known. */
export type Sketch = Omit<TargetRow, "no" | "answer" | "row" | "plan">;
