import { writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
import type { FileWorkbook } from "../file/file-workbook";
import { commitDraft, type Draft } from "../operation/commit-plan";
import { describeLoss } from "../text/describe-loss";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";
import { isSystemError } from "./open-file";

/** A copy that was written: where, and what of the original it could not carry. */
export interface SavedPlan {
  readonly file: string;
  readonly tabs: readonly string[];
  readonly losses: readonly string[];
}

/** Writes a draft's tabs into the workbook and the workbook to another file. @throws HostError what the copy cannot be made from */
export async function savePlan(
  workbook: FileWorkbook,
  draft: Draft,
  out: string,
  action: string,
  now: () => Date,
): Promise<SavedPlan | Answer> {
  const committed = await commitDraft(workbook, draft, { when: printLocal(now()), who: userInfo().username, action });
  if (committed.kind === "refused") {
    const [taken] = committed.findings;
    return refuse(3, "tab-name-taken", batch.tabTaken(String(taken?.facts["tab"] ?? "")));
  }
  if (committed.kind === "changed") return refuse(3, "other", batch.tabChanged);
  const losses = await workbook.losses();
  try {
    await writeFile(out, await workbook.save());
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refuse(3, "not-writable", batch.cannotWrite(out, error.code));
  }
  return { file: out, tabs: draft.plan.tabs.map(({ title }) => title), losses: losses.map((loss) => describeLoss(loss, "vi")) };
}

/** 2021-03-05T10:42:00, in the machine's own time. */
function printLocal(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
