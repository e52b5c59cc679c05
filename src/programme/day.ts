import type { PlainValue } from "../sheet/cell-value";

const MILLISECONDS = 86_400_000;

/**
 * A day as an officer types it → ISO: text `31/12/2021` (day first, as everywhere in Việt Nam) or `2021-12-31`, or Excel's serial number.
 * undefined where it is no day of the calendar from 1900 to 2199.
 */
export function parseDay(value: PlainValue, dateSystem: 1900 | 1904 = 1900): string | undefined {
  if (typeof value === "number") return parseSerial(value, dateSystem);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (vietnamese) return isoOf(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return iso ? isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}

/** 2021-12-31 → «31/12/2021». */
export function printIsoDay(iso: string): string {
  return iso.split("-").reverse().join("/");
}

/** 2021-12-31 → 20211231: days in a column of numbers, in order. */
export function numberOfDay(iso: string): number {
  return Number(iso.replaceAll("-", ""));
}

function isoOf(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2199) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** The 29/02/1900 that Excel believes in is none; days before it are one off, and no paper of ours is as old. */
function parseSerial(serial: number, dateSystem: 1900 | 1904): string | undefined {
  if (!Number.isInteger(serial) || (dateSystem === 1900 && serial <= 60) || serial < 0 || serial > 120_000) return undefined;
  const start = dateSystem === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  const date = new Date(start + serial * MILLISECONDS);
  return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
