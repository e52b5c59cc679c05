import type { ProgrammeRow } from "./programme";

/** `boundary-day`: sent on the very day that «trước ngày» leaves out. `missing`: nothing has come; `undecided`: it came, the day is not known. */
export type Punctuality = "on-time" | "boundary-day" | "late" | "missing" | "undecided";

/**
 * How a day of receipt stands to a deadline. «trước ngày 15» is strict, and the 15th a class of its own that no rule counts as in time;
 * «chậm nhất ngày 22» includes the 22nd.
 *
 * @param received the day as ISO, "unknown" where it came and nobody wrote down when, null where nothing came.
 * @throws RangeError for a row that is no deadline.
 */
export function evaluateDeadline(
  { kind, key, until, comparison }: Pick<ProgrammeRow, "kind" | "key" | "until" | "comparison">,
  received: string | null,
): Punctuality {
  if (kind !== "deadline" || until === null) throw new RangeError(`row ${key} is no deadline`);
  if (received === null) return "missing";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(received)) return "undecided";
  if (received === until) return comparison === "before" ? "boundary-day" : "on-time";
  return received < until ? "on-time" : "late";
}
