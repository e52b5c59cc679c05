import { useEffect } from "react";
import type { Session } from "./session";
import type { SessionState } from "./session-state";

/** Milliseconds after the last of a row of changes before the workbook is checked again. */
const PAUSE = 1500;
/** Refused so often in a row, it is left to the officer. */
export const MOST_REFUSALS = 5;

/** While a page of the check is open: checks again by itself, once what was changed rests and nothing else is being done or written. */
export function useRecheck(session: Session, { report, work, isWaiting, refusal }: SessionState): void {
  const { check, changes, isCheckStale, refusals, finding, typed } = report;
  const key = finding === null ? undefined : check?.keys[finding];
  const isTyping = key !== undefined && typed[key] !== undefined;
  const isDue = isCheckStale && work === null && !isWaiting && refusal === null && !isTyping && refusals < MOST_REFUSALS;
  useEffect(() => {
    // Every change begins the pause anew.
    if (!isDue || changes.length === 0) return;
    const timer = setTimeout(() => void session.report.recheck(), PAUSE * (refusals + 1));
    return () => clearTimeout(timer);
  }, [isDue, changes, refusals, session]);
}
