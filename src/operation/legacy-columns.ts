import { cellText } from "../sheet/cell-text";
import { columnTitles } from "../sheet/column-titles";
import type { DecodedTables, EncodingAnswers } from "../sheet/decode-tables";
import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import { type DecodedCell, decodeAs, type EncodingChoice, fontAt } from "../sheet/legacy-encoding";
import type { SheetImage } from "../sheet/sheet-image";

/** A column of a list in which texts are, or may be, typed in an old encoding. Plain data that can be posted. */
export interface LegacyColumn {
  /** As it is shown and, folded, answered with. */
  readonly heading: string;
  /** Of most of them, or as the officer said. */
  readonly encoding: DecodedCell["encoding"];
  /** Cells that are surely of it, and those that only may be. */
  readonly sure: number;
  readonly unsure: number;
  /** A few cells as they stand and as they would read; those that are not sure come first. */
  readonly examples: readonly { readonly before: string; readonly after: string; readonly isSure: boolean }[];
  /** What the officer said; null while nobody has. */
  readonly choice: EncodingChoice | null;
}

const MOST_EXAMPLES = 3;

/** The columns of one table with such texts. @param raw the tab as it was read */
export function findLegacyColumns(
  raw: SheetImage,
  { proposed }: DecodedTables,
  heading: HeadingBlock,
  answers: EncodingAnswers,
): LegacyColumn[] {
  if (proposed.cells.length + proposed.unsure.length === 0) return [];
  const isIn = (column: number) => (cell: DecodedCell) => cell.column === column && cell.row > heading.last && cell.row < heading.end;
  return [...columnTitles(heading)].flatMap(([column, title]): LegacyColumn[] => {
    const sure = proposed.cells.filter(isIn(column));
    const unsure = proposed.unsure.filter(isIn(column));
    if (sure.length + unsure.length === 0) return [];
    const choice = answers[foldText(title)] ?? null;
    const encoding = choice === "tcvn3" || choice === "vni" ? choice : usual([...sure, ...unsure]);
    const examples = [...examplesOf(raw, unsure, encoding, false), ...examplesOf(raw, sure, encoding, true)];
    return [{ heading: title, encoding, sure: sure.length, unsure: unsure.length, examples, choice }];
  });
}

function usual(cells: readonly DecodedCell[]): DecodedCell["encoding"] {
  return cells.filter(({ encoding }) => encoding === "vni").length * 2 > cells.length ? "vni" : "tcvn3";
}

function examplesOf(
  raw: SheetImage,
  cells: readonly DecodedCell[],
  encoding: DecodedCell["encoding"],
  isSure: boolean,
): LegacyColumn["examples"] {
  const seen = new Map<string, string>();
  for (const { row, column } of cells) {
    if (seen.size === MOST_EXAMPLES) break;
    const before = cellText(raw, row, column);
    seen.set(before, decodeAs(encoding, before, fontAt(raw, row, column)));
  }
  return [...seen].map(([before, after]) => ({ before, after, isSure }));
}

/** The same column on several tabs of one list is one. */
export function joinLegacyColumns(lists: readonly (readonly LegacyColumn[])[]): LegacyColumn[] {
  const joined = new Map<string, LegacyColumn>();
  for (const one of lists.flat()) {
    const key = foldText(one.heading);
    const before = joined.get(key);
    if (!before) joined.set(key, one);
    else {
      const examples = [...before.examples, ...one.examples].sort((a, b) => Number(a.isSure) - Number(b.isSure));
      joined.set(key, { ...before, sure: before.sure + one.sure, unsure: before.unsure + one.unsure, examples });
    }
  }
  return [...joined.values()];
}
