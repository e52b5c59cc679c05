import type { Explanation } from "../apportion/explain";
import type { InfeasibleCode, WayOut } from "../apportion/infeasible";
import type { Regime } from "../apportion/regime";
import type { Finding } from "../finding/finding";
import type { Sector } from "../roster/sector";
import type { CellRef } from "../sheet/cell-ref";
import type { LeftOutLine } from "./list-view";
import type { SplitChoices } from "./split-choices";

export type SplitOutcome =
  | SplitView
  | ImpossibleView
  /** The list has no column under the heading asked for. */
  | { readonly kind: "no-column"; readonly heading: string };

/** A split before it is written. Columns run over the units that take part, in list order. */
export interface SplitView {
  readonly kind: "split";
  readonly choices: SplitChoices;
  readonly office: string;
  readonly year: number;
  readonly totals: SplitTotals;
  readonly regime: Regime;
  readonly rates: Readonly<Partial<Record<Sector, number>>>;
  /** As printed with a point, and the ends of its valid range; null where there is none. */
  readonly divisor: { readonly value: string; readonly low: number; readonly high: number | null } | null;
  readonly weightHeading: string | null;
  readonly units: SplitUnits;
  readonly leftOut: readonly LeftOutLine[];
  /** Positions of units with the same right to the last persons. */
  readonly tie: { readonly awarded: readonly number[]; readonly passed: readonly number[] } | null;
  /** Parts that stand on the tab and differ now, units new to it, units gone from it; null where there is no tab yet. */
  readonly changes: { readonly changed: number; readonly added: number; readonly gone: number } | null;
  /** Parts typed over since the last write, which become holds. */
  readonly typedOver: number;
  readonly writes: WritePreview;
  readonly findings: readonly Finding[];
}

export interface SplitTotals {
  readonly target: number;
  /** Handed over to unions still to be founded; the parts come to target − reserve. */
  readonly reserve: number;
  readonly given: number;
  readonly workers: number;
  readonly members: number;
  /** Σ of what is missing to the rates. */
  readonly missing: number;
  /** Units at or above their rate, before and after; and units below 60 %. */
  readonly reachedBefore: number;
  readonly reachedAfter: number;
  readonly below60Before: number;
  readonly below60After: number;
  /** Units with the part 0; units with more than they are missing; the largest part. */
  readonly zero: number;
  readonly overGap: number;
  readonly largest: number;
}

export interface SplitUnits {
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly wards: readonly string[];
  readonly sectors: readonly (Sector | "unknown")[];
  /** Names and wards as they are searched: folded, one text a unit. */
  readonly folded: readonly string[];
  /** Cells of the names in the list. */
  readonly addresses: readonly string[];
  /** The tab of each: a list may stand on several. */
  readonly tabs: readonly string[];
  /** NaN where not known. */
  readonly workers: Float64Array<ArrayBuffer>;
  readonly members: Float64Array<ArrayBuffer>;
  readonly gaps: Float64Array<ArrayBuffer>;
  readonly parts: Float64Array<ArrayBuffer>;
  /** The part that stands on the tab now, NaN where none does. */
  readonly before: Float64Array<ArrayBuffer>;
  /** 1 where the unit is held. */
  readonly held: Uint8Array<ArrayBuffer>;
}

/** What writing would do; `titleTaken` names tabs of the officer's that stand in the way. */
export interface WritePreview {
  readonly tabs: readonly string[];
  readonly rows: number;
  readonly isNew: boolean;
  readonly titleTaken: readonly string[];
  /** Whether «Khôi phục» will be able to take it back. */
  readonly canRestore: boolean;
  /** The officer's words that find no row any more: how many cells. */
  readonly leftBehind: number;
}

/** Why nothing can be shared out, with what can be done. */
export interface ImpossibleView {
  readonly kind: "impossible";
  readonly choices: SplitChoices;
  readonly code: InfeasibleCode;
  readonly target: number;
  readonly least: number;
  readonly most: number;
  /** Units to blame: at most 50 of `unitCount`. */
  readonly units: readonly BlamedUnit[];
  readonly unitCount: number;
  readonly ways: readonly WayView[];
  readonly leftOut: readonly LeftOutLine[];
}

export interface BlamedUnit {
  readonly key: string;
  readonly name: string;
  readonly hold: number | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly cell: CellRef;
}

/** A way out, and the choices it leads to; null where it leads to the list instead. */
export interface WayView {
  readonly way: WayOut;
  readonly choices: SplitChoices | null;
}

/** «Vì sao 37?» */
export interface UnitWhy {
  readonly position: number;
  readonly why: Explanation;
  readonly isGap: boolean;
  readonly name: string;
  readonly ward: string;
  readonly sector: Sector | "unknown";
  readonly key: string;
  readonly office: string;
  /** The unit's name in the list. */
  readonly cell: CellRef;
}

/** Two versions side by side. Columns run over the units of the list that take part in either. */
export interface ComparisonView {
  readonly kind: "comparison";
  readonly first: SplitTotals;
  readonly second: SplitTotals;
  readonly choices: SplitChoices;
  readonly names: readonly string[];
  readonly keys: readonly string[];
  /** NaN where the unit takes no part. */
  readonly firstParts: Float64Array<ArrayBuffer>;
  readonly secondParts: Float64Array<ArrayBuffer>;
  readonly workers: Float64Array<ArrayBuffer>;
  readonly members: Float64Array<ArrayBuffer>;
  /** Units that get less in the version with the greater total (the Alabama paradox); 0 where the totals are equal. */
  readonly fallDespiteMore: number;
}

export type ComparisonOutcome = ComparisonView | ImpossibleView | { readonly kind: "no-column"; readonly heading: string };
