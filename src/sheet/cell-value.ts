/** What a cell holds, parsed once at the door. Blank, 0, text and an error are different facts from then on. */
export type CellValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string };

/** A value as it is handed to a writer: null is a blank cell; text is text even where it begins with "=". */
export type PlainValue = string | number | boolean | null;

export const BLANK: CellValue = { kind: "blank" };

/** The error values of Excel's cells (ECMA-376 part 1, 18.17.3, and the newer ones of Excel 365). */
const ERRORS: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN!".split(" "),
);

/** Whether a text is the spelling of an error value; typed text that only looks like one is told apart by the reader. */
export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}

/** Equal as facts: 0 is not blank, "1" is not 1; NaN never occurs. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return a.kind === b.kind && plainOf(a) === plainOf(b);
}

/** The value without its kind; an error gives its spelling, a blank null. */
export function plainOf(value: CellValue): PlainValue {
  switch (value.kind) {
    case "blank":
      return null;
    case "number":
      return value.number;
    case "text":
      return value.text;
    case "boolean":
      return value.boolean;
    case "error":
      return value.error;
  }
}
