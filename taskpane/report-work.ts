import type { FigureAsked } from "../src/operation/figure-behind";
import type { SummaryWritten } from "../src/operation/summary-view";
import { CheckWork } from "./check-work";
import { LayoutWork } from "./layout-work";
import { localIso } from "./local-iso";
import { nameFiles } from "./name-files";
import type { SummaryFiles } from "./report-asked";
import type { ReportsGiven } from "./report-state";

/** «Kiểm tra» and «Tổng hợp»: what each button does. Nothing is written but by `writeCheck`, `fix` and `writeSummary`. */
export class ReportWork extends CheckWork {
  /** How files and tabs are read. */
  readonly layout = new LayoutWork(this.around);

  /** Takes report files in beside those there are. */
  async addFiles(files: readonly File[]): Promise<void> {
    const { readReportFiles } = await import("./read-report-files");
    return readReportFiles(this.around, files, (book, turn) => this.checkInTurn(book, turn));
  }

  /** Where files will soon be chosen: what reads them is started meanwhile. What cannot be loaded now is loaded, and its failure shown, when it is needed. */
  async readyToRead(): Promise<void> {
    await Promise.allSettled([import("./read-report-files"), this.around.book()?.readyReader?.()]);
  }

  /** Leaves the files that were not read for later. */
  putAside(): void {
    const { reading } = this.around.state();
    if (reading) this.around.set({ reading: { ...reading, isAside: true } });
  }

  /** Files that were not read are not wanted any more. */
  forgetUnread(): void {
    this.around.set({ reading: null });
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

  /** Takes whom a name means: null for a unit of its own, "" where nothing is said any more. The check is judged anew over what was read. */
  nameUnit(spelling: string, key: string | null): Promise<void> {
    const { named, reports } = this.around.state();
    // The summary stands on them as well.
    this.around.set({ named: { ...named, [spelling]: key }, reports: { ...reports } });
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
    const { named, reports } = this.around.state();
    const { files, period, received, dropped, layouts } = reports;
    return { files, reports: { period, received, dropped, layouts, named, today: localIso(this.around.now()).slice(0, 10) } };
  }

  private hearSummaryWritten(written: SummaryWritten): void {
    // What is there now is renewed by the next write, no more made: the summary is looked at anew.
    if (written.kind === "written") this.around.set({ summaryReceipt: written.receipt, isSummaryStale: false, summary: null });
    else this.around.set({ hindrance: { of: "summary", kind: written.kind, tabs: written.tabs } });
    if (written.kind === "changed") this.around.set({ summary: written.view, behind: null });
  }
}
