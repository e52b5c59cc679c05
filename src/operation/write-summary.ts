import type { Workbook } from "../sheet/workbook";
import { type CommitOrder, commitDraft } from "./commit-plan";
import { LIST_MEMORY, rememberList } from "./list-memory";
import { openSummary, type ReportsGiven } from "./open-summary";
import type { OpenedList } from "./opened-list";
import { reportWritten } from "./report-receipt";
import type { SummaryView, SummaryWritten } from "./summary-view";

/**
 * Writes the tabs of a summary that was shown, over the list as it was just read again: where that, or what was typed on our tabs, is not what was
 * shown, nothing is written and the new summary comes back instead.
 *
 * @param opened null where the list cannot be used any more. @throws HostError nothing was written; PartlyWritten some of it was.
 */
export async function writeSummary(
  workbook: Workbook,
  opened: OpenedList | null,
  reports: ReportsGiven,
  { programme: key, fingerprint }: Pick<SummaryView, "programme" | "fingerprint">,
  order: Omit<CommitOrder, "memory" | "log">,
): Promise<SummaryWritten> {
  if (!opened) return { kind: "changed", tabs: [], view: { kind: "no-list" } };
  const summary = await openSummary(workbook, opened, key, reports);
  if (!summary) return { kind: "changed", tabs: [], view: { kind: "no-programme" } };
  const { view, draft, programme } = summary;
  if (view.fingerprint !== fingerprint) return { kind: "changed", tabs: opened.list.blocks.map(({ image }) => image.tab), view };
  const memory = { [LIST_MEMORY]: rememberList(opened) };
  const committed = await commitDraft(workbook, draft, { ...order, memory, log: { programme: programme.source, units: view.units } });
  const written = reportWritten(committed, order.when);
  if (written.kind === "changed") return { ...written, view };
  const last = view.tabs.at(-1);
  if (written.kind === "written" && last) await workbook.show({ tab: last.title, address: "A1" });
  return written;
}
