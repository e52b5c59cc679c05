import { SSF } from "@e965/xlsx";

/** SheetJS' number formatter; it has no types of its own. */
const format: (code: string, value: number | string | boolean, options: { date1904: boolean }) => string = SSF.format;

/** Formats of the file format that mean another one on screen in the en-US locale. */
const ON_SCREEN: Readonly<Record<string, string>> = { "mm-dd-yy": "m/d/yyyy" };

/** A value as a cell shows it, were it wide enough. A format that makes no sense shows the value as it is. */
export function numberText(value: number | string | boolean, code: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (code === "General" || !code.includes("@"))) return value;
  if (typeof value === "number" && code === "@") return format("General", value, { date1904 });
  try {
    return format(ON_SCREEN[code] ?? code, value, { date1904 });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return String(value);
  }
}
