import type { PlainValue } from "../sheet/cell-value";
import { foldText } from "../sheet/fold";
import { parseCount } from "../sheet/number-text";
import type { Share } from "../text/number";
import type { RowValue } from "./programme";

/** The figure as it stands in the cell: 98 for 98 %, 2 for «2 phần 3». */
export function printRowValue(value: RowValue | null): number | null {
  if (value === null) return null;
  if (value.type === "count") return value.count;
  return value.type === "rate" ? value.basisPoints / 100 : value.part;
}

export type ParsedValue =
  | { readonly kind: "value"; readonly value: RowValue; readonly isText: boolean }
  | { readonly kind: "unknown"; readonly expected: string };

/**
 * Reads a figure with its unit. A rate has at most two decimals and is above 1 %: 0,98 beside «%» could mean 98 % or 0,98 %, and is asked about. A
 * cell that Excel shows as a percentage is passed in multiplied by 100.
 *
 * @param unit «%» for a rate, «phần n» for a fraction; any other counts things.
 */
export function parseRowValue(cell: Exclude<PlainValue, null>, unit: string): ParsedValue {
  const isText = typeof cell !== "number";
  const number = typeof cell === "number" ? cell : parseFigure(String(cell));
  if (number === undefined) return { kind: "unknown", expected: "một con số" };
  if (unit === "%") {
    const basisPoints = Math.round(number * 100);
    const isExact = Math.abs(number * 100 - basisPoints) < 1e-6;
    if (!isExact || basisPoints <= 100 || basisPoints > 100_000)
      return { kind: "unknown", expected: "tỷ lệ trên 1 %, nhiều nhất hai số lẻ" };
    return { kind: "value", value: { type: "rate", basisPoints }, isText };
  }
  if (!Number.isSafeInteger(number) || number < 0) return { kind: "unknown", expected: "số nguyên từ 0 trở lên" };
  const whole = wholeOfUnit(unit);
  if (whole === undefined) return { kind: "value", value: { type: "count", count: number }, isText };
  return { kind: "value", value: { type: "fraction", part: number, whole }, isText };
}

/** «phần 3» → 3. */
function wholeOfUnit(unit: string): number | undefined {
  const digits = /^phan ([1-9]\d{0,8})$/.exec(foldText(unit))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function parseFigure(text: string): number | undefined {
  const parsed = parseCount(text.replace(/%\s*$/u, ""));
  return parsed.kind === "number" || parsed.kind === "fraction" ? parsed.number : undefined;
}

/** The value as an exact share: 98 % = 9800/10000, a count = count/1. */
export function shareOf(value: RowValue): Share {
  if (value.type === "count") return { part: value.count, whole: 1 };
  return value.type === "rate" ? { part: value.basisPoints, whole: 10_000 } : { part: value.part, whole: value.whole };
}

/** −1, 0 or 1 as part/whole lies below, on or above the value; by multiplying, exact at any size. `whole` is not 0. */
export function compareToValue(part: number, whole: number, value: RowValue): -1 | 0 | 1 {
  const asked = shareOf(value);
  const left = part * asked.whole;
  const right = asked.part * whole;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left === right ? 0 : left < right ? -1 : 1;
  const difference = BigInt(part) * BigInt(asked.whole) - BigInt(asked.part) * BigInt(whole);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
