import type { CheckWritten } from "../src/operation/check-view";
import type { FigureAsked } from "../src/operation/figure-behind";
import type { SummaryWritten } from "../src/operation/summary-view";
import { localIso } from "./local-iso";
import type { CheckPlace } from "./pages/check-place";
import type { CheckFiles, SummaryFiles } from "./report-asked";
import { identityOf, nameFiles } from "./report-files";
import type { ReportState, ReportsGiven } from "./report-state";
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
    const { check, checkedAt } = this.around.state();
    if (!check || checkedAt === null) return Promise.resolve();
    return this.around.ask(null, "judge", this.checkAsked(checkedAt), (judged) => {
      this.around.set({ check: judged, finding: null, checkPlace: null });
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
    const { files } = this.around.state().reports;
    const when = localIso(this.around.now());
    this.around.set({ hindrance: null, checkReceipt: null });
    return this.around.ask("write", "writeCheck", { asked, fingerprint, files, order: { when, who, action: "check" } }, (written) =>
      this.hearCheckWritten(written, when),
    );
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
    const { check, summaryReceipt } = this.around.state();
    const { found } = this.around.split();
    if (check?.tabs.some((read) => read.tab === tab)) this.around.set({ isCheckStale: true });
    if (summaryReceipt && found?.outcome.kind === "list" && found.outcome.tab === tab) this.around.set({ isSummaryStale: true });
  }

  /** A write was taken back: what was said of it holds no more. */
  forgetReceipts(): void {
    this.around.set({ checkReceipt: null, summaryReceipt: null, isSummaryStale: false, summary: null, summaryOf: null });
  }

  private giveReports(change: Partial<ReportsGiven>): Promise<void> {
    this.setReports(change);
    return this.check();
  }

  private setReports(change: Partial<ReportsGiven>): void {
    this.around.set({ reports: { ...this.around.state().reports, ...change } });
  }

  private checkAsked(at: string): CheckFiles {
    const { found, choices } = this.around.split();
    const { files, ...said } = this.around.state().reports;
    const asked = { programme: choices?.programme ?? null, labels: found?.answers.labels ?? {}, today: at.slice(0, 10), ...said };
    return { asked, files };
  }

  private reportsSaid(): SummaryFiles {
    const { files, period, received, dropped } = this.around.state().reports;
    return { files, reports: { period, received, dropped, today: localIso(this.around.now()).slice(0, 10) } };
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
    if (written.kind === "changed") this.around.set({ summary: written.view, behind: null });
  }
}
