import { realpath, writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { FileWorkbook } from "../file/file-workbook";
import { planAllocation } from "../operation/allocation-plan";
import type { AllocationProgramme } from "../operation/allocation-programme";
import { commitDraft, draftPlan } from "../operation/commit-plan";
import type { ListCandidate } from "../operation/find-list";
import { findOfficeName } from "../operation/office-name";
import { describeLoss } from "../text/describe-loss";
import { batch } from "../text/vi/batch";
import type { Allocated } from "./allocated";
import { type Answer, refuse } from "./answer";
import { isSystemError } from "./open-file";

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
  const draft = await draftPlan(workbook, { tabs: [tab] });
  const committed = await commitDraft(workbook, draft, { when: printLocal(now()), who: userInfo().username, action: "allocate" });
  if (committed.kind === "refused") return refuse(3, "tab-name-taken", batch.tabTaken(tab.title));
  if (committed.kind === "changed") return refuse(3, "other", batch.tabChanged);
  const losses = await workbook.losses();
  try {
    await writeFile(out, await workbook.save());
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refuse(3, "not-writable", batch.cannotWrite(out, error.code));
  }
  return { file: out, tab: tab.title, losses: losses.map((loss) => describeLoss(loss, "vi")) };
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

/** 2021-03-05T10:42:00, in the machine's own time. */
export function printLocal(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
