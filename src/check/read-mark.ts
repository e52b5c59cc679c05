import type { CellValue } from "../sheet/cell-value";
import { foldText } from "../sheet/fold";
import type { State } from "./cell-state";
import { readDay } from "./read-day";

/** A cell that says yes or no: 1, 0, or NaN where it is blank or says neither. */
export interface MarkCell {
  readonly mark: number;
  readonly state: State;
}

const YES = /^(x|v|co|da|roi|dat|1|da co|da thanh lap|co tham gia|du|dang vien|true|yes)\b/;
const NO = /^(chua|khong|0|false|no)\b/;

/** Reads «x», có, đã, a tick or a day as yes; chưa, không, a dash or 0 as no. A blank stays a blank: what it means is the column's to say. */
export function readMark(value: CellValue, dateSystem: 1900 | 1904): MarkCell {
  switch (value.kind) {
    case "blank":
      return { mark: Number.NaN, state: "blank" };
    case "error":
      return { mark: Number.NaN, state: "error" };
    case "boolean":
      return { mark: value.boolean ? 1 : 0, state: value.boolean ? "yes" : "no" };
    case "number":
      if (value.number === 0 || value.number === 1) return { mark: value.number, state: value.number === 1 ? "yes" : "no" };
      return dayMark(value, dateSystem);
    case "text":
      return readText(value, dateSystem);
  }
}

function readText(value: CellValue & { readonly kind: "text" }, dateSystem: 1900 | 1904): MarkCell {
  const folded = foldText(value.text);
  if (value.text.trim() === "") return { mark: Number.NaN, state: "blank" };
  if (/^[✓✔☑√+]$/u.test(value.text.trim()) || YES.test(folded)) return { mark: 1, state: "yes" };
  if (folded === "" || NO.test(folded)) return { mark: 0, state: "no" };
  return dayMark(value, dateSystem);
}

/** A day stands for a yes on that day. */
function dayMark(value: CellValue, dateSystem: 1900 | 1904): MarkCell {
  const { day, state } = readDay(value, dateSystem);
  if (state === "unreadable" || state === "unreal") return { mark: Number.NaN, state };
  return { mark: day === 0 ? 0 : 1, state };
}
