import type { Rect } from "../sheet/rect";
import { formulaOfEntry, type SheetImage } from "../sheet/sheet-image";
import { cellBytes } from "./block-pace";
import { BlockLookup, inputOf } from "./text-cells";
import type { WriteBatch } from "./write-batch";

type Input = string | number | boolean;

interface ValueBlock {
  readonly rect: Rect;
  readonly cells: Input[][];
  readonly hasFormulas: boolean;
  readonly bytes: number;
}

/** Besides the cells: the brackets of a row, the paths and the setting of a block. */
const ROW_BYTES = 4;
const BLOCK_BYTES = 600;
/** Where less is left in a request, a block begins a new one. */
const LEAST_BYTES = 8_000;

/** Writes values and formulas by blocks of rows; rows without a cell are left out. `marked`: blocks under the format "@". */
export async function writeValues(
  sheet: Excel.Worksheet,
  image: SheetImage,
  marked: readonly Rect[],
  batch: WriteBatch,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const lookup = new BlockLookup(marked);
  let row = nextFilledRow(image, 0);
  while (row < image.rows) {
    const from = row;
    const block = batch.timed(() => cutBlock(image, from, lookup, batch.roomFor(LEAST_BYTES)));
    await batch.add({ bytes: block.bytes, rows: block.rect.rows, queue: () => put(sheet, block) });
    row = nextFilledRow(image, from + block.rect.rows);
    onProgress(Math.min(row, image.rows), image.rows);
  }
}

function put(sheet: Excel.Worksheet, { rect, cells, hasFormulas }: ValueBlock): void {
  const range = sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
  if (hasFormulas) range.formulas = cells;
  else range.values = cells;
}

function nextFilledRow(image: SheetImage, from: number): number {
  let row = from;
  while (row < image.rows && image.rowStarts[row] === image.rowStarts[row + 1]) row++;
  return row;
}

/** Rows from a filled one on, up to an empty one or until no more fit; at least one. */
function cutBlock(
  image: SheetImage,
  row: number,
  marked: BlockLookup,
  room: { readonly bytes: number; readonly rows: number },
): ValueBlock {
  const rows: { readonly first: number; readonly inputs: Input[] }[] = [];
  let bytes = BLOCK_BYTES;
  let hasFormulas = false;
  for (let next = row; next < image.rows && rows.length < room.rows; next++) {
    const from = image.rowStarts[next] ?? 0;
    const until = image.rowStarts[next + 1] ?? 0;
    if (from === until) break;
    const inputs = rowInputs(image, next, marked);
    const size = inputs.reduce<number>((sum, input) => sum + cellBytes(input), ROW_BYTES);
    if (rows.length > 0 && bytes + size > room.bytes) break;
    bytes += size;
    rows.push({ first: image.columnOf[from] ?? 0, inputs });
    for (let entry = from; entry < until; entry++) hasFormulas ||= formulaOfEntry(image, entry) !== undefined;
  }
  const column = Math.min(...rows.map(({ first }) => first));
  const columns = Math.max(...rows.map(({ first, inputs }) => first + inputs.length)) - column;
  const cells = rows.map(({ first, inputs }) => {
    const line = new Array<Input>(columns).fill("");
    inputs.forEach((input, index) => {
      line[first - column + index] = input;
    });
    return line;
  });
  return { rect: { row, column, rows: rows.length, columns }, cells, hasFormulas, bytes };
}

function rowInputs(image: SheetImage, row: number, marked: BlockLookup): Input[] {
  const from = image.rowStarts[row] ?? 0;
  const first = image.columnOf[from] ?? 0;
  const inputs: Input[] = [];
  for (let entry = from; entry < (image.rowStarts[row + 1] ?? 0); entry++) {
    const column = image.columnOf[entry] ?? 0;
    while (inputs.length < column - first) inputs.push("");
    inputs.push(inputOf(image, entry, marked.has(row, column)));
  }
  return inputs;
}
