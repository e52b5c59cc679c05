/** What the sentence about one part is made from. Persons; rates in hundredths of a percent; the divisor as a decimal with a point. */
export interface ReasonFacts {
  readonly decidedBy: "calculation" | "floor" | "ceiling" | "hold" | "confirmation";
  readonly tie: "awarded" | "passed" | null;
  /** Whether the target is shared out by what is missing to the rate. */
  readonly isGap: boolean;
  readonly rate: number | null;
  readonly gap: number | null;
  readonly base: number;
  readonly weight: number;
  readonly divisor: string | null;
  readonly quotient: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly adjustment: number;
  readonly part: number;
}
