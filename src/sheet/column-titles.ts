import { printColumn } from "./cell-ref";
import { foldText } from "./fold";
import type { HeadingBlock } from "./heading";

/** The heading of each column as it is shown: levels joined; where two read the same, the later ones carry their letter. */
export function columnTitles({ columns }: Pick<HeadingBlock, "columns">): Map<number, string> {
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
