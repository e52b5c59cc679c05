import type { Segment, Stretch } from "./stretch";

/** Rows in one request: 20 bytes each. */
const ROWS = 20_000;

/** The hidden rows of the stretches, ascending; filtered-out rows are hidden too. */
export async function readHiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  stretches: readonly Stretch[],
): Promise<number[]> {
  const blocks = stretches.flatMap(({ row, rows, segments }) =>
    Array.from({ length: Math.ceil(rows / ROWS) }, (_, index) => ({
      row: row + index * ROWS,
      rows: Math.min(ROWS, rows - index * ROWS),
      column: segments[0]?.column ?? 0,
    })),
  );
  return await readBlocks(context, sheet, blocks);
}

interface RowBlock {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

async function readBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly RowBlock[]): Promise<number[]> {
  if (blocks.length === 0) return [];
  const taken = fitting(blocks);
  const properties = taken.map(({ row, rows, column }) =>
    sheet.getRangeByIndexes(row, column, rows, 1).getRowProperties({ rowHidden: true }),
  );
  await context.sync();
  const hidden = taken.flatMap(({ row }, block) =>
    (properties[block]?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden ? [row + index] : [])),
  );
  return [...hidden, ...(await readBlocks(context, sheet, blocks.slice(taken.length)))];
}

/** The first blocks, as many as fit in a request. */
function fitting(blocks: readonly RowBlock[]): readonly RowBlock[] {
  let rows = 0;
  const end = blocks.findIndex((block) => {
    rows += block.rows;
    return rows > ROWS;
  });
  return end < 0 ? blocks : blocks.slice(0, Math.max(1, end));
}

/** The hidden columns among some segments of a sheet, ascending. */
export async function readHiddenColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  segments: readonly Segment[],
): Promise<number[]> {
  const properties = segments.map(({ column, columns }) =>
    sheet.getRangeByIndexes(0, column, 1, columns).getColumnProperties({ columnHidden: true }),
  );
  await context.sync();
  return segments.flatMap(({ column }, segment) =>
    (properties[segment]?.value ?? []).flatMap(({ columnHidden }, index) => (columnHidden ? [column + index] : [])),
  );
}
