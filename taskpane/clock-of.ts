import type { Clock, Day } from "../src/text/moment";

/** The time on this machine's clock. */
export function clockOf(date: Date): Clock {
  return { hour: date.getHours(), minute: date.getMinutes() };
}

/** The day on this machine's calendar. */
export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
