import { todayNumber } from "../operation/check-words";

/** The machine's own day as 20210131. */
export function dayOf(date: Date): number {
  return todayNumber(new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10));
}
