import { type Content, errorNamed } from "./cell-record";
import { type FormulaFault, formulaFault } from "./formula-fault";
import { tidyFormula } from "./shift-formula";

/** What typing something into a cell makes of it. */
export interface ParsedInput {
  readonly content: Content;
  /** Without "="; "" = a value. */
  readonly formula: string;
  /** The number format Excel gives a cell that had none of its own, or undefined. */
  readonly numberFormat?: string;
  readonly fault?: FormulaFault;
}

/**
 * Reads text as Excel (en-US) reads what is typed or written by `Range.values`: "=…" is a formula, "'…" the text after the apostrophe,
 * "1,234", "3%", "2/28/2026", "8:30", "TRUE", "#N/A" are what they look like, everything else is text. A cell whose format is "@"
 * keeps all as text. `year`: for "2/28", which means this year.
 */
export function parseInput(text: string, numberFormat: string, year: number, date1904 = false): ParsedInput {
  if (text === "") return value(null);
  if (numberFormat === "@") return value(text);
  if (text.startsWith("'")) return value(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return formula(text.slice(1));
  const trimmed = text.trim();
  if (trimmed === "") return value(text);
  const plain = number(trimmed) ?? date(trimmed, year, date1904) ?? time(trimmed);
  if (plain) return plain;
  if (/^(true|false)$/i.test(trimmed)) return value(trimmed.length === 4);
  const error = errorNamed(trimmed);
  if (error) return value(error);
  if (/^[+-]/.test(text) && looksLikeFormula(text)) return formula(text.startsWith("+") ? text.slice(1) : text);
  return value(text);
}

function value(content: Content): ParsedInput {
  return { content, formula: "" };
}

function formula(text: string): ParsedInput {
  const fault = formulaFault(text);
  return fault ? { content: null, formula: text, fault } : { content: null, formula: tidyFormula(text) };
}

/** "-A1*2" is a formula, "- Nam" or "-x-" a text: only what refers to a cell or calls a function counts. */
function looksLikeFormula(text: string): boolean {
  return /[A-Za-z]{1,3}\d|\(/.test(text) && formulaFault(text) === undefined && !/\s\p{L}|\p{L}\s/u.test(text);
}

const NUMBER = /^([+-]?)(\(?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d{1,3}))?\s*(%?)(\)?)$/;

function number(text: string): ParsedInput | undefined {
  const match = NUMBER.exec(text);
  const [, sign = "", open, whole = "", fraction = "", exponent, percent, close] = match ?? [];
  if (!match || (whole === "" && fraction.length < 2) || (open === "(") !== (close === ")") || (open && (sign || exponent)))
    return undefined;
  const digits = Number(`${whole.replaceAll(",", "") || "0"}${fraction}${exponent === undefined ? "" : `e${exponent}`}`);
  const amount = Number((percent ? digits / 100 : digits).toPrecision(15));
  const content = sign === "-" || open ? -amount : amount;
  if (!Number.isFinite(content)) return undefined;
  if (percent) return { content, formula: "", numberFormat: fraction.length > 1 ? "0.00%" : "0%" };
  if (whole.includes(",")) return { content, formula: "", numberFormat: fraction.length > 1 ? "#,##0.00" : "#,##0" };
  if (exponent !== undefined) return { content, formula: "", numberFormat: "0.00E+00" };
  return value(content === 0 ? 0 : content);
}

/** en-US: month first; and year-month-day. */
function date(text: string, year: number, date1904: boolean): ParsedInput | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const us = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  const [y, m, d] = iso ? [iso[1], iso[2], iso[3]] : us ? [us[4] ?? String(year), us[1], us[3]] : [];
  if (y === undefined || m === undefined || d === undefined) return undefined;
  const serial = dateSerial(fullYear(y), Number(m), Number(d), date1904);
  return serial === undefined
    ? undefined
    : { content: serial, formula: "", numberFormat: us && us[4] === undefined ? "d-mmm" : "m/d/yyyy" };
}

function time(text: string): ParsedInput | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { content: seconds / 86_400, formula: "", numberFormat: match[3] ? "h:mm:ss" : "h:mm" };
}

/** Two digits: 00-29 are of this century (Excel's rule). */
function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

/** Day number of a date; undefined where there is no such day. 29/02/1900 exists in Excel and is left out here. */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || year < (date1904 ? 1904 : 1900)) return undefined;
  const days = Math.round(at / 86_400_000);
  if (date1904) return days + 24_107;
  return days + 25_569 - (days < -25_508 ? 1 : 0);
}
