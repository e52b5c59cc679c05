import type { Workbook } from "../sheet/workbook";
import { planAllocation } from "./allocation-plan";
import { ANNEX_MEMORY } from "./annex-memory";
import { planAnnex } from "./annex-plan";
import type { AnnexSettings } from "./annex-settings";
import { type CommitOrder, commitDraft, draftPlan } from "./commit-plan";
import type { PreparedSplit } from "./prepare-split";
import type { AnnexOutcome } from "./split-receipt";
import { logFacts } from "./write-split";

/**
 * Makes the print tab «Phụ lục» beside «Phân bổ», whose figures its formulas show: both are written by one plan, and where the split is as it was
 * written, «Phân bổ» stays as it is.
 *
 * @throws HostError nothing was written; PartlyWritten some of it was.
 */
export async function writeAnnex(
  workbook: Workbook,
  prepared: PreparedSplit,
  settings: AnnexSettings,
  order: Omit<CommitOrder, "memory" | "log">,
): Promise<AnnexOutcome> {
  const annex = planAnnex(prepared.print, settings);
  const draft = await draftPlan(workbook, { tabs: [planAllocation(prepared.print), annex] });
  const committed = await commitDraft(workbook, draft, { ...order, memory: { [ANNEX_MEMORY]: settings }, log: logFacts(prepared) });
  if (committed.kind === "changed") return { kind: "changed", tabs: committed.tabs };
  if (committed.kind === "refused") return { kind: "taken", tabs: committed.findings.flatMap(({ cells }) => cells.map(({ tab }) => tab)) };
  await workbook.show({ tab: annex.title, address: "A1" });
  return { kind: "written", tab: annex.title, entry: committed.receipt.entry, canRestore: committed.receipt.canRestore };
}
