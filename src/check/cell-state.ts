/** What a cell was found to hold; blank, dash, 0, text and error are different facts. */
export type State =
  | "blank"
  | "dash"
  | "count"
  | "text-count"
  | "fraction"
  | "negative"
  | "error"
  | "unreadable"
  | "yes"
  | "no"
  | "day"
  | "text-day"
  | "month-first"
  | "two-digit"
  | "unreal"
  | "text";

export const STATES: readonly State[] = [
  "blank",
  "dash",
  "count",
  "text-count",
  "fraction",
  "negative",
  "error",
  "unreadable",
  "yes",
  "no",
  "day",
  "text-day",
  "month-first",
  "two-digit",
  "unreal",
  "text",
];
