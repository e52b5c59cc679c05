import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";

/** A workbook as SheetJS parsed it, with the table of fills that stands for the cells' formats. */
export type ParsedBook = WorkBook & { readonly Styles?: { readonly Fills?: readonly object[] } };

export type ParsedSheet = WorkSheet;

export type ParsedCell = CellObject;

/**
 * Rows kept as arrays, formulas and number formats, no formatted texts. Styles bring hidden rows and columns, and stubs of blank cells
 * with them, by which a formula without a cached value is told from the figure 0.
 */
const OPTIONS: ParsingOptions = {
  type: "array",
  dense: true,
  cellFormula: true,
  cellStyles: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
};

/** Has SheetJS parse bytes that have passed the guard. Loaded when first needed: 400 kB. Whatever it throws is passed on. */
export async function parseWithSheetJs(bytes: Uint8Array, options: ParsingOptions = {}): Promise<ParsedBook> {
  const { read } = await import("@e965/xlsx");
  return read(bytes, { ...OPTIONS, ...options });
}

interface OleEntry {
  readonly content?: ArrayLike<number>;
}

/** The first of these streams that an OLE file holds. */
export async function readOleStream(bytes: Uint8Array, names: readonly string[]): Promise<Uint8Array | undefined> {
  const { CFB } = await import("@e965/xlsx");
  const file: unknown = CFB.read(bytes, { type: "array" });
  for (const name of names) {
    const entry: OleEntry | null = CFB.find(file, name);
    if (entry?.content) return Uint8Array.from(entry.content);
  }
  return undefined;
}
