import { FileWorkbook } from "../../src/file/file-workbook";
import { printCell } from "../../src/sheet/cell-ref";
import { type CellValue, plainOf } from "../../src/sheet/cell-value";
import { at, formulaAt, type SheetImage } from "../../src/sheet/sheet-image";

export interface FormulaComparison {
  readonly formulas: number;
  /** "'Tab'!C7: found, expected what", each with its formula. */
  readonly different: readonly string[];
}

/** Every formula of the planned tabs against what a spreadsheet made of it. "" and a blank are one to a reader; numbers are equal or not. */
export async function compareFormulas(planned: readonly SheetImage[], calculated: Uint8Array): Promise<FormulaComparison> {
  const opened = await FileWorkbook.open("tinh-lai.xlsx", calculated);
  const different: string[] = [];
  let formulas = 0;
  for (const wanted of planned) {
    const image = await opened.read(wanted.tab);
    for (let row = 0; row < wanted.rows; row += 1) {
      for (let column = 0; column < wanted.columns; column += 1) {
        const formula = formulaAt(wanted, row, column);
        if (formula === undefined) continue;
        formulas += 1;
        const [want, found] = [said(at(wanted, row, column)), said(at(image, row, column))];
        if (want !== found) different.push(`'${wanted.tab}'!${printCell(row, column)}: ${found}, expected ${want} of ${formula}`);
      }
    }
  }
  return { formulas, different };
}

function said(value: CellValue): string {
  const plain = plainOf(value);
  return plain === null ? '""' : JSON.stringify(plain);
}
