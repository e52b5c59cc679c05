import type { StyleName } from "../sheet/tab-style";
import { type ColumnPlan, type ColumnValues, numbersColumn, textsColumn } from "../sheet/workbook-plan";

/** A column of ours. With a formula, the values are what we expect it to give. */
export function ownColumn(
  key: string,
  heading: string,
  style: StyleName,
  width: number,
  values: ColumnValues,
  formula?: string,
): ColumnPlan {
  return { key, heading, style, width, owner: "plan", values, ...(formula === undefined ? {} : { formula }) };
}

export function numbers(size: number, of: (row: number) => number | null | undefined): ColumnValues {
  return numbersColumn(Array.from({ length: size }, (_, row) => of(row) ?? null));
}

export function texts(size: number, of: (row: number) => string): ColumnValues {
  return textsColumn(Array.from({ length: size }, (_, row) => of(row)));
}
