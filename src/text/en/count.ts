import { printNumber } from "../number";

/** 1 row, 2 rows, 1,204 rows. */
export function count(value: number, one: string, many: string): string {
  return `${printNumber(value, "en")} ${value === 1 ? one : many}`;
}
