import { writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
import type { FileWorkbook } from "../file/file-workbook";
import { commitDraft, draftPlan } from "../operation/commit-plan";
import { planFindings } from "../operation/findings-plan";
import type { CheckRun } from "../operation/run-check";
import { planSubmitted } from "../operation/submitted-plan";
import { describeLoss } from "../text/describe-loss";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";
import { isSystemError } from "./open-file";
import { printLocal, type WrittenCopy } from "./write-copy";

export interface CheckJob {
  readonly workbook: FileWorkbook;
  readonly out: string;
  readonly run: CheckRun;
  readonly now: () => Date;
}

/** Writes the workbook with «Kiểm tra» and «Số liệu nộp» to another file. @throws HostError what the copy cannot be made from */
export async function writeCheck({ workbook, out, run, now }: CheckJob): Promise<WrittenCopy | Answer> {
  const tabs = [planFindings(run, "vi"), planSubmitted(run, "vi")];
  const draft = await draftPlan(workbook, { tabs });
  const committed = await commitDraft(workbook, draft, { when: printLocal(now()), who: userInfo().username, action: "check" });
  if (committed.kind === "refused") {
    const taken = committed.findings[0]?.cells[0]?.tab ?? "";
    return refuse(3, "tab-name-taken", batch.tabTaken(taken));
  }
  if (committed.kind === "changed") return refuse(3, "other", batch.tabChanged);
  const losses = await workbook.losses();
  try {
    await writeFile(out, await workbook.save());
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refuse(3, "not-writable", batch.cannotWrite(out, error.code));
  }
  const written = tabs.map(({ title }) => `«${title}»`).join(", ");
  return { file: out, tab: written, losses: losses.map((loss) => describeLoss(loss, "vi")) };
}
