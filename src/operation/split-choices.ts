import type { WeightName } from "../apportion/allocation-request";
import type { DivideMethod } from "../apportion/divide";
import type { Finding } from "../finding/finding";
import type { Sector } from "../roster/sector";

/** What the form of «Phân bổ» offers. */
export interface SplitSetup {
  readonly programmes: readonly ProgrammeOption[];
  /** Headings of the list's columns of whole numbers that a target can be shared out by. */
  readonly columns: readonly string[];
  readonly hasLastYear: boolean;
  /** How many units have a number in «Giữ», «Tối thiểu», «Tối đa», in the list or on our tab; and parts typed over since. */
  readonly bounds: { readonly holds: number; readonly floors: number; readonly ceilings: number; readonly typedOver: number };
  /** Our tab «Phân bổ» as it stands: its name, and what its parts come to; null where there is none. */
  readonly standing: { readonly tab: string; readonly total: number; readonly units: number } | null;
  /** What was chosen last in this workbook; else the defaults. */
  readonly choices: SplitChoices;
  readonly findings: readonly Finding[];
}

export interface ProgrammeOption {
  readonly key: string;
  /** `tab`: the workbook's own tab «Chương trình», which goes before the catalogue. */
  readonly from: "tab" | "catalogue";
  readonly source: string;
  readonly issuer: string;
  readonly year: number;
  /** Whole persons; null where the programme sets no target. */
  readonly target: number | null;
  readonly growth: "gross" | "net";
  /** The paper's own words, and where they stand in it. */
  readonly sentence: string;
  readonly section: string;
  readonly rates: Readonly<Partial<Record<Sector, number>>>;
}

/** What the officer chose for a split. */
export interface SplitChoices {
  readonly programme: string;
  /** Whole persons. */
  readonly target: number;
  readonly method: DivideMethod;
  readonly weight: WeightName;
  /** For the weight `column`. */
  readonly weightHeading: string;
  /** Decided in the pane and not on a tab yet, by unit key: a number holds the unit, null releases it. */
  readonly holds: Readonly<Record<string, number | null>>;
  readonly relief: Relief;
}

/** Ways out of an impossible split that the officer took. Units by key. */
export interface Relief {
  /** Persons handed over to unions that are still to be founded. */
  readonly reserve: number;
  readonly releaseFloors: readonly string[];
  readonly releaseHolds: readonly string[];
  readonly releaseCeilings: readonly string[];
  /** May get more than the workers who are not members yet; «Tối đa» and a note are written for those who do. */
  readonly override: readonly string[];
}

export const NO_RELIEF: Relief = { reserve: 0, releaseFloors: [], releaseHolds: [], releaseCeilings: [], override: [] };
