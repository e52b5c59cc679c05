import type { WorkbookLike } from "@cj-tech-master/excelts/formula";
import { normalDensity, normalProbability, studentTail } from "./distributions";
import { parseInput } from "./parse-input";

type Functions = NonNullable<WorkbookLike["userFunctions"]>;

/** A value as the formula library passes it: blank, number, text, boolean, error, array. Its numbers for the kinds. */
interface Value {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
  readonly rows?: readonly (readonly Value[])[];
  readonly height?: number;
  readonly width?: number;
}
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const ERROR = 4;
const ARRAY = 5;
const error = (code: string): Value => ({ kind: ERROR, code });
const number = (value: number): Value => (Number.isFinite(value) ? { kind: NUMBER, value } : error("#NUM!"));

/** Functions the formula library lacks (TDIST), reads too narrowly (VALUE, EXACT of arrays) or works out to a few digits only (the normal distribution). */
export function extraFunctions(date1904: boolean): Functions {
  const functions = new Map<string, Functions extends ReadonlyMap<string, infer One> ? One : never>();
  const add = (name: string, least: number, most: number, invoke: (args: Value[]) => Value) =>
    functions.set(name, { minArity: least, maxArity: most, invoke: (args) => invoke(args as Value[]) });
  add("EXACT", 2, 2, ([one = error("#VALUE!"), other = error("#VALUE!")]) => pairwise(one, other, isExactly));
  add("VALUE", 1, 1, ([text = error("#VALUE!")]) => each(text, (one) => numberOf(one, date1904)));
  const normal = (args: Value[], mean: number, deviation: number, isCumulative: boolean) =>
    withNumbers(args.slice(0, 1), ([x = 0]) => {
      if (deviation <= 0) return Number.NaN;
      const z = (x - mean) / deviation;
      return isCumulative ? normalProbability(z) : normalDensity(z) / deviation;
    });
  add("NORMSDIST", 1, 1, (args) => normal(args, 0, 1, true));
  add("NORM.S.DIST", 2, 2, (args) =>
    withNumbers(
      args.slice(1),
      ([cumulative = 0]) => cumulative,
      (c) => normal(args, 0, 1, c !== 0),
    ),
  );
  for (const name of ["NORMDIST", "NORM.DIST"]) {
    add(name, 4, 4, (args) =>
      withNumbers(
        args.slice(1),
        ([mean = 0]) => mean,
        (_mean, [mean = 0, deviation = 1, c = 1]) => normal(args, mean, deviation, c !== 0),
      ),
    );
  }
  add("TDIST", 3, 3, (args) =>
    withNumbers(args, ([x = 0, freedom = 0, tails = 0]) => {
      const [degrees, sides] = [Math.trunc(freedom), Math.trunc(tails)];
      return x < 0 || degrees < 1 || (sides !== 1 && sides !== 2) ? Number.NaN : sides * studentTail(x, degrees);
    }),
  );
  return functions;
}

/** As typed into a cell: "1,234.5", "3%", "28/2/2026" where the locale has such a date. */
function numberOf(value: Value, date1904: boolean): Value {
  if (value.kind === ERROR || value.kind === NUMBER) return value;
  if (value.kind === BOOLEAN) return error("#VALUE!");
  if (value.kind !== TEXT) return number(0);
  const { content, formula } = parseInput(String(value.value), "General", new Date().getFullYear(), date1904);
  return typeof content === "number" && formula === "" ? number(content) : error("#VALUE!");
}

/** A function of one value over an array is an array. */
function each(value: Value, change: (one: Value) => Value): Value {
  if (value.kind !== ARRAY || !value.rows) return change(value);
  return { ...value, rows: value.rows.map((row) => row.map(change)) };
}

/** The same text, case and marks included; a number counts as its text. */
function isExactly(one: Value, other: Value): Value {
  if (one.kind === ERROR) return one;
  if (other.kind === ERROR) return other;
  return { kind: BOOLEAN, value: textOf(one) === textOf(other) };
}

function textOf({ kind, value }: Value): string {
  if (kind === BOOLEAN) return value === true ? "TRUE" : "FALSE";
  return kind === NUMBER || kind === TEXT ? String(value) : "";
}

/** A function of two values, over arrays as Excel stretches them: a single value, row or column goes with every other. */
function pairwise(one: Value, other: Value, work: (one: Value, other: Value) => Value): Value {
  const [a, b] = [one.kind === ARRAY ? one.rows : undefined, other.kind === ARRAY ? other.rows : undefined];
  if (!a && !b) return work(one, other);
  const height = Math.max(a?.length ?? 1, b?.length ?? 1);
  const width = Math.max(a?.[0]?.length ?? 1, b?.[0]?.length ?? 1);
  const at = (value: Value, rows: Value["rows"], row: number, column: number): Value => {
    if (!rows) return value;
    const line = rows[rows.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column] ?? error("#N/A");
  };
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => work(at(one, a, row, column), at(other, b, row, column))),
  );
  return { kind: ARRAY, rows, height, width };
}

/** The arguments as numbers, or the first error among them; `then` takes the result further. */
function withNumbers(
  args: readonly Value[],
  work: (numbers: number[]) => number,
  then?: (result: number, numbers: number[]) => Value,
): Value {
  const numbers: number[] = [];
  for (const argument of args) {
    const one = argument.kind === ARRAY ? argument.rows?.[0]?.[0] : argument;
    if (!one || one.kind === ERROR) return one ?? error("#VALUE!");
    const asNumber =
      one.kind === TEXT
        ? Number(one.value)
        : one.kind === BOOLEAN
          ? Number(one.value === true)
          : one.kind === NUMBER
            ? Number(one.value)
            : 0;
    if (Number.isNaN(asNumber)) return error("#VALUE!");
    numbers.push(asNumber);
  }
  const result = work(numbers);
  return then ? then(result, numbers) : number(result);
}
