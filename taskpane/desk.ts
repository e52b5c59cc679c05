import { type CheckGround, gatherAgain, gatherCheck } from "../src/operation/check-ground";
import type { CheckAsked, CheckView, CheckWritten } from "../src/operation/check-view";
import type { FigureAsked, FigureBehind } from "../src/operation/figure-behind";
import { type FixOutcome, fixCells } from "../src/operation/fix-cells";
import { knownLayouts } from "../src/operation/layout-corrector";
import type { LayoutCorrection } from "../src/operation/layout-memory";
import { openCheck } from "../src/operation/open-check";
import { type LayoutAnswer, openLayout } from "../src/operation/open-layout";
import { openList } from "../src/operation/open-list";
import { type OpenedSummary, openSummary } from "../src/operation/open-summary";
import { type JournalView, readJournal } from "../src/operation/read-journal";
import type { SentFile, SentRefusal } from "../src/operation/sent-file";
import type { SummaryOutcome, SummaryWritten } from "../src/operation/summary-view";
import { viewBehind } from "../src/operation/view-behind";
import { writeCheck } from "../src/operation/write-check";
import { writeSummary } from "../src/operation/write-summary";
import type { Workbook, WorkbookInfo } from "../src/sheet/workbook";
import type { LayoutAsked } from "./layout-asked";
import type { CheckFiles, CheckWrite, FileAsked, FixAsked, RecheckAsked, SummaryAsked, SummaryWrite } from "./report-asked";
import { type OpenSentFile, ReportFiles } from "./report-files";
import { SplitDesk } from "./split-desk";
import { type TabFacts, tabFacts } from "./tab-facts";

/**
 * The operations over one workbook, and what they keep between two questions. It stands in a worker, next to a file or with Excel at the other end;
 * everything it is asked and answers can be posted. The workbook comes with each question: so each can be watched and stopped by itself.
 */
export class Desk extends SplitDesk {
  /** What the last check was made from: another period or day of receipt is judged over it again. */
  private ground: CheckGround | null = null;
  private summed: OpenedSummary | null = null;
  private readonly reportFiles: ReportFiles;

  /** @param openSent opens the files that units sent in. @param knowsDates whether the host can tell the date system; one that cannot says 1900, and then only 1904 is known. */
  constructor(
    private readonly knowsDates: boolean,
    openSent: OpenSentFile,
  ) {
    super();
    this.reportFiles = new ReportFiles(openSent);
  }

  describe(workbook: Workbook, _: null): Promise<WorkbookInfo> {
    return workbook.describe();
  }

  async facts(workbook: Workbook, { tab }: { readonly tab: string }): Promise<TabFacts> {
    return tabFacts(await workbook.read(tab), this.knowsDates);
  }

  /** What the workbook remembers of how layouts are read. */
  layouts(workbook: Workbook, _: null): Promise<readonly LayoutCorrection[]> {
    return knownLayouts(workbook, null);
  }

  /** Reads a file that was sent in, to be kept with the others. null where it could be read. @throws HostError cancelled */
  async readFile(_: Workbook, { file, name, layouts, onRows }: FileAsked): Promise<SentRefusal | null> {
    const one = await this.reportFiles.readOne(name, file, layouts, onRows);
    return "refusal" in one ? one.refusal : null;
  }

  /** Reads the workbook and the files anew. */
  async check(workbook: Workbook, { asked, files }: CheckFiles): Promise<CheckView> {
    this.ground = null;
    this.ground = await gatherCheck(workbook, await this.readSent(workbook, files, asked), asked);
    return openCheck(this.ground, asked).view;
  }

  /** The same after a change, beside whatever is going on, also a check: of the other tabs those are not read again that hold no formula. */
  async recheck(workbook: Workbook, { asked, files, changed }: RecheckAsked): Promise<CheckView> {
    const { ground: before } = this;
    const layouts = await knownLayouts(workbook, asked.layouts);
    const sent = await this.reportFiles.readAll(files, layouts);
    const ground = await gatherAgain(workbook, sent, { ...asked, layouts }, before, changed);
    if (this.ground === before) this.ground = ground;
    return openCheck(ground, asked).view;
  }

  /** Judges what was read last by another period, deadline or day of receipt. */
  async judge(workbook: Workbook, { asked, files }: CheckFiles): Promise<CheckView> {
    return this.ground ? openCheck(this.ground, asked).view : this.check(workbook, { asked, files });
  }

  /** Reads and checks anew: what is written is what stands in the workbook, or nothing. */
  async writeCheck(workbook: Workbook, { files, order, ...shown }: CheckWrite): Promise<CheckWritten> {
    this.ground = null;
    return await writeCheck(workbook, await this.readSent(workbook, files, shown.asked), shown, order);
  }

  /** How the tables of a file or of a tab are read, with what the officer says now of one of them. Nothing is read into the check yet. */
  async layout(workbook: Workbook, { file, tab, files, layouts, change }: LayoutAsked): Promise<LayoutAnswer> {
    const known = await knownLayouts(workbook, layouts);
    const book = file === null ? workbook : await this.reportFiles.bookOf(files, file);
    return openLayout(book, { file, tab }, known, change);
  }

  /** Mends the officer's cells as it was shown. */
  fix(workbook: Workbook, { fixes, order }: FixAsked): Promise<FixOutcome> {
    return fixCells(workbook, fixes, order);
  }

  /** Sums the list up beside whatever is worked on. */
  async summarise(workbook: Workbook, { answers, programme, files, reports }: SummaryAsked): Promise<SummaryOutcome> {
    const { opened } = await openList(workbook, answers, {}, reports.layouts);
    if (!opened) return { kind: "no-list" };
    const summary = await openSummary(workbook, opened, programme, {
      ...reports,
      sent: await this.readSent(workbook, files, reports),
    });
    this.summed = summary ?? null;
    return summary ? summary.view : { kind: "no-programme" };
  }

  /** The units behind a figure of the summary that was made last; null where there is none. */
  async behind(_: Workbook, asked: FigureAsked): Promise<FigureBehind | null> {
    return this.summed && viewBehind(this.summed.run.summary, this.summed.draft, asked);
  }

  async writeSummary(workbook: Workbook, { answers, order, files, reports, ...shown }: SummaryWrite): Promise<SummaryWritten> {
    const { opened } = await openList(workbook, answers, {}, reports.layouts);
    return writeSummary(workbook, opened, { ...reports, sent: await this.readSent(workbook, files, reports) }, shown, order);
  }

  journal(workbook: Workbook, _: null): Promise<JournalView> {
    return readJournal(workbook);
  }

  private async readSent(workbook: Workbook, files: readonly File[], { layouts }: Pick<CheckAsked, "layouts">): Promise<SentFile[]> {
    return this.reportFiles.readAll(files, await knownLayouts(workbook, layouts));
  }
}
