import type { Answer } from "../programme/evaluate-threshold";
import type { Comparison, RowValue } from "../programme/programme";
import type { CellRef } from "../sheet/cell-ref";

/** One thing that a programme asks, as the pane shows it: whether it is met, the figures it stands on, what it wants for. */
export interface ThresholdView {
  /** Unique among those shown: one row asked together and unit by unit is two. */
  readonly key: string;
  readonly label: string;
  readonly answer: Answer;
  /** null where nothing that answers it was given. Of what is asked unit by unit both count units. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: RowValue | null;
  readonly comparison: Comparison | null;
  /** Đơn vị tính, as the paper has it; «%» for a rate. */
  readonly unit: string;
  /** Whether every unit must meet it by itself. */
  readonly isEach: boolean;
  /** What numerator and denominator count. */
  readonly counts: "persons" | "units" | "things";
  /** How many more would meet it; null where it is met, or where more would not help. */
  readonly short: number | null;
  readonly failing: UnitsBehind;
  readonly without: UnitsBehind;
  /** The paper's own words, and where they stand in it. */
  readonly sentence: string;
  readonly section: string;
}

/** Units behind a figure: at most 50 of `count`. */
export interface UnitsBehind {
  readonly count: number;
  readonly units: readonly { readonly key: string; readonly name: string; readonly cell: CellRef }[];
}
