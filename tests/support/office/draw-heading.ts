import type { Random } from "../../../samples/random";
import { depthOf, type Heading, leavesOf } from "./office-columns";
import type { OfficePage } from "./office-page";

/** How the heading of a table is laid out. */
export interface HeadingLook {
  readonly row: number;
  readonly left: number;
  /** Rows it takes: at least as many as its levels. */
  readonly rows: number;
  /** Whether cells are merged; where not, labels stand at the top and spans leave blanks. */
  readonly isMerged: boolean;
  /** Blank columns left out between labels, by the index of the leaf after which one stands. */
  readonly spacers: ReadonlySet<number>;
}

/** Columns of the leaves, spacers counted. */
export function leafColumns(count: number, { left, spacers }: Pick<HeadingLook, "left" | "spacers">): number[] {
  let column = left;
  return Array.from({ length: count }, (_, index) => {
    const at = column;
    column += spacers.has(index) ? 2 : 1;
    return at;
  });
}

/** Draws the labels, merged over and down as offices do it. */
export function drawHeading(page: OfficePage, headings: readonly Heading[], look: HeadingLook, dice: Random): void {
  const columns = leafColumns(leavesOf(headings).length, look);
  let leaf = 0;
  const draw = (heading: Heading, level: number, rows: number): void => {
    const first = columns[leaf] ?? 0;
    page.put(look.row + level, first, heading.label);
    if (!("parts" in heading)) {
      if (look.isMerged) page.merge(look.row + level, first, rows, 1);
      leaf += 1;
      return;
    }
    const below = depthOf(heading) - 1;
    // Rows to spare go to the span or to what stands under it.
    const own = look.isMerged && rows > below + 1 && dice.chance(50) ? rows - below : 1;
    const width = (columns[leaf + leavesOf([heading]).length - 1] ?? first) - first + 1;
    if (look.isMerged) page.merge(look.row + level, first, own, width);
    for (const part of heading.parts) draw(part, level + own, rows - own);
  };
  for (const heading of headings) draw(heading, 0, look.rows);
}

/** «A B 1 2 3=2/1» under the labels. */
export function drawNumberRow(page: OfficePage, row: number, columns: readonly number[], dice: Random): void {
  const letters = dice.pick([0, 1, 2, 3]);
  const isBracketed = dice.chance(40);
  columns.forEach((column, index) => {
    const number = index - letters + 1;
    if (index < letters) page.put(row, column, String.fromCharCode(65 + index));
    else if (isBracketed) page.put(row, column, index === columns.length - 1 && number > 2 ? `(${number}=2/1)` : `(${number})`);
    else page.put(row, column, index === columns.length - 1 && number > 2 && dice.chance(50) ? `${number}=${number - 1}/1` : number);
  });
}
