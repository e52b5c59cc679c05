import { EVERY_LOOK } from "./cell-looks";
import { rectsOf, type Stretch } from "./stretch";

/** Some rows of a stretch as they came: one part for each of its segments. */
export interface CellBlock {
  readonly row: number;
  readonly rows: number;
  readonly parts: readonly BlockPart[];
}

export interface BlockPart {
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** null until asked for: only text beginning with "#" needs it, to tell an error from its spelling. */
  readonly types: readonly (readonly unknown[])[] | null;
  readonly looks: readonly (readonly Excel.CellProperties[])[] | null;
}

export interface CellQuery {
  readonly withLooks: boolean;
  readonly withTypes: boolean;
}

/**
 * Reads some rows of a stretch in one request.
 * @throws AnswerTooLarge where Excel answers null instead of values, as it does above five million cells
 *   (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-large).
 */
export async function loadCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  stretch: Stretch,
  place: { readonly row: number; readonly rows: number },
  query: CellQuery,
): Promise<CellBlock> {
  const asked = rectsOf(stretch, place.row, place.rows).map(({ row, column, rows, columns }) => {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load("values,formulas,numberFormat");
    if (query.withTypes) range.load("valueTypes");
    return { column, range, looks: query.withLooks ? range.getCellProperties(EVERY_LOOK) : null };
  });
  await context.sync();
  const parts = asked.map(({ column, range, looks }) => ({
    column,
    values: arrived<unknown[][]>(range.values),
    formulas: arrived<unknown[][]>(range.formulas),
    numberFormats: arrived<unknown[][]>(range.numberFormat),
    types: query.withTypes ? arrived<unknown[][]>(range.valueTypes) : null,
    looks: looks ? arrived(looks.value) : null,
  }));
  return { ...place, parts };
}

/** Excel had nothing to say against a request, and left its values out. */
export class AnswerTooLarge extends Error {
  override readonly name = "AnswerTooLarge";
}

function arrived<Cells>(cells: Cells | null | undefined): Cells {
  if (cells === null || cells === undefined) throw new AnswerTooLarge("Excel answered null instead of cells");
  return cells;
}

/** Whether some text may be an error value, which only the cells' types can tell. */
export function mayHoldErrors(block: CellBlock): boolean {
  return block.parts.some(({ values }) => values.some((row) => row.some((value) => typeof value === "string" && value.startsWith("#"))));
}

/** About the bytes of the answer for a row, from some rows of the block. */
export function rowBytesOf(block: CellBlock): number {
  const step = Math.max(1, Math.floor(block.rows / 32));
  let bytes = 0;
  let rows = 0;
  for (let row = 0; row < block.rows; row += step) {
    rows++;
    for (const part of block.parts) {
      const cells = [part.values[row], part.formulas[row], part.numberFormats[row], part.types?.[row]];
      for (const list of cells) for (const cell of list ?? []) bytes += typeof cell === "string" ? cell.length * 2 + 3 : 9;
      if (part.looks) bytes += (part.looks[row]?.length ?? 0) * LOOK_BYTES;
    }
  }
  return Math.max(1, bytes / rows);
}

/** The JSON of one cell's looks. */
export const LOOK_BYTES = 360;
