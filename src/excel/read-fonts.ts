import type { Rect } from "../sheet/rect";
import { ColumnRuns } from "./column-runs";
import { cut, rectsOf, type Stretch } from "./stretch";

/** Columns of a mixed block of up to this many cells are read cell by cell: some 55 bytes each. */
const CELL_BY_CELL = 200;
/** Blocks looked at in one request; at most 200 × 200 cells × 55 bytes = 2.2 MB are then read cell by cell, so fewer of those. */
const LOOKS = 400;
const CELL_LOOKS = 100;

/**
 * The font's name of every cell of some stretches, by which text in TCVN3 and VNI is told. Excel gives one name for a block that has one,
 * and null where it is mixed (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format); mixed blocks
 * are split into columns, these into bands of rows, and small bands are read cell by cell.
 */
export class FontReader {
  private readonly fonts = new ColumnRuns<string>("");
  private readonly blocks: readonly Rect[];
  private names: readonly Excel.RangeFont[] = [];
  private isSettled = false;

  constructor(
    private readonly sheet: Excel.Worksheet,
    stretches: readonly Stretch[],
  ) {
    this.blocks = stretches.flatMap((stretch) => rectsOf(stretch));
  }

  /** Asks along with the next request. */
  ask(): void {
    if (!this.isSettled) this.names = this.blocks.map((block) => lookAtFont(this.sheet, block));
  }

  /** Call after that request: takes further ones only where fonts are mixed. */
  async settle(context: Excel.RequestContext): Promise<void> {
    if (this.isSettled) return;
    this.isSettled = true;
    await lookAt(context, this.sheet, keepUniform(this.blocks, this.names, this.fonts), this.fonts);
  }

  /** The font of a cell of the stretches. */
  at(row: number, column: number): string {
    return this.fonts.at(row, column);
  }
}

async function lookAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly Rect[],
  fonts: ColumnRuns<string>,
): Promise<void> {
  if (blocks.length === 0) return;
  const small = blocks.filter(isSmall).slice(0, CELL_LOOKS);
  const large = blocks.filter((block) => !isSmall(block)).slice(0, LOOKS);
  const looked = new Set([...small, ...large]);

  const names = large.map((block) => lookAtFont(sheet, block));
  const cells = small.map((block) => rangeOf(sheet, block).getCellProperties({ format: { font: { name: true } } }));
  await context.sync();

  const mixed = keepUniform(large, names, fonts);
  small.forEach((block, index) => {
    addCells(block, cells[index]?.value ?? [], fonts);
  });
  await lookAt(context, sheet, [...mixed, ...blocks.filter((block) => !looked.has(block))], fonts);
}

function lookAtFont(sheet: Excel.Worksheet, block: Rect): Excel.RangeFont {
  const font = rangeOf(sheet, block).format.font;
  font.load("name");
  return font;
}

/** Keeps what blocks of one font say, and gives the parts of the others. */
function keepUniform(blocks: readonly Rect[], names: readonly Excel.RangeFont[], fonts: ColumnRuns<string>): Rect[] {
  return blocks.flatMap((block, index) => {
    const name: string | null | undefined = names[index]?.name;
    if (!name) return split(block);
    fonts.add(block, name);
    return [];
  });
}

function isSmall({ rows, columns }: Rect): boolean {
  return columns === 1 && rows <= CELL_BY_CELL;
}

function split(block: Rect): Rect[] {
  if (block.columns > 1)
    return cut(block.column, block.columns, 64).map(({ first, length }) => ({ ...block, column: first, columns: length }));
  return cut(block.row, block.rows, 8).map(({ first, length }) => ({ ...block, row: first, rows: length }));
}

function addCells(block: Rect, cells: readonly (readonly Excel.CellProperties[])[], fonts: ColumnRuns<string>): void {
  cells.forEach((row, index) => {
    fonts.add({ row: block.row + index, column: block.column, rows: 1, columns: 1 }, row[0]?.format?.font?.name ?? "");
  });
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
