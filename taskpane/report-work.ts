import type { FigureAsked } from "../src/operation/figure-behind";
import type { SummaryWritten } from "../src/operation/summary-view";
import { CheckWork } from "./check-work";
import { localIso } from "./local-iso";
import type { SummaryFiles } from "./report-asked";
import { identityOf, nameFiles } from "./report-files";
import type { ReportsGiven } from "./report-state";

/** «Kiểm tra» and «Tổng hợp»: what each button does. Nothing is written but by `writeCheck`, `fix` and `writeSummary`. */
export class ReportWork extends CheckWork {
  /** Takes report files in beside those there are. */
  addFiles(files: readonly File[]): Promise<void> {
    const { reports } = this.around.state();
    const known = new Set(reports.files.map(identityOf));
    const all = [...reports.files, ...files.filter((file) => !known.has(identityOf(file)))];
    const names = new Set(nameFiles(all));
    return this.giveReports({ files: all, dropped: reports.dropped.filter((name) => !names.has(name)) });
  }

  /** Takes a file away again, and what «Số liệu nộp» keeps of it. */
  dropFile(file: string): Promise<void> {
    const { files, dropped } = this.around.state().reports;
    const names = nameFiles(files);
    return this.giveReports({ files: files.filter((_, place) => names[place] !== file), dropped: [...dropped, file] });
  }

  /** Another period, deadline or day of receipt: judged over what was read, without reading it anew. */
  say(change: Partial<Pick<ReportsGiven, "period" | "deadline" | "received">>): Promise<void> {
    this.setReports(change);
    return this.judgeAgain();
  }

  /** Whether the summary that is shown is not the one of the list and the programme as they are now. */
  isSummaryDue(): boolean {
    const { summary, summaryOf, reports } = this.around.state();
    const { found, choices, receipt } = this.around.split();
    if (!found || !choices) return false;
    if (!summary || summaryOf?.found !== found || summaryOf.reports !== reports) return true;
    return summaryOf.programme !== choices.programme || summaryOf.given !== receipt;
  }

  /** Sums the list up, to be looked at. */
  summarise(): Promise<void> {
    const { found, choices, receipt } = this.around.split();
    if (!found || !choices) return Promise.resolve();
    const { programme } = choices;
    const { answers } = found;
    const { reports } = this.around.state();
    this.around.set({ hindrance: null });
    return this.around.ask("summary", "summarise", { answers, programme, ...this.reportsSaid() }, (summary) => {
      this.around.set({ summary, summaryOf: { found, programme, given: receipt, reports }, behind: null });
    });
  }

  /** Names the units behind a figure; pressed again, no more. */
  lookBehind(asked: FigureAsked): Promise<void> {
    const { behind } = this.around.state();
    this.around.set({ behind: null });
    if (behind?.of === asked.of && behind.key === asked.key) return Promise.resolve();
    return this.around.ask(null, "behind", asked, (found) => this.around.set({ behind: found }));
  }

  writeSummary(who: string): Promise<void> {
    const { summary } = this.around.state();
    const { found } = this.around.split();
    if (!found || summary?.kind !== "summary") return Promise.resolve();
    const { answers } = found;
    const { programme, fingerprint } = summary;
    const order = { when: localIso(this.around.now()), who, action: "summarise" };
    this.around.set({ hindrance: null, summaryReceipt: null });
    return this.around.ask("write", "writeSummary", { answers, programme, fingerprint, order, ...this.reportsSaid() }, (written) =>
      this.hearSummaryWritten(written),
    );
  }

  /** Something on a tab was changed: what was made from it says so. */
  look(tab: string): void {
    this.lookAtCheck(tab);
    const { summaryReceipt } = this.around.state();
    const { found } = this.around.split();
    if (summaryReceipt && found?.outcome.kind === "list" && found.outcome.places.some((place) => place.tab === tab))
      this.around.set({ isSummaryStale: true });
  }

  /** A write was taken back: what was said of it holds no more. */
  forgetReceipts(): void {
    this.forgetCheckReceipt();
    this.around.set({ summaryReceipt: null, isSummaryStale: false, summary: null, summaryOf: null });
  }

  private giveReports(change: Partial<ReportsGiven>): Promise<void> {
    this.setReports(change);
    return this.check();
  }

  private setReports(change: Partial<ReportsGiven>): void {
    this.around.set({ reports: { ...this.around.state().reports, ...change } });
  }

  private reportsSaid(): SummaryFiles {
    const { files, period, received, dropped } = this.around.state().reports;
    return { files, reports: { period, received, dropped, today: localIso(this.around.now()).slice(0, 10) } };
  }

  private hearSummaryWritten(written: SummaryWritten): void {
    // What is there now is renewed by the next write, no more made: the summary is looked at anew.
    if (written.kind === "written") this.around.set({ summaryReceipt: written.receipt, isSummaryStale: false, summary: null });
    else this.around.set({ hindrance: { of: "summary", kind: written.kind, tabs: written.tabs } });
    if (written.kind === "changed") this.around.set({ summary: written.view, behind: null });
  }
}
