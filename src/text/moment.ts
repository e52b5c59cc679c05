import type { Language } from "./language";

/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A time of day as a clock on the wall shows it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const ROMAN = ["I", "II", "III", "IV"] as const;

/** 05/3/2021: the day, and months 1 and 2, with a leading zero, as official papers write them (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export function printDay({ year, month, day }: Day, language: Language): string {
  if (language === "en") return `${day} ${MONTHS[month - 1] ?? month} ${year}`;
  return `${twoDigits(day)}/${month <= 2 ? twoDigits(month) : month}/${year}`;
}

/** 10 giờ 42; 10:42. */
export function printClock({ hour, minute }: Clock, language: Language): string {
  return language === "en" ? `${hour}:${twoDigits(minute)}` : `${hour} giờ ${twoDigits(minute)}`;
}

/** quý I/2021; quarter I/2021. */
export function printQuarter(quarter: 1 | 2 | 3 | 4, year: number, language: Language): string {
  return `${language === "en" ? "quarter" : "quý"} ${ROMAN[quarter - 1]}/${year}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
