import type { CellFormat } from "./cell-format";
import { type CellValue, type PlainValue, plainOf } from "./cell-value";
import { foldHeading } from "./fold";
import { parsePlain } from "./parse-plain";
import { at, entryAt, formatOfEntry, formulaAt, formulaOfEntry, type SheetImage, valueOfEntry } from "./sheet-image";
import type { ColumnPlan, TablePlan } from "./workbook-plan";
import type { AddedColumn, WrittenTable } from "./written-table";

/** What the officer had typed beside units that have since left the list: by unit key, then by folded heading. */
export type KeptValues = ReadonlyMap<string, ReadonlyMap<string, PlainValue>>;

/** Something of the officer's that has no row any more: it is named, kept by key, and stands in the journal. */
export interface LeftBehind {
  readonly reason: "unit-gone" | "no-key" | "duplicate-key";
  readonly key: string;
  /** Zero-based, on the tab as it stood. */
  readonly row: number;
  readonly heading: string;
  readonly value: PlainValue;
}

export interface CarriedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: CellFormat;
}

/**
 * The cell a table row inherits from what stood there: for columns of the officer's only, by the unit's key. A formula of theirs is kept
 * where its cell does not move; elsewhere its value is, since its references would point at other rows.
 *
 * @param cell where the row's cell will stand, zero-based, and how it looks where nothing of the officer's says otherwise.
 * @returns undefined where there is nothing to inherit: the plan's own value goes in.
 */
export function carryOver(
  standing: { readonly image: SheetImage; readonly kept: KeptValues },
  written: WrittenTable,
  column: { readonly plan: ColumnPlan } | { readonly added: AddedColumn },
  cell: { readonly key: string; readonly row: number; readonly place: number; readonly look: CellFormat },
): { value: CellValue; formula: string | undefined; format: CellFormat } | undefined {
  if ("plan" in column && column.plan.owner === "plan") return undefined;
  const { key, row, place, look } = cell;
  const heading = "plan" in column ? column.plan.heading : column.added.heading;
  const from = "plan" in column ? written.own.get(column.plan.key) : column.added.column;
  const oldRow = written.rowOfKey.get(key);
  if (oldRow === undefined || from === undefined) {
    const kept = standing.kept.get(key)?.get(foldHeading(heading));
    return kept === undefined || kept === null ? undefined : { value: parsePlain(kept, false), formula: undefined, format: look };
  }
  const { image } = standing;
  const entry = entryAt(image, oldRow, from);
  if (entry < 0) return { value: { kind: "blank" }, formula: undefined, format: look };
  const isAtHome = oldRow === row && from === place;
  return {
    value: valueOfEntry(image, entry),
    formula: isAtHome ? formulaOfEntry(image, entry) : undefined,
    format: "plan" in column ? look : formatOfEntry(image, entry),
  };
}

/** Everything typed in the officer's columns of rows that the plan has no place for. */
export function listLeftBehind(image: SheetImage, written: WrittenTable, plan: TablePlan): LeftBehind[] {
  const keys = new Set(plan.keys);
  const theirs = [
    ...plan.columns.flatMap((column) => {
      const place = column.owner === "officer" ? written.own.get(column.key) : undefined;
      return place === undefined ? [] : [{ place, heading: column.heading }];
    }),
    ...written.added.map(({ column, heading }) => ({ place: column, heading })),
  ];
  const gone = [...written.rowOfKey].filter(([key]) => !keys.has(key)).map(([key, row]) => ({ key, row, reason: "unit-gone" as const }));
  return [...gone, ...written.strays].flatMap(({ key, row, reason }) =>
    theirs.flatMap(({ place, heading }) => {
      const value = plainOf(at(image, row, place));
      return value === null && formulaAt(image, row, place) === undefined ? [] : [{ reason, key, row, heading, value }];
    }),
  );
}
