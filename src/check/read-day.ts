import { numberOfDay, parseDay } from "../programme/day";
import type { CellValue } from "../sheet/cell-value";
import { foldText } from "../sheet/fold";
import type { State } from "./cell-state";

/** A cell that should hold a day: the day as 20210131, 0 where it says that there is none, NaN where nothing can be read, and what is the matter. */
export interface DayCell {
  readonly day: number;
  readonly state: State;
}

/**
 * Reads a day: a date of the sheet, «22/2/2021», «22/2/21», a day inside words («ký ngày 15/8/2024»). Month before day is put right where the second
 * figure is above 12, and said; 31/02 is no day. «chưa», «không» and a dash say that there is none; «x» that there is one, not which.
 */
export function readDay(value: CellValue, dateSystem: 1900 | 1904): DayCell {
  if (value.kind === "blank") return { day: Number.NaN, state: "blank" };
  if (value.kind === "error") return { day: Number.NaN, state: "error" };
  if (value.kind === "boolean") return { day: Number.NaN, state: "unreadable" };
  if (value.kind === "number") {
    const iso = parseDay(value.number, dateSystem);
    return iso === undefined ? { day: Number.NaN, state: "unreadable" } : { day: numberOfDay(iso), state: "day" };
  }
  return readText(value.text);
}

function readText(text: string): DayCell {
  const match = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!match) return readWord(text);
  const [first, second] = [Number(match[1]), Number(match[2])];
  const isShort = match[3]?.length === 2;
  const year = Number(match[3]) + (isShort ? 2000 : 0);
  const iso = parseDay(`${first}/${second}/${year}`);
  if (iso !== undefined) return { day: numberOfDay(iso), state: isShort ? "two-digit" : "text-day" };
  const swapped = parseDay(`${second}/${first}/${year}`);
  if (swapped !== undefined) return { day: numberOfDay(swapped), state: "month-first" };
  return { day: Number.NaN, state: "unreal" };
}

function readWord(text: string): DayCell {
  const folded = foldText(text);
  if (text.trim() === "") return { day: Number.NaN, state: "blank" };
  if (folded === "" || /^(chua|khong|0)\b/.test(folded)) return { day: 0, state: "no" };
  const words = /ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})/.exec(folded);
  const iso = words && parseDay(`${words[1]}/${words[2]}/${words[3]}`);
  if (iso) return { day: numberOfDay(iso), state: "text-day" };
  return { day: Number.NaN, state: /^(x|co|da)\b/.test(folded) ? "yes" : "unreadable" };
}
