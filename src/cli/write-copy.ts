import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { FileWorkbook } from "../file/file-workbook";
import { planAllocation } from "../operation/allocation-plan";
import type { AllocationProgramme } from "../operation/allocation-programme";
import { draftPlan } from "../operation/commit-plan";
import type { ListCandidate } from "../operation/find-list";
import { findOfficeName } from "../operation/office-name";
import type { Allocated } from "./allocated";
import type { Answer } from "./answer";
import { isSystemError } from "./open-file";
import { savePlan } from "./save-plan";

/** A copy that was written: where, its new tab, and what of the original it could not carry. */
export interface WrittenCopy {
  readonly file: string;
  readonly tab: string;
  readonly losses: readonly string[];
}

export interface CopyJob {
  readonly workbook: FileWorkbook;
  readonly out: string;
  readonly list: ListCandidate;
  readonly run: Allocated;
  readonly settled: ReadonlyMap<string, number>;
  readonly programme: AllocationProgramme;
  readonly now: () => Date;
}

/** Writes the workbook with «Phân bổ» to another file. @throws HostError what the copy cannot be made from */
export async function writeCopy({ workbook, out, list, run, settled, programme, now }: CopyJob): Promise<WrittenCopy | Answer> {
  const tab = planAllocation({
    request: run.request,
    allocation: run.outcome,
    programme,
    office: findOfficeName(list.image, list.heading),
    weightHeading: run.weightHeading,
    settled: { hold: settled },
    reserve: 0,
    language: "vi",
  });
  const saved = await savePlan(workbook, await draftPlan(workbook, { tabs: [tab] }), out, "allocate", now);
  return "exit" in saved ? saved : { file: saved.file, tab: tab.title, losses: saved.losses };
}

/** Whether two paths lead to one file, also through links; a file that is not there yet is compared by its folder. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  return (await realPath(a)) === (await realPath(b));
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const full = resolve(path);
    return dirname(full) === full ? full : join(await realPath(dirname(full)), basename(full));
  }
}
