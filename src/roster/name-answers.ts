import { foldWard } from "./unit-key";

/**
 * What the officer said of names that the list does not have, by `spellingOf`: the key of the unit of the list that is meant, or null where it is a unit
 * of its own. A key that is no longer in the list says nothing.
 */
export type NameAnswers = Readonly<Record<string, string | null>>;

/** A name as it is answered for, with the ward it stands in. @param matched the name as `matchName` folds it */
export function spellingOf(matched: string, ward: string): string {
  return `${matched}|${foldWard(ward)}`;
}
