import { type Deadline, punctualityOf, USUAL_DEADLINE } from "./deadline";
import { isoOf, type Period, printPeriod } from "./period";
import { cellOf, type Reading, refOf } from "./reading";
import { receivedFor } from "./receipt-key";
import type { Submission, SubmissionInput, SubmissionStatus } from "./submission";

interface Received {
  readonly form: Reading;
  readonly unit: string;
  readonly name: string;
  readonly period: Period | null;
  readonly sent: string | null;
  readonly isListed: boolean;
}

/** The reports themselves. Of several of one unit and period the last received counts; equal ones are duplicates, others superseded. */
export function fromReports(forms: readonly Reading[], logged: readonly Submission[], input: SubmissionInput): Submission[] {
  const { known, asked } = input;
  const received = forms.map((form) => receive(form, logged, input));
  const counted = new Map<string, Received>();
  for (const one of received) {
    const key = `${one.unit}|${one.period ? printPeriod(one.period) : ""}`;
    const before = counted.get(key);
    if (!before || (one.sent ?? "") >= (before.sent ?? "")) counted.set(key, before && sameFigures(before.form, one.form) ? before : one);
  }
  const chosen = new Set(counted.values());
  const reports = received.map((one): Submission => {
    const winner = counted.get(`${one.unit}|${one.period ? printPeriod(one.period) : ""}`);
    return { ...submissionOf(one), status: statusOf(one, chosen.has(one), winner, input) };
  });
  if (!known || (forms.length === 0 && (!asked || logged.length > 0))) return reports;
  const come = new Set([...reports.filter(({ status }) => status !== "wrong-period"), ...logged].map(({ unit }) => unit));
  const missing = known.reading.keys.flatMap((unit, place): Submission[] => {
    if (come.has(unit) || (known.reading.duplicateOf[place] ?? -1) >= 0) return [];
    const name = known.reading.names[place] ?? "";
    const period = asked ? printPeriod(asked) : null;
    return [
      {
        unit,
        name,
        kind: "report",
        status: "missing",
        file: null,
        sent: null,
        period,
        cell: cellOf(known.reading, place, "name"),
        reading: null,
        isListed: true,
      },
    ];
  });
  return [...reports, ...missing];
}

function receive(form: Reading, logged: readonly Submission[], { known, received }: SubmissionInput): Received {
  const { head, file } = form;
  const name = form.names[0] ?? "";
  const place = known?.reading.keys.indexOf(form.keys[0] ?? "") ?? -1;
  const there = place >= 0 ? place : known?.index.find(name, form.wards[0] ?? "");
  const unit = (there === undefined ? undefined : known?.reading.keys[there]) ?? form.keys[0] ?? "";
  const period = head.year === null || head.part === null ? null : { year: head.year, part: head.part };
  const typed = receivedFor(received, file, form.image.tab) ?? (head.received === null ? null : isoOf(head.received));
  const noted = logged.find((one) => one.unit === unit && (period === null || one.period === printPeriod(period)))?.sent ?? null;
  return { form, unit, name, period, sent: typed ?? noted, isListed: known === null || there !== undefined };
}

function submissionOf({ form, unit, name, period, sent, isListed }: Received): Omit<Submission, "status"> {
  const place = form.head.unitCell ?? { row: 0, column: 0 };
  return {
    unit,
    name,
    kind: "report",
    file: form.file,
    sent,
    period: period && printPeriod(period),
    cell: refOf(form, place.row, place.column),
    reading: form,
    isListed,
  };
}

function statusOf(
  one: Received,
  isCounted: boolean,
  winner: Received | undefined,
  { asked, deadline: set }: SubmissionInput,
): SubmissionStatus {
  if (asked && one.period && printPeriod(asked) !== printPeriod(one.period)) return "wrong-period";
  if (!isCounted) return winner && sameFigures(winner.form, one.form) ? "duplicate" : "superseded";
  const deadline: Deadline = set ?? one.form.head.deadline ?? USUAL_DEADLINE;
  return punctualityOf(deadline, one.period ?? asked, one.sent ?? "unknown");
}

function sameFigures(a: Reading, b: Reading): boolean {
  const say = ({ columns }: Reading) => JSON.stringify([...columns].map(([field, { values }]) => [field, [...values]]));
  return say(a) === say(b);
}
