import type { ListFound } from "./list-found";

/**
 * Whether a list can be used as it was read: nothing is to be answered (`isSettled`), and nothing need be looked at (`isPlain`): it was used before, or
 * it stands on one tab, leaves no unit out, and has no text of an old encoding that nobody has seen read anew.
 *
 * @param isRecalled whether the answers are the workbook's own: what the officer has just said of tabs is to be seen before it is used.
 */
export function lookAtList(
  { outcome, answers }: ListFound,
  isRecalled: boolean,
): { readonly isSettled: boolean; readonly isPlain: boolean } {
  if (outcome.kind !== "list" || outcome.questions.length > 0) return { isSettled: false, isPlain: false };
  const { places, leftOut, legacy } = outcome;
  const isPlain = places.length === 1 && leftOut.length === 0 && legacy.every(({ choice }) => choice !== null);
  return { isSettled: true, isPlain: isPlain || (isRecalled && answers.places.length > 0) };
}

/** Whether a tab has something of the list, or of the split that stands. */
export function standsOn({ outcome, setup }: ListFound, tab: string): boolean {
  return outcome.kind === "list" && (outcome.places.some((place) => place.tab === tab) || tab === setup?.standing?.tab);
}
