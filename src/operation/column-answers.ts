import type { Field } from "../roster/field";
import type { ColumnDecisions } from "../roster/map-columns";
import { printColumn } from "../sheet/cell-ref";
import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";

/** What the officer decided about the columns of a list, by folded heading: a field, or null for a column to be left alone. */
export type ColumnAnswers = Readonly<Record<string, Field | null>>;

/** The heading of each column as it is shown: levels joined; where two read the same, the later ones carry their letter. */
export function columnTitles({ columns }: HeadingBlock): Map<number, string> {
  const seen = new Set<string>();
  return new Map(
    columns.map(({ column, labels }) => {
      const title = labels.join(" – ");
      const folded = foldText(title);
      const isRepeated = seen.has(folded);
      seen.add(folded);
      return [column, isRepeated ? `${title} (${printColumn(column)})` : title];
    }),
  );
}

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
