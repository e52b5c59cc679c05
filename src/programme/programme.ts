import type { Severity } from "../finding/finding";
import type { Sector } from "../roster/sector";
import type { Measure } from "./measure";

/** What a union office is asked for in a year or a term: chương trình, kế hoạch. Issuer and level are words of the office, since levels come and go. */
export interface Programme {
  /** Stable name, e.g. `thu-duc-2021`. */
  readonly key: string;
  readonly title: string;
  readonly issuer: string;
  /** «quận», «huyện», «phường», … */
  readonly level: string;
  readonly year: number;
  /** Number and date of the paper. */
  readonly source: string;
  /** Day of issue, or null where the paper has none. */
  readonly issued: string | null;
  readonly rows: readonly ProgrammeRow[];
}

/**
 * `target` chỉ tiêu to be shared out, `threshold` a rate, `minimum` «ít nhất», `count` a number of things, `deadline` a day to send by;
 * `list` names units that need attention, `period` says when something is done, `fact` is kept so that nobody computes with it.
 */
export type RowKind = "target" | "threshold" | "minimum" | "count" | "deadline" | "list" | "period" | "fact";

/** `before` is strict (trước ngày): the day itself is no longer in time. `by` includes it (chậm nhất ngày). */
export type Comparison = "at-least" | "more-than" | "at-most" | "less-than" | "exactly" | "before" | "by";

/** Exact: a whole number; a rate in hundredths of a percent (98 % = 9800); a fraction of whole numbers (2 phần 3). */
export type RowValue =
  | { readonly type: "count"; readonly count: number }
  | { readonly type: "rate"; readonly basisPoints: number }
  | { readonly type: "fraction"; readonly part: number; readonly whole: number };

/** `each`: every unit must meet it; `together`: the sums must (ΣM/ΣL, never a mean of rates); `both` where the paper does not say. */
export type Grain = "each" | "together" | "both";

/**
 * One thing asked. Every threshold of the product is such a row, none is a constant in code. Texts are in NFC with single spaces; days are ISO
 * (`2021-12-31`), null where open. Which cells a kind needs is held by `findGaps`.
 */
export interface ProgrammeRow {
  /** Unique within the programme, never blank. */
  readonly key: string;
  /** Mark of the sentence in our register of sources, e.g. `T-2a`; one sentence can give several rows. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  readonly value: RowValue | null;
  /** Đơn vị tính; «%» for a rate, «phần n» for a fraction. */
  readonly unit: string;
  readonly comparison: Comparison | null;
  readonly population: PopulationFilter | null;
  readonly numerator: Measure | null;
  /** Mẫu số: total workers, insured workers, or the units themselves; null where things are counted. */
  readonly denominator: Measure | "units" | null;
  readonly grain: Grain | null;
  /** For growth of membership: `gross` kết nạp mới, `net` thực tăng (tăng − giảm). Never mixed. */
  readonly growth: "gross" | "net" | null;
  readonly from: string | null;
  readonly until: string | null;
  /** What missing it means; of several rows for one thing the most severe is the one judged by. */
  readonly severity: Severity;
  /** The source's words, verbatim, faults included. */
  readonly sentence: string;
  /** Where it stands in the paper, "" where not known. */
  readonly section: string;
  readonly note: string;
}

/** Whose figures count: `unions` CĐCS, `enterprises` doanh nghiệp, `office` the issuing level's own work. */
export type Subject = "unions" | "enterprises" | "office";

/** Yes-or-no facts a population can be narrowed by. */
export type FilterFlag = "isEnterprise" | "eligible" | "hasUnion" | "paysFee";

/** Who a row speaks of. A unit must meet all; numerator and denominator always use the same filter. */
export interface PopulationFilter {
  readonly subject: Subject;
  /** Empty = any. */
  readonly sectors: readonly Sector[];
  /** Size band: `from` belongs to it, `below` does not. */
  readonly workers: WorkerBand | null;
  readonly flags: Readonly<Partial<Record<FilterFlag, boolean>>>;
  /** Name of the dated list whose units and figures are frozen, or null. */
  readonly list: string | null;
}

export interface WorkerBand {
  readonly from: number | null;
  readonly below: number | null;
  readonly by: "workers" | "workersInsured";
}

/** The rows in force on a day: a value that changes in time is several rows with dates (25 workers to 2028, 20 from 2029). */
export function rowsOn(programme: Programme, day: string): ProgrammeRow[] {
  return programme.rows.filter(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
}

/** Periods that were over when the paper was issued: worth a word, no fault of those who carry it out. */
export function pastOnIssue({ issued, rows }: Programme): ProgrammeRow[] {
  return rows.filter(({ kind, until }) => kind === "period" && issued !== null && until !== null && until < issued);
}
