import type { CellRef } from "../sheet/cell-ref";

/** A figure of the summary page: of a target by the programme's row, or of a list of units that need a word. */
export interface FigureAsked {
  readonly of: "target" | "list";
  readonly key: string;
}

/** The units a figure stands on: at most 100 of `count`, those that keep it from being met first, then those not known. */
export interface FigureBehind extends FigureAsked {
  readonly count: number;
  readonly units: readonly UnitBehind[];
}

export interface UnitBehind {
  readonly key: string;
  readonly name: string;
  /** What the unit adds, and of what: members and workers, or a count alone; null where it is not known or there is nothing to set it against. */
  readonly part: number | null;
  readonly whole: number | null;
  /** Its row of «Dữ liệu»; null where that has not been written yet. */
  readonly data: CellRef | null;
  /** Where it was read in the list. */
  readonly source: CellRef | null;
  /** The report that stands over the list's figures: `'[bao-cao.xlsx]Báo cáo'!B4`, "" where none. */
  readonly report: string;
}
