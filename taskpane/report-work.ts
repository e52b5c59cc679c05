import type { CheckAsked, CheckWritten } from "../src/operation/check-view";
import type { SummaryWritten } from "../src/operation/summary-view";
import { localIso } from "./local-iso";
import type { CheckPlace } from "./pages/check-place";
import type { ReportState } from "./report-state";
import type { SplitState } from "./split-state";
import type { SplitSurroundings } from "./split-surroundings";

/** What the work on check and summary needs of the session around it. */
export interface ReportSurroundings extends Pick<SplitSurroundings, "ask" | "now"> {
  readonly state: () => ReportState;
  readonly set: (change: Partial<ReportState>) => void;
  /** The list and the programme that both go by. */
  readonly split: () => SplitState;
}

/** «Kiểm tra» and «Tổng hợp»: what each button does. Nothing is written but by `writeCheck` and `writeSummary`. */
export class ReportWork {
  constructor(private readonly around: ReportSurroundings) {}

  /** Reads and checks every tab of the open workbook that is not ours. */
  check(): Promise<void> {
    const at = localIso(this.around.now());
    this.around.set({ hindrance: null, isCheckStale: false });
    return this.around.ask("check", "check", this.checkAsked(at), (check) => {
      this.around.set({ check, checkedAt: at, finding: null, checkPlace: null });
    });
  }

  leaveCheck(checkPlace: CheckPlace): void {
    this.around.set({ checkPlace });
  }

  openFinding(finding: number): void {
    this.around.set({ finding });
  }

  writeCheck(who: string): Promise<void> {
    const { check } = this.around.state();
    if (!check) return Promise.resolve();
    const { asked, fingerprint } = check;
    const when = localIso(this.around.now());
    this.around.set({ hindrance: null, checkReceipt: null });
    return this.around.ask("write", "writeCheck", { asked, fingerprint, order: { when, who, action: "check" } }, (written) =>
      this.hearCheckWritten(written, when),
    );
  }

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
    const { check, summaryReceipt } = this.around.state();
    const { found } = this.around.split();
    if (check?.tabs.some((read) => read.tab === tab)) this.around.set({ isCheckStale: true });
    if (summaryReceipt && found?.outcome.kind === "list" && found.outcome.tab === tab) this.around.set({ isSummaryStale: true });
  }

  /** A write was taken back: what was said of it holds no more. */
  forgetReceipts(): void {
    this.around.set({ checkReceipt: null, summaryReceipt: null, isSummaryStale: false, summary: null, summaryOf: null });
  }

  private checkAsked(at: string): CheckAsked {
    const { found, choices } = this.around.split();
    return { programme: choices?.programme ?? null, labels: found?.answers.labels ?? {}, today: at.slice(0, 10) };
  }

  private hearCheckWritten(written: CheckWritten, at: string): void {
    if (written.kind === "written") this.around.set({ checkReceipt: written.receipt });
    else this.around.set({ hindrance: { of: "check", kind: written.kind, tabs: written.tabs } });
    if (written.kind !== "changed") return;
    this.around.set({ check: written.view, checkedAt: at, isCheckStale: false, checkPlace: null, finding: null });
  }

  private hearSummaryWritten(written: SummaryWritten): void {
    // What is there now is renewed by the next write, no more made: the summary is looked at anew.
    if (written.kind === "written") this.around.set({ summaryReceipt: written.receipt, isSummaryStale: false, summary: null });
    else this.around.set({ hindrance: { of: "summary", kind: written.kind, tabs: written.tabs } });
    if (written.kind === "changed") this.around.set({ summary: written.view });
  }
}
