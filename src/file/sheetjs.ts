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

/** Loads SheetJS before it is needed, 400 kB; what fails now fails again, and is told, when it is needed. */
export async function loadSheetJs(): Promise<void> {
  await import("@e965/xlsx").catch(() => undefined);
}

/** Has SheetJS parse bytes that have passed the guard. Loaded when first needed: 400 kB. Whatever it throws is passed on. */
export async function parseWithSheetJs(bytes: Uint8Array, options: ParsingOptions = {}): Promise<ParsedBook> {
  const { read } = await import("@e965/xlsx");
  return read(bytes, { ...OPTIONS, ...options });
}

/** A package as SheetJS' own reader of zips hands it on: text as one character a byte. */
interface ZipLike {
  readonly files: Readonly<
    Record<string, { readonly name: string } & ({ readonly data: string } | { readonly content: Uint8Array; readonly type: number })>
  >;
}

/**
 * Has SheetJS parse a package whose parts are inflated and have passed the guard, by name: XML as text of a character a byte, other parts as bytes. They are handed over as they are: packing them anew, only for
 * SheetJS to unpack them, takes as long as a fifth of its parsing. Whatever it throws is passed on.
 */
export async function parsePackage(
  parts: Readonly<Record<string, Uint8Array | string>>,
  options: ParsingOptions = {},
): Promise<ParsedBook> {
  // Exported by the library, but not listed in its types.
  const { parse_zip } = (await import("@e965/xlsx")) as unknown as { parse_zip(zip: ZipLike, options: ParsingOptions): ParsedBook };
  const files = Object.entries(parts).map(([name, part]) =>
    typeof part === "string" ? { name, data: part } : { name, content: part, type: 2 },
  );
  const asked = { ...OPTIONS, ...options };
  return parse_zip(
    { files: Object.fromEntries(files.map((file) => [file.name, file])) },
    { ...asked, sheetStubs: asked.cellStyles === true },
  );
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
