import { printCell } from "../sheet/cell-ref";
import { sameValue } from "../sheet/cell-value";
import { entryAt, formatOfEntry, formulaOfEntry, KIND, type SheetImage, valueOfEntry } from "../sheet/sheet-image";

export interface ImageDifference {
  /** The first cell whose value or formula differs, or the name of a differing fact of the tab; null where all are the same. */
  readonly first: string | null;
  /** Cells whose number format or font name differs. */
  readonly formats: number;
}

/** Compares what a tab says, not how its image is packed: formatted blanks count for nothing. */
export function compareImages(wanted: SheetImage, got: SheetImage): ImageDifference {
  const fact = FACTS.find((name) => printFact(wanted, name) !== printFact(got, name));
  if (fact) return { first: fact, formats: 0 };
  const there = firstDifference(wanted, got);
  return there.first === null ? { first: firstDifference(got, wanted).first, formats: there.formats } : there;
}

const FACTS = ["visibility", "isProtected", "dateSystem", "hiddenRows", "hiddenColumns", "merges"] as const;

function printFact(image: SheetImage, name: (typeof FACTS)[number]): string {
  const fact = image[name];
  if (name === "merges" && image.merges !== "unknown")
    return image.merges
      .map((merge) => JSON.stringify(merge))
      .sort()
      .join();
  return JSON.stringify(fact);
}

/** The first cell of `a` that `b` has otherwise. */
function firstDifference(a: SheetImage, b: SheetImage): ImageDifference {
  let formats = 0;
  for (let row = 0; row < a.rows; row++) {
    const end = a.rowStarts[row + 1] ?? 0;
    for (let entry = a.rowStarts[row] ?? 0; entry < end; entry++) {
      if (a.kinds[entry] === KIND.blank && a.formulas[entry] === 0) continue;
      const column = a.columnOf[entry] ?? 0;
      const other = entryAt(b, row, column);
      if (other < 0 || !sameCell(a, entry, b, other)) return { first: printCell(row, column), formats };
      const [one, two] = [formatOfEntry(a, entry), formatOfEntry(b, other)];
      if (one.numberFormat !== two.numberFormat || one.font !== two.font) formats += 1;
    }
  }
  return { first: null, formats };
}

function sameCell(a: SheetImage, entry: number, b: SheetImage, other: number): boolean {
  if (formulaOfEntry(a, entry) !== formulaOfEntry(b, other)) return false;
  const [one, two] = [valueOfEntry(a, entry), valueOfEntry(b, other)];
  if (one.kind === "text" && two.kind === "text") return printable(one.text) === printable(two.text);
  return sameValue(one, two);
}

/** XML has one kind of line end and no control characters. */
function printable(text: string): string {
  return [...text.replace(/\r\n?/g, "\n")].filter((letter) => letter >= " " || letter === "\n" || letter === "\t").join("");
}
