import { dueDay, USUAL_DEADLINE } from "../check/deadline";
import { parsePeriod } from "../check/period";
import { receiptKey } from "../check/receipt-key";
import type { CheckGround } from "./check-ground";
import type { CheckView, DeadlineSaid, ReportFileLine, SubmissionLine } from "./check-view";
import { hereIn } from "./here-in";
import type { CheckRun } from "./run-check";

/** Who has sent and who has not, from where, and by when it was due. @param said the officer's own deadline */
export function viewSubmissions(
  run: CheckRun,
  ground: CheckGround,
  said: DeadlineSaid | null,
  period: string | null,
): Pick<CheckView, "submissions" | "reportFiles" | "deadline"> {
  return {
    submissions: run.submissions.map((one) => viewLine(one, ground)),
    reportFiles: listFiles(ground),
    deadline: said ?? deadlineOf(run, period),
  };
}

function viewLine(submission: CheckRun["submissions"][number], ground: CheckGround): SubmissionLine {
  const { unit, name, kind, status, period, sent, cell, file, reading, isListed } = submission;
  return {
    unit,
    name,
    kind,
    status,
    period,
    sent,
    cell: cell && hereIn(ground)(cell),
    file: file === ground.book ? null : file,
    isListed,
    receipt: reading && receiptKey(reading.file, reading.image.tab),
  };
}

function listFiles({ sheets, sent, kept }: CheckGround): ReportFileLine[] {
  const countIn = (name: string) => sheets.readings.filter(({ kind, file }) => kind === "form" && file === name).length;
  const given = sent.map((one): ReportFileLine => {
    const refusal = "refusal" in one ? one.refusal : null;
    return { file: one.file, isKept: false, reports: countIn(one.file), refusal };
  });
  return [...given, ...kept.map((file): ReportFileLine => ({ file, isKept: true, reports: countIn(file), refusal: null }))];
}

/** The one a report or a log states, else the usual one of the period. */
function deadlineOf({ sheets }: CheckRun, word: string | null): DeadlineSaid | null {
  const stated = sheets.readings.find(({ kind, head }) => (kind === "form" || kind === "log") && head.deadline !== null)?.head.deadline;
  const deadline = stated ?? USUAL_DEADLINE;
  const day = dueDay(deadline, (word === null ? undefined : parsePeriod(word)) ?? null);
  return day === null ? null : { day, comparison: deadline.comparison };
}
