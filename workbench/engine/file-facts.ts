import { commentKey, type LostFacts, type SheetFacts } from "../../xlsx/lost-facts";
import { rectAddress } from "./a1";
import type { Book, SheetBook } from "./book";
import { hasNoArrow, hideArrow } from "./list-arrow";
import { entries } from "./validations";

/** What the file library does not carry stands beside its own members on the objects it concerns. */
interface Beside {
  stopIfTrue?: boolean;
  password?: string;
}

export function applyFacts(book: Book, facts: LostFacts): void {
  for (const sheet of book.sheets) {
    const own = facts.sheets.get(sheet.name);
    if (!own) continue;
    for (const rule of rulesOf(sheet)) if (own.stopping.has(rule.priority ?? 0)) beside(rule).stopIfTrue = true;
    for (const [rect, validation] of entries(sheet)) {
      if ([...own.withoutArrow].some((blocks) => blocks.split(/\s+/).includes(rectAddress(rect)))) hideArrow(validation);
    }
    if (own.password && sheet.worksheet.sheetProtection) beside(sheet.worksheet.sheetProtection).password = own.password;
  }
  book.names = book.names.map((name) => {
    const comment = facts.nameComments.get(commentKey(name.name, scopeName(book, name.scope)));
    return comment ? { ...name, comment } : name;
  });
}

export function collectFacts(book: Book): LostFacts {
  const sheets = new Map<string, SheetFacts>();
  for (const sheet of book.sheets) {
    const stopping = rulesOf(sheet).flatMap((rule) => (beside(rule).stopIfTrue && rule.priority ? [rule.priority] : []));
    const withoutArrow = entries(sheet).flatMap(([rect, validation]) => (hasNoArrow(validation) ? [rectAddress(rect)] : []));
    const { sheetProtection } = sheet.worksheet;
    const password = sheetProtection ? (beside(sheetProtection).password ?? "") : "";
    sheets.set(sheet.name, { stopping: new Set(stopping), withoutArrow: new Set(withoutArrow), password });
  }
  const comments = book.names.filter(({ comment }) => comment !== "");
  return { sheets, nameComments: new Map(comments.map((name) => [commentKey(name.name, scopeName(book, name.scope)), name.comment])) };
}

function rulesOf({ worksheet }: SheetBook) {
  return worksheet.conditionalFormattings.flatMap(({ rules }) => rules);
}

function scopeName(book: Book, scope: number | null): string | null {
  return scope === null ? null : (book.sheetsById.get(scope)?.name ?? "");
}

function beside(object: object): Beside {
  return object;
}
