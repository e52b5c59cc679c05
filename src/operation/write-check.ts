import type { Workbook } from "../sheet/workbook";
import { gatherCheck } from "./check-ground";
import type { CheckView, CheckWritten } from "./check-view";
import { type CommitOrder, commitDraft, draftPlan } from "./commit-plan";
import { rememberLayouts } from "./layout-memory";
import { NAME_MEMORY } from "./name-memory";
import { openCheck } from "./open-check";
import { reportWritten } from "./report-receipt";
import type { SentFile } from "./sent-file";

/**
 * Writes the tabs of a check that was shown. Everything is read and checked again first: where it is not what was shown, nothing is written and the
 * new check comes back instead.
 *
 * @throws HostError nothing was written; PartlyWritten some of it was.
 */
export async function writeCheck(
  workbook: Workbook,
  sent: readonly SentFile[],
  { asked, fingerprint }: Pick<CheckView, "asked" | "fingerprint">,
  order: Omit<CommitOrder, "memory" | "log">,
): Promise<CheckWritten> {
  const { run, view, tabs } = openCheck(await gatherCheck(workbook, sent, asked), asked);
  if (view.fingerprint !== fingerprint) return { kind: "changed", tabs: view.tabs.map(({ tab }) => tab), view };
  const draft = await draftPlan(workbook, { tabs });
  const programme = run.chosen?.programme.source;
  const committed = await commitDraft(workbook, draft, {
    ...order,
    memory: { ...rememberLayouts(asked.layouts), [NAME_MEMORY]: run.named },
    log: programme === undefined ? {} : { programme },
  });
  const written = reportWritten(committed, order.when);
  if (written.kind === "changed") return { ...written, view };
  const first = draft.tabs[0]?.content.image.tab;
  if (written.kind === "written" && first !== undefined) await workbook.show({ tab: first, address: "A1" });
  return written;
}
