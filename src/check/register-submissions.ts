import { punctualityOf, USUAL_DEADLINE } from "./deadline";
import { isoOf, type Period, printPeriod, readPeriod } from "./period";
import { cellOf, type FieldColumn, type Reading, refOf, stateOf } from "./reading";
import { registered } from "./register-cases";
import type { Submission, SubmissionInput } from "./submission";

/** Half-year and year end with a quarter: their column answers for it. */
const SAME_END: Readonly<Partial<Record<Period["part"], Period["part"]>>> = { H1: "Q2", year: "Q4" };

export function fromLog(log: Reading, { known, asked, deadline: set }: SubmissionInput): Submission[] {
  const deadline = set ?? log.head.deadline ?? USUAL_DEADLINE;
  return log.periods.flatMap(({ label, column }) => {
    const { part, year } = readPeriod(label);
    const whole = year ?? log.head.year ?? asked?.year ?? null;
    if (part === null || whole === null) return [];
    if (asked && (whole !== asked.year || (part !== asked.part && SAME_END[part] !== asked.part))) return [];
    const period = { year: whole, part };
    return log.names.map((name, unit): Submission => {
      const sent = dayAt(column, unit);
      const there = known?.index.find(name, log.wards[unit] ?? "");
      return {
        unit: (there === undefined ? undefined : known?.reading.keys[there]) ?? log.keys[unit] ?? "",
        name,
        kind: "report",
        status: punctualityOf(deadline, period, sent),
        file: log.file,
        sent: sent === "unknown" ? null : sent,
        period: printPeriod(period),
        cell: refOf(log, column.rows[unit] ?? 0, column.column),
        reading: null,
        isListed: known === null || there !== undefined,
      };
    });
  });
}

/** ISO, "unknown" where something came and the day cannot be read, null where nothing came. */
function dayAt(column: FieldColumn, unit: number): string | null {
  const day = column.values[unit] ?? Number.NaN;
  const state = stateOf(column, unit);
  if (state === "blank" || state === "dash" || day === 0) return null;
  return Number.isNaN(day) ? "unknown" : isoOf(day);
}

/** A unit's first row with a content counts; units of the list that have none are missing. */
export function fromRegister(register: Reading, { known }: SubmissionInput): Submission[] {
  const deadline = register.head.deadline;
  const units = registered(register, known);
  const sentAt = register.columns.get("sent");
  const list = known?.reading ?? register;
  const keys = known ? list.keys : [...units.keys()];
  return keys.map((key, place): Submission => {
    const unit = units.get(key);
    const name = known ? (list.names[place] ?? "") : (register.names[unit ?? 0] ?? "");
    const year = register.head.year;
    const base = {
      unit: key,
      name,
      kind: "register" as const,
      file: register.file,
      period: year === null ? null : String(year),
      reading: null,
      isListed: true,
    };
    if (unit === undefined) return { ...base, status: "missing", file: null, sent: null, cell: cellOf(list, place, "name") };
    const sent = sentAt ? (dayAt(sentAt, unit) ?? "unknown") : "unknown";
    const status = deadline ? punctualityOf(deadline, null, sent) : "undecided";
    return { ...base, status, sent: sent === "unknown" ? null : sent, cell: cellOf(register, unit, sentAt ? "sent" : "name") };
  });
}
