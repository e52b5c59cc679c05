import type { Case } from "./case";
import { fromLog, fromRegister } from "./register-submissions";
import { fromReports } from "./report-submissions";
import type { Submission, SubmissionInput } from "./submission";

/** Who has sent and who has not: from logs of days, registers, and the reports themselves. */
export function findSubmissions(input: SubmissionInput): Submission[] {
  const { readings } = input;
  const logged = readings.filter(({ kind }) => kind === "log").flatMap((log) => fromLog(log, input));
  const registers = readings.filter(({ kind }) => kind === "registration").flatMap((one) => fromRegister(one, input));
  const reports = readings.filter(({ kind }) => kind === "form");
  return [...logged, ...(input.asked ? [] : registers), ...fromReports(reports, logged, input), ...wrongForms(input)];
}

/** A file none of whose tabs is anything we know. */
function wrongForms({ readings, unknown }: SubmissionInput): Submission[] {
  const known = new Set(readings.map(({ file }) => file));
  const strange = unknown.filter(({ file, reason }) => !known.has(file) && reason !== "hidden");
  const firsts = strange.filter((tab, place) => strange.findIndex(({ file }) => file === tab.file) === place);
  return firsts.map(({ file, tab }) => {
    const cell = { file, tab, address: "A1" };
    return {
      unit: "",
      name: file,
      kind: "report",
      status: "wrong-form",
      file,
      sent: null,
      period: null,
      cell,
      reading: null,
      isListed: true,
    };
  });
}

/** What of it is a finding. */
export function submissionCases(submissions: readonly Submission[]): Case[] {
  return submissions.flatMap(({ status, unit, name, file, cell, sent }): Case[] => {
    if (cell === null) return [];
    const facts: Record<string, number> = {};
    // A unit of the list that sent nothing has no cell to correct: it stands among the submissions.
    if (status === "missing" && file !== null) facts["isMissing"] = 1;
    if (status === "late") facts["isLate"] = 1;
    if (status === "boundary-day") facts["isBoundaryDay"] = 1;
    if (status === "duplicate" || status === "superseded") facts["isRepeated"] = 1;
    if (status === "wrong-form") facts["isWrongForm"] = 1;
    const day = sent === null ? {} : { day: sent.split("-").reverse().join("/") };
    return [{ scope: "report", facts, cells: { cell }, ...(unit === "" ? {} : { unit }), said: { said: name, ...day } }];
  });
}
