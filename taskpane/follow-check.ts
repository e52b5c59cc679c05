import type { CheckView } from "../src/operation/check-view";
import { followFinding, followTyped } from "./follow-finding";
import type { ReportState } from "./report-state";

export interface CheckMade {
  /** ISO, local. */
  readonly at: string;
  /** Changes of tabs that the check knows of. */
  readonly changes: readonly string[];
  readonly isAgain: boolean;
}

/** What is known with another check in the place of the one before: what was looked at stays in view, as far as it is still there. */
export function followCheck(state: ReportState, check: CheckView, { at, changes: known, isAgain }: CheckMade): Partial<ReportState> {
  const { check: before, changes, checkPlace, finding, gone, fixing, typed } = state;
  const later = changes.slice(known.length);
  const follow = (place: number | null) => (before ? followFinding(before, check, place) : null);
  const there = follow(finding);
  const lost = finding !== null && there === null ? (before?.findings[finding] ?? null) : gone;
  return {
    check,
    checkedAt: at,
    isCheckedAgain: isAgain,
    isCheckStale: later.length > 0,
    changes: later,
    refusals: 0,
    finding: there,
    gone: lost,
    checkPlace: checkPlace && { ...checkPlace, current: follow(checkPlace.current) },
    fixing: fixing?.flatMap((place) => follow(place) ?? []).filter((place) => check.fixes.has(place)) ?? null,
    typed: before ? followTyped(before, check, typed) : typed,
  };
}
