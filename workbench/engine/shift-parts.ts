import { parseRect, rectAddress } from "./a1";
import type { Book, SheetBook } from "./book";
import { rewriteChartFormulas, shiftDrawings } from "./chart-formulas";
import type { Rect } from "./engine-states";
import { type Shift, shiftFormula } from "./shift-formula";
import { shiftRect } from "./shift-rect";
import { entries, keyOf } from "./validations";

type Change = (formula: string, home: string) => string;

/** After cells have moved: what is no cell follows. */
export function shiftParts(book: Book, sheet: SheetBook, shift: Shift): void {
  moveBlocks(sheet, (rect) => shiftRect(rect, shift));
  shiftDrawings(sheet, shift);
  rewriteParts(book, (formula, home) => shiftFormula(formula, home, shift));
}

/** Formulas outside cells and names: conditional formats, validations, charts. */
export function rewriteParts(book: Book, change: Change): void {
  for (const sheet of book.sheets) {
    const here = (formula: string) => change(formula, sheet.name);
    for (const { rules } of sheet.worksheet.conditionalFormattings) {
      for (const rule of rules) {
        if ("formulae" in rule && rule.formulae) rule.formulae = rule.formulae.map((formula) => changed(formula, here));
      }
    }
    // One validation may serve several blocks: it is changed once.
    for (const validation of new Set(entries(sheet).map(([, one]) => one))) {
      if (validation.type !== "any") validation.formulae = (validation.formulae ?? []).map((formula) => changed(formula, here));
    }
    rewriteChartFormulas(sheet, here);
  }
}

function changed<Formula>(formula: Formula, change: (formula: string) => string): Formula | string {
  return typeof formula === "string" ? change(formula) : formula;
}

/** Where formats, validations, filter and print set-up stand. */
function moveBlocks(sheet: SheetBook, move: (rect: Rect) => Rect | undefined): void {
  const { worksheet } = sheet;
  const moveAddress = (address: string): string => {
    const rect = parseRect(address);
    const moved = rect && move(rect);
    return moved ? printBlock(address, moved) : "";
  };
  worksheet.conditionalFormattings = worksheet.conditionalFormattings.flatMap(({ ref, rules }) => {
    const moved = ref.split(/\s+/).map(moveAddress).filter(Boolean).join(" ");
    return moved ? [{ ref: moved, rules }] : [];
  });
  worksheet.dataValidations.model = Object.fromEntries(
    entries(sheet).flatMap(([rect, validation]) => {
      const moved = move(rect);
      return moved ? [[keyOf(moved), validation]] : [];
    }),
  );
  if (typeof worksheet.autoFilter === "string") worksheet.autoFilter = moveAddress(worksheet.autoFilter) || null;
  const { pageSetup } = worksheet;
  if (pageSetup.printArea) pageSetup.printArea = pageSetup.printArea.split(/&&|,/).map(moveAddress).filter(Boolean).join("&&");
  if (pageSetup.printTitlesRow) pageSetup.printTitlesRow = moveAddress(pageSetup.printTitlesRow);
  if (pageSetup.printTitlesColumn) pageSetup.printTitlesColumn = moveAddress(pageSetup.printTitlesColumn);
}

/** Whole rows are printed as "1:8", whole columns as "A:C", as they stood. */
function printBlock(before: string, rect: Rect): string {
  const plain = before.replaceAll("$", "");
  if (/^\d+:\d+$/.test(plain)) return `${rect.row + 1}:${rect.row + rect.rows}`;
  const address = rectAddress(rect);
  return /^[A-Za-z]+:[A-Za-z]+$/.test(plain) ? address.replace(/\d+/g, "") : address;
}
