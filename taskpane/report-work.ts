import type { SummaryWritten } from "../src/operation/summary-view";
import { CheckWork } from "./check-work";
import { localIso } from "./local-iso";

/** «Kiểm tra» and «Tổng hợp»: what each button does. Nothing is written but by `writeCheck`, `fix` and `writeSummary`. */
export class ReportWork extends CheckWork {
  /** Whether the summary that is shown is not the one of the list and the programme as they are now. */
  isSummaryDue(): boolean {
    const { summary, summaryOf } = this.around.state();
    const { found, choices, receipt } = this.around.split();
    if (!found || !choices) return false;
    return !summary || summaryOf?.found !== found || summaryOf.programme !== choices.programme || summaryOf.given !== receipt;
  }

  /** Sums the list up, to be looked at. */
  summarise(): Promise<void> {
    const { found, choices, receipt } = this.around.split();
    if (!found || !choices) return Promise.resolve();
    const { programme } = choices;
    const { answers } = found;
    this.around.set({ hindrance: null });
    return this.around.ask("summary", "summarise", { answers, programme }, (summary) => {
      this.around.set({ summary, summaryOf: { found, programme, given: receipt } });
    });
  }

  writeSummary(who: string): Promise<void> {
    const { summary } = this.around.state();
    const { found } = this.around.split();
    if (!found || summary?.kind !== "summary") return Promise.resolve();
    const { answers } = found;
    const { programme, fingerprint } = summary;
    const order = { when: localIso(this.around.now()), who, action: "summarise" };
    this.around.set({ hindrance: null, summaryReceipt: null });
    return this.around.ask("write", "writeSummary", { answers, programme, fingerprint, order }, (written) =>
      this.hearSummaryWritten(written),
    );
  }

  /** Something on a tab was changed: what was made from it says so. */
  look(tab: string): void {
    this.lookAtCheck(tab);
    const { summaryReceipt } = this.around.state();
    const { found } = this.around.split();
    if (summaryReceipt && found?.outcome.kind === "list" && found.outcome.tab === tab) this.around.set({ isSummaryStale: true });
  }

  /** A write was taken back: what was said of it holds no more. */
  forgetReceipts(): void {
    this.forgetCheckReceipt();
    this.around.set({ summaryReceipt: null, isSummaryStale: false, summary: null, summaryOf: null });
  }

  private hearSummaryWritten(written: SummaryWritten): void {
    // What is there now is renewed by the next write, no more made: the summary is looked at anew.
    if (written.kind === "written") this.around.set({ summaryReceipt: written.receipt, isSummaryStale: false, summary: null });
    else this.around.set({ hindrance: { of: "summary", kind: written.kind, tabs: written.tabs } });
    if (written.kind === "changed") this.around.set({ summary: written.view });
  }
}
