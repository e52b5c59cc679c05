import { formulaTokens } from "../../xlsx/formula-tokens";
import { parseRect } from "./a1";
import type { Book, SheetBook } from "./book";
import type { Rect } from "./engine-states";

/** A block of a tab. */
export interface Block {
  readonly sheet: SheetBook;
  readonly rect: Rect;
}

/** What finds its cells by itself, and names and tables, whose cells stand elsewhere. */
const UNTOLD = /^(?:indirect|offset)$/i;
const WORDS = /^(?:true|false)$/i;

/** The blocks a formula (without "=") on the tab `home` reads; null where its text does not tell them. */
export function referencesOf(book: Book, home: SheetBook, formula: string): Block[] | null {
  const blocks: Block[] = [];
  for (const { kind, text, sheet } of formulaTokens(formula)) {
    if (kind === "structured" || (kind === "name" && !WORDS.test(text)) || (kind === "call" && UNTOLD.test(text))) return null;
    if (kind !== "reference") continue;
    const name = sheet
      ?.slice(0, -1)
      .replace(/^'(.*)'$/, "$1")
      .replaceAll("''", "'");
    const target = name === undefined ? home : book.sheetNamed(name);
    // A tab that is not there may come.
    if (!target) return null;
    const rect = parseRect(text.slice(sheet?.length ?? 0));
    // #REF! is read from nowhere.
    if (rect) blocks.push({ sheet: target, rect });
  }
  return blocks;
}
