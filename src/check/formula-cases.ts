import { cellText } from "../sheet/cell-text";
import { formulaOfEntry } from "../sheet/sheet-image";
import type { Case } from "./case";
import { type Reading, refOf } from "./reading";

/** Functions that call or fetch something, and DDE («=cmd|'/c …'!A1»). */
const REACHING = /\b(HYPERLINK|WEBSERVICE|FILTERXML|RTD|CALL|REGISTER(?:\.ID)?|DDE|DDEAUTO|IMPORTDATA|IMPORTXML)\s*\(|^=[^"!(]*\|/iu;

/** Formulas of a table and its titles that reach out of the workbook: they are never followed, and the sender is told. */
export function formulaCases(reading: Reading): Case[] {
  const { image, heading } = reading;
  const cases: Case[] = [];
  for (let row = heading.start; row < heading.end; row += 1) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      if (image.formulas[entry] === 0 || !REACHING.test(formulaOfEntry(image, entry) ?? "")) continue;
      const column = image.columnOf[entry] ?? 0;
      const said = { said: cellText(image, row, column) };
      cases.push({ scope: "cell", facts: { isReaching: 1 }, cells: { cell: refOf(reading, row, column) }, said });
    }
  }
  return cases;
}
