import type { Severity } from "../finding/finding";
import type { Sector } from "../roster/sector";
import type { RuleCode } from "../text/rule-text";

/** Figures a rule is judged on, by name; null where nothing is known (blank, text, an error cell). A name left out: the sheet has no such figure. */
export type Facts = Readonly<Record<string, number | null>>;

/** One side of a rule. `percent` is part·100/whole, null where the whole is 0. */
export type Side =
  | { readonly fact: string }
  | { readonly value: number }
  | { readonly sum: readonly Side[] }
  | { readonly minus: readonly [Side, Side] }
  | { readonly percent: readonly [Side, Side] };

export type Operator = "equal" | "at-most" | "at-least";

/** What a missing figure does: leaves the rule open (and is shown), counts as 0, or takes the rule away. */
export type MissingStrategy = "undecided" | "zero" | "skip";

/** What a rule is asked of: every cell of figures, every unit, total rows, lines of a results tab, registers, tabs, reports expected. */
export type RuleScope = "cell" | "name" | "unit" | "part" | "total" | "line" | "register" | "tab" | "report";

/** A rule is data: what must hold of a submitted sheet, why, and examples of its three answers. Its words and instructions stand in `text`. */
export interface Rule {
  /** Group letter and number, never reused. */
  readonly code: RuleCode;
  readonly scope: RuleScope;
  readonly left: Side;
  readonly operator: Operator;
  readonly right: Side;
  readonly missing: { readonly left: MissingStrategy; readonly right: MissingStrategy };
  /** How far the sides may differ; 0 = exactly. */
  readonly tolerance: number;
  readonly severity: Severity;
  /** Sectors it is not asked of. */
  readonly notFor: readonly Sector[];
  /** In force from and until these days (ISO), both included; null = open. */
  readonly from: string | null;
  readonly until: string | null;
  /** The sentence of a paper, or the practice, it comes from. */
  readonly source: string;
  /** The fact whose cell is to be corrected first. */
  readonly point: string;
  readonly examples: { readonly pass: Facts; readonly fail: Facts; readonly undecided: Facts };
}

type Given = Pick<Rule, "code" | "scope" | "left" | "right" | "severity" | "source" | "point" | "examples"> & Partial<Rule>;

/** A rule with what most rules have: exact, always in force, asked of all, open where a figure is missing. */
export function rule(given: Given): Rule {
  return {
    operator: "equal",
    missing: { left: "undecided", right: "undecided" },
    tolerance: 0,
    notFor: [],
    from: null,
    until: null,
    ...given,
  };
}

export const fact = (name: string): Side => ({ fact: name });
export const value = (number: number): Side => ({ value: number });
export const sum = (...sides: readonly Side[]): Side => ({ sum: sides });
export const minus = (from: Side, what: Side): Side => ({ minus: [from, what] });
export const percent = (part: Side, whole: Side): Side => ({ percent: [part, whole] });

/** The facts a side speaks of. */
export function factsIn(side: Side): string[] {
  if ("fact" in side) return [side.fact];
  if ("value" in side) return [];
  const parts = "sum" in side ? side.sum : "minus" in side ? side.minus : side.percent;
  return parts.flatMap(factsIn);
}
