import type { Alignment, Borders, Cell, PageSetup, Workbook, Worksheet } from "@cj-tech-master/excelts";

/** The look of an office's paper: Times New Roman, thin black lines (decree 30/2020/NĐ-CP, appendix I). */
export const FONT = "Times New Roman";
const LINE = { style: "thin", color: { argb: "FF000000" } } as const;
export const GRID: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly grid?: boolean;
  /** "RRGGBB". */
  readonly fill?: string;
  readonly format?: string;
}

export type CellInput = string | number | Date | null | { readonly formula: string; readonly result: number | string };

export function put(cell: Cell, value: CellInput, look: Look): void {
  cell.value = value instanceof Date || value === null || typeof value !== "object" ? value : { ...value };
  const alignment: Partial<Alignment> = { vertical: "middle", wrapText: look.wrap ?? false };
  if (look.align) alignment.horizontal = look.align;
  else if (look.grid && typeof value === "string") Object.assign(alignment, { horizontal: "left", indent: 1 });
  cell.font = {
    name: FONT,
    size: look.size ?? 11,
    family: 1,
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline ? { underline: true } : {}),
  };
  cell.alignment = alignment;
  if (look.grid) cell.border = GRID;
  if (look.fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${look.fill}` } };
  if (look.format) cell.numFmt = look.format;
}

/** Puts a value into a merged block such as "A1:D1"; every cell of the block gets the look, so that its lines are whole. */
export function putMerged(sheet: Worksheet, block: string, value: CellInput, look: Look): void {
  const [first = block, last = first] = block.split(":");
  const from = sheet.getCell(first);
  const to = sheet.getCell(last);
  for (let row = Number(from.row); row <= Number(to.row); row += 1) {
    for (let column = Number(from.col); column <= Number(to.col); column += 1) put(sheet.getCell(row, column), null, look);
  }
  if (first !== last) sheet.mergeCells(block);
  put(from, value, look);
}

export interface PaperSetup {
  readonly landscape: boolean;
  /** "8:10": the rows that every page repeats. */
  readonly titleRows?: string;
  readonly printArea: string;
}

const CENTIMETRE = 1 / 2.54;

/** A4, one page wide, margins of the decree, page number in the top margin but not on page one. */
export function setPaper(sheet: Worksheet, setup: PaperSetup): void {
  const page: Partial<PageSetup> = {
    paperSize: 9,
    orientation: setup.landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printArea: setup.printArea,
    margins: {
      top: 2 * CENTIMETRE,
      bottom: 2 * CENTIMETRE,
      left: (setup.landscape ? 2 : 3) * CENTIMETRE,
      right: 1.5 * CENTIMETRE,
      header: 1 * CENTIMETRE,
      footer: 1 * CENTIMETRE,
    },
  };
  if (setup.titleRows) page.printTitlesRow = setup.titleRows;
  sheet.pageSetup = { ...sheet.pageSetup, ...page };
  sheet.headerFooter = {
    ...sheet.headerFooter,
    differentFirst: true,
    oddHeader: `&C&"${FONT}"&13&P`,
    firstHeader: "",
  };
}

/** The day the samples were "saved"; fixed, so that the bytes are. */
const SAVED = new Date(Date.UTC(2021, 0, 14, 1, 0, 0));

export function stamp(workbook: Workbook, author: string): void {
  workbook.creator = author;
  workbook.lastModifiedBy = author;
  workbook.created = SAVED;
  workbook.modified = SAVED;
}
