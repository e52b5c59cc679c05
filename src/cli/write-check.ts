import type { FileWorkbook } from "../file/file-workbook";
import { draftPlan } from "../operation/commit-plan";
import { planFindings } from "../operation/findings-plan";
import { type CheckRun, hasReports } from "../operation/run-check";
import { planSubmitted } from "../operation/submitted-plan";
import type { Answer } from "./answer";
import { savePlan } from "./save-plan";
import type { WrittenCopy } from "./write-copy";

export interface CheckJob {
  readonly workbook: FileWorkbook;
  readonly out: string;
  readonly run: CheckRun;
  readonly now: () => Date;
}

/** Writes the workbook with «Kiểm tra», and «Số liệu nộp» where there are reports, to another file. @throws HostError what the copy cannot be made from */
export async function writeCheck({ workbook, out, run, now }: CheckJob): Promise<WrittenCopy | Answer> {
  const tabs = [planFindings(run, "vi"), ...(hasReports(run) ? [planSubmitted(run, "vi", new Map())] : [])];
  const draft = await draftPlan(workbook, { tabs });
  const saved = await savePlan(workbook, draft, out, "check", now);
  return "exit" in saved ? saved : { file: saved.file, tab: saved.tabs.map((title) => `«${title}»`).join(", "), losses: saved.losses };
}
