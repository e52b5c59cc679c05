import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { readLostFacts } from "../../xlsx/lost-facts";
import { PackageParts } from "../../xlsx/package-parts";
import { prepareParts } from "../../xlsx/prepare-opened";
import { repairSaved } from "../../xlsx/repair-saved";
import { Book } from "./book";
import { BookFile } from "./book-file";
import { scalarOf } from "./cell-record";
import { placeOf } from "./chart-states";
import { rectsOfFormat } from "./conditional-formats";
import { type Engine, OpenError } from "./engine";
import type { Rect, Scalar } from "./engine-states";
import { evaluateFormulas, type FormulaQuestion } from "./evaluate-formulas";
import { applyFacts, collectFacts } from "./file-facts";
import { openBook } from "./open-book";
import { PartEngine } from "./part-engine";
import { fillModel } from "./save-book";
import { StyleBook } from "./style-book";
import { themePalette } from "./theme-colors";

const milliseconds = () => performance.now();

/** A spreadsheet over the excelts library, in Node and in a browser's worker. */
export class ExceltsEngine extends PartEngine implements Engine {
  private constructor(book: Book, now: () => number) {
    super(book, now);
  }

  /** A new workbook with one tab, "Sheet1". `now`: a clock in milliseconds, for the time spent calculating. */
  static async create(now: () => number = milliseconds): Promise<ExceltsEngine> {
    install();
    const book = new Book(new BookFile(), new StyleBook(undefined, themePalette(undefined)));
    book.addSheet("Sheet1");
    return new ExceltsEngine(book, now);
  }

  /** @throws OpenError where the bytes are no workbook that can be opened. */
  static async open(bytes: Uint8Array, now: () => number = milliseconds): Promise<ExceltsEngine> {
    install();
    const refused = refusal(bytes);
    if (refused) throw refused;
    const file = new BookFile();
    try {
      const parts = new PackageParts(bytes);
      prepareParts(parts);
      if (!parts.names.includes("xl/workbook.xml")) throw new OpenError("not-a-workbook");
      const facts = readLostFacts(parts);
      await file.xlsx.load(parts.pack(0));
      if (!file.contents || file.worksheets.length === 0) throw new OpenError("not-a-workbook");
      const book = openBook(file, file.contents);
      applyFacts(book, facts);
      return new ExceltsEngine(book, now);
    } catch (error) {
      if (error instanceof OpenError) throw error;
      throw new OpenError("damaged", { cause: error });
    }
  }

  /** Formulas without "=", worked out in rows of a sheet without being written; errors as their text. */
  evaluate(sheet: number, questions: readonly FormulaQuestion[]): Scalar[] {
    return evaluateFormulas(this.book, this.sheet(sheet), questions).map(scalarOf);
  }

  /** Whether a cell is calculated; its text alone does not tell: a text may begin with "=". */
  isFormula(sheet: number, row: number, column: number): boolean {
    return Boolean(this.sheet(sheet).grid.at(row, column)?.formula);
  }

  /** Whether somebody chose a row's height; else it follows its text. */
  isHeightChosen(sheet: number, row: number): boolean {
    const line = this.sheet(sheet).rows.get(row);
    return line?.size !== undefined && !line.automatic;
  }

  /** Every block a conditional format covers: its state names only the first. */
  rectsOfFormat(sheet: number, id: string): readonly Rect[] {
    return rectsOfFormat(this.sheet(sheet), id);
  }

  /** "'Tab'!$B$2:$B$9" → its sheet and block; undefined where there is none. */
  place(reference: string): { sheet: number; rect: Rect } | undefined {
    return placeOf(this.book, reference);
  }

  async save(): Promise<Uint8Array<ArrayBuffer>> {
    this.calculate();
    const { file } = this.book;
    file.supply = (model) => fillModel(this.book, model);
    try {
      const bytes = await file.xlsx.writeBuffer({ validate: false });
      return repairSaved(bytes, collectFacts(this.book));
    } finally {
      file.supply = undefined;
    }
  }
}

function install(): void {
  installFormulaEngine();
  installChartSupport();
}

/** A workbook is a zip; an old or an encrypted one is an OLE file, which says in UTF-16 what it holds. */
function refusal(bytes: Uint8Array): OpenError | undefined {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b)) return undefined;
  if (!starts(0xd0, 0xcf, 0x11, 0xe0)) return new OpenError("not-a-workbook");
  if (holdsUtf16(bytes, "EncryptedPackage")) return new OpenError("password");
  if (holdsUtf16(bytes, "Workbook") || holdsUtf16(bytes, "Book")) return new OpenError("old-format");
  return new OpenError("not-a-workbook");
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
