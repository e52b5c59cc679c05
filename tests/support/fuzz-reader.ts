import { type Random, randomFrom } from "../../samples/random";
import { FileWorkbook } from "../../src/file/file-workbook";
import { findLists } from "../../src/operation/find-list";
import { judgeTables, readTables } from "../../src/operation/read-tables";
import { HostError } from "../../src/sheet/host-error";
import type { Workbook } from "../../src/sheet/workbook";
import { imageOf } from "./image-of";
import { drawBook, type OfficeBook, writeOfficeBook } from "./office/office-book";
import { mutatedSheet, printXml, type RandomSheet, strewnSheet } from "./random-sheet";

/** What came of it. A failure is an exception that is no refusal of a file, with the number of the sheet that it came of. */
export interface Fuzzed {
  readonly sheets: number;
  readonly tables: number;
  readonly refused: number;
  /** Milliseconds of the slowest. */
  readonly slowest: number;
  readonly failures: readonly { readonly seed: number; readonly error: unknown }[];
}

/**
 * Sends sheets through the whole reader: every second strewn, every second mutated, every tenth as a file, of which some bytes are changed too, and every twentieth a
 * book of an office with cells moved about.
 */
export async function fuzzReader(from: number, count: number, onProgress?: (done: number) => void): Promise<Fuzzed> {
  const failures: { seed: number; error: unknown }[] = [];
  let [tables, refused, slowest] = [0, 0, 0];
  for (let seed = from; seed < from + count; seed += 1) {
    const before = performance.now();
    try {
      tables += await readOnce(seed);
    } catch (error) {
      if (error instanceof HostError) refused += 1;
      else failures.push({ seed, error });
    }
    slowest = Math.max(slowest, performance.now() - before);
    if ((seed - from) % 1_000 === 999) onProgress?.(seed - from + 1);
  }
  return { sheets: count, tables, refused, slowest, failures };
}

async function readOnce(seed: number): Promise<number> {
  const dice = randomFrom(seed);
  const sheet = seed % 2 === 0 ? strewnSheet(dice) : mutatedSheet(dice);
  if (seed % 20 === 5) return readTablesOf(await FileWorkbook.open("a.xlsx", writeOfficeBook(mutatedBook(drawBook(seed, false), dice))));
  const workbook = seed % 10 === 0 ? await FileWorkbook.open("a.xml", spoil(printXml(sheet), dice)) : bookOf(sheet);
  return readTablesOf(workbook);
}

async function readTablesOf(workbook: Workbook): Promise<number> {
  const { tables } = await readTables(workbook, "a.xlsx");
  judgeTables(tables);
  await findLists(workbook);
  return tables.length;
}

/** A book of an office with cells lost, doubled, and put elsewhere. */
function mutatedBook(book: OfficeBook, dice: Random): OfficeBook {
  for (const { cells } of book.pages) {
    for (let change = dice.whole(1, 15); change > 0 && cells.length > 0; change -= 1) {
      const [from, to] = [dice.pick(cells), dice.pick(cells)];
      const at = dice.whole(0, Math.max(0, from.length - 1));
      if (dice.chance(30)) cells.splice(dice.whole(0, cells.length - 1), 1);
      else to[dice.whole(0, to.length)] = dice.chance(30) ? null : (from[at] ?? null);
    }
  }
  return book;
}

function bookOf({ rows, merges }: RandomSheet): Workbook {
  const image = { ...imageOf(rows, merges), tab: "T" };
  const tabs = [{ name: "T", visibility: "visible", mark: null }];
  return { describe: async () => ({ tabs }), read: async () => image } as unknown as Workbook;
}

function spoil(text: string, dice: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (dice.chance(50))
    for (let change = dice.whole(1, 8); change > 0; change -= 1) bytes[dice.whole(0, bytes.length - 1)] = dice.whole(0, 255);
  return dice.chance(10) ? bytes.subarray(0, dice.whole(0, bytes.length)) : bytes;
}
