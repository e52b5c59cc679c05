import type { EditedCell } from "../../src/operation/restore-entry";
import { printCell } from "../../src/sheet/cell-ref";
import { type CellValue, plainOf } from "../../src/sheet/cell-value";
import type { Text } from "../../src/text/text";

const MOST_SHOWN = 20;

export interface EditedRow {
  readonly place: string;
  readonly written: string;
  readonly now: string;
}

/** The first of the edited cells as rows of a table, and how many more there are. */
export function editedRows(cells: readonly EditedCell[], text: Text["journal"]["edited"]): { rows: EditedRow[]; more: number } {
  const say = ({ value, formula }: { readonly value: CellValue; readonly formula: string | undefined }) => {
    if (formula !== undefined) return text.formula;
    const plain = plainOf(value);
    return plain === null || plain === "" ? text.blank : text.value(plain);
  };
  const rows = cells.slice(0, MOST_SHOWN).map(({ tab, row, column, before, after }) => ({
    place: text.place(tab, printCell(row, column)),
    written: say(before),
    now: say(after),
  }));
  return { rows, more: cells.length - rows.length };
}
