import type { Field } from "../roster/field";
import type { ColumnDecisions } from "../roster/map-columns";
import { columnTitles } from "../sheet/column-titles";
import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";

/** What the officer decided about the columns of a list, by folded heading: a field, or null for a column to be left alone. */
export type ColumnAnswers = Readonly<Record<string, Field | null>>;

/** Answers as the columns of one heading; those about headings that are not there say nothing. */
export function decisionsOf(heading: HeadingBlock, answers: ColumnAnswers): ColumnDecisions {
  const chosen = new Map<Field, number>();
  const skipped = new Set<number>();
  for (const [column, title] of columnTitles(heading)) {
    const answer = answers[foldText(title)];
    if (answer === undefined) continue;
    if (answer === null) skipped.add(column);
    else if (!chosen.has(answer)) chosen.set(answer, column);
  }
  return { chosen, skipped };
}
