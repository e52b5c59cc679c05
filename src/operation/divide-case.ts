import type { Claims, Impossible } from "../apportion/claims";
import { type DivideMethod, divide } from "../apportion/divide";
import { parseMethod, parseTarget } from "./allocation-words";

/** A case for the batch door: a total, one weight a part, optional bounds (null = none) and a method. */
export interface DivideCase {
  readonly target: number;
  readonly claims: Claims;
  readonly method: DivideMethod;
}

/** What is wrong with a case: `code` for programs, `at` the member or entry concerned. */
export interface CaseFault {
  readonly code: "no-object" | "bad-total" | "bad-weights" | "bad-min" | "bad-max" | "unknown-method";
  readonly at: string;
}

export type DivideAnswer =
  | {
      readonly kind: "divided";
      readonly parts: readonly number[];
      readonly divisor: { readonly value: number; readonly low: number; readonly high: number | null } | null;
      readonly ties: readonly { readonly units: readonly number[]; readonly awarded: number }[];
    }
  | { readonly kind: "infeasible"; readonly reason: Impossible };

/** Parses `{total, weights, min?, max?, method}`; the method is webster where none is said. Unknown members are left alone. */
export function parseDivideCase(json: unknown): DivideCase | CaseFault {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { code: "no-object", at: "" };
  const { total, weights, min, max, method = "webster" } = json as Record<string, unknown>;
  const target = typeof total === "string" ? parseTarget(total) : isWhole(total) ? total : undefined;
  if (target === undefined) return { code: "bad-total", at: "total" };
  const name = typeof method === "string" ? parseMethod(method) : undefined;
  if (name === undefined) return { code: "unknown-method", at: String(method) };
  const size = Array.isArray(weights) ? weights.length : -1;
  const weightColumn = parseColumn(weights, size, Number.NaN);
  if (!(weightColumn instanceof Float64Array)) return { code: "bad-weights", at: weightColumn };
  const floors = parseColumn(min ?? new Array<null>(size).fill(null), size, 0);
  if (!(floors instanceof Float64Array)) return { code: "bad-min", at: floors };
  const ceilings = parseColumn(max ?? new Array<null>(size).fill(null), size, Number.POSITIVE_INFINITY);
  if (!(ceilings instanceof Float64Array)) return { code: "bad-max", at: ceilings };
  return { target, claims: { weights: weightColumn, floors, ceilings }, method: name };
}

/** Shares the case out; ties go to the earlier part. */
export function divideCase({ target, claims, method }: DivideCase): DivideAnswer {
  const division = divide(target, claims, method);
  if (division.kind === "impossible") return { kind: "infeasible", reason: division.reason };
  const { parts, divisor, tie } = division;
  return {
    kind: "divided",
    parts: [...parts],
    divisor: divisor && { value: Number(divisor.value), low: divisor.low, high: Number.isFinite(divisor.high) ? divisor.high : null },
    ties: tie ? [tie] : [],
  };
}

/** Whole numbers from 0; `none` stands for null, NaN where null is not allowed. @returns the entry that is wrong, counted from 0. */
function parseColumn(column: unknown, size: number, none: number): Float64Array<ArrayBuffer> | string {
  if (!Array.isArray(column) || column.length !== size) return "";
  const numbers = new Float64Array(size);
  for (const [index, entry] of column.entries()) {
    const number: unknown = entry === null ? none : entry;
    // No total reaches beyond 2^53: so high a ceiling is none.
    const isEndless = none === Number.POSITIVE_INFINITY && typeof number === "number" && number > Number.MAX_SAFE_INTEGER;
    if (!isEndless && !isWhole(number)) return String(index);
    numbers[index] = isEndless ? none : number;
  }
  return numbers;
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
