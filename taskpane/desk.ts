import { recallAnnex } from "../src/operation/annex-memory";
import type { AnnexSettings } from "../src/operation/annex-settings";
import { type CheckGround, gatherAgain, gatherCheck } from "../src/operation/check-ground";
import type { CheckAsked, CheckView, CheckWritten } from "../src/operation/check-view";
import type { CommitOrder } from "../src/operation/commit-plan";
import { compareSplits } from "../src/operation/compare-splits";
import { explainUnit } from "../src/operation/explain-unit";
import type { FigureAsked, FigureBehind } from "../src/operation/figure-behind";
import { type FixOutcome, fixCells } from "../src/operation/fix-cells";
import { knownLayouts } from "../src/operation/layout-corrector";
import { findOfficeName } from "../src/operation/office-name";
import { openCheck } from "../src/operation/open-check";
import { type LayoutAnswer, openLayout } from "../src/operation/open-layout";
import { openList } from "../src/operation/open-list";
import { type OpenedSummary, openSummary } from "../src/operation/open-summary";
import type { OpenedList } from "../src/operation/opened-list";
import { type PreparedSplit, prepareSplit, type SplitRun } from "../src/operation/prepare-split";
import { type JournalView, readJournal } from "../src/operation/read-journal";
import { type RestoreOutcome, restoreEntry } from "../src/operation/restore-entry";
import type { SentFile, SentRefusal } from "../src/operation/sent-file";
import type { SplitChoices } from "../src/operation/split-choices";
import type { AnnexOutcome, WriteOutcome } from "../src/operation/split-receipt";
import type { ComparisonOutcome, SplitOutcome, UnitWhy } from "../src/operation/split-view";
import type { SummaryOutcome, SummaryWritten } from "../src/operation/summary-view";
import { viewBehind } from "../src/operation/view-behind";
import { writeAnnex } from "../src/operation/write-annex";
import { writeCheck } from "../src/operation/write-check";
import { writeSplit } from "../src/operation/write-split";
import { writeSummary } from "../src/operation/write-summary";
import type { Workbook, WorkbookInfo } from "../src/sheet/workbook";
import type { LayoutAsked } from "./layout-asked";
import { type ListFound, type SplitDone, viewFound } from "./list-found";
import type { CheckFiles, CheckWrite, FileAsked, FixAsked, RecheckAsked, SummaryAsked, SummaryWrite } from "./report-asked";
import { type OpenSentFile, ReportFiles } from "./report-files";
import type { AnnexAsked, ListAsked, RestoreAsked, SplitAsked } from "./split-asked";
import { type TabFacts, tabFacts } from "./tab-facts";

/**
 * The operations over one workbook, and what they keep between two questions. It stands in a worker, next to a file or with Excel at the other end;
 * everything it is asked and answers can be posted. The workbook comes with each question: so each can be watched and stopped by itself.
 */
export class Desk {
  private opened: OpenedList | null = null;
  private prepared: PreparedSplit | null = null;
  /** What the last check was made from: another period or day of receipt is judged over it again. */
  private ground: CheckGround | null = null;
  private summed: OpenedSummary | null = null;
  private readonly reportFiles: ReportFiles;

  /** @param openSent opens the files that units sent in. @param knowsDates whether the host can tell the date system; one that cannot says 1900, and then only 1904 is known. */
  constructor(
    private readonly knowsDates: boolean,
    openSent: OpenSentFile,
  ) {
    this.reportFiles = new ReportFiles(openSent);
  }

  describe(workbook: Workbook, _: null): Promise<WorkbookInfo> {
    return workbook.describe();
  }

  async facts(workbook: Workbook, { tab }: { readonly tab: string }): Promise<TabFacts> {
    return tabFacts(await workbook.read(tab), this.knowsDates);
  }

  async openList(workbook: Workbook, { answers, holds, layouts }: ListAsked): Promise<ListFound> {
    this.prepared = null;
    const found = await openList(workbook, answers, holds, layouts);
    this.opened = found.opened;
    return viewFound(found);
  }

  /** The same, without changing what is worked on: a look beside whatever is going on. */
  async refresh(workbook: Workbook, { answers, holds, layouts }: ListAsked): Promise<ListFound> {
    return viewFound(await openList(workbook, answers, holds, layouts));
  }

  /** Reads the list anew and shares the target out over it. */
  async split(workbook: Workbook, { answers, choices, layouts }: SplitAsked): Promise<SplitDone> {
    const list = await this.openList(workbook, { answers, holds: choices.holds, layouts });
    if (!this.opened) return { list, split: null };
    return { list, split: this.keep(await prepareSplit(workbook, this.opened, choices)) };
  }

  /** @throws RangeError where nothing is prepared. */
  async explain(_: Workbook, { position }: { readonly position: number }): Promise<UnitWhy> {
    return explainUnit(this.current(), position);
  }

  async compare(_: Workbook, { choices }: { readonly choices: SplitChoices }): Promise<ComparisonOutcome> {
    return compareSplits(this.current(), choices);
  }

  async write(workbook: Workbook, { order }: { readonly order: Omit<CommitOrder, "memory" | "log"> }): Promise<WriteOutcome> {
    const { outcome, next } = await writeSplit(workbook, this.current(), order);
    if (next) this.keep(next);
    return outcome;
  }

  /** What stands in the annex besides the figures, as the workbook remembers it. @throws RangeError where no list is open. */
  async annexSettings(_: Workbook, __: null): Promise<AnnexSettings> {
    if (!this.opened) throw new RangeError("no list is open");
    return recallAnnex(this.opened, findOfficeName(this.opened.list.image, this.opened.list.heading));
  }

  /** Reads list and tab anew, and makes the print tab of the split as it stands. null where there is none to print. */
  async annex(workbook: Workbook, { answers, choices, layouts, settings, order }: AnnexAsked): Promise<AnnexOutcome | null> {
    await this.split(workbook, { answers, choices, layouts });
    return this.prepared && writeAnnex(workbook, this.prepared, settings, order);
  }

  /** Reads a file that was sent in, to be kept with the others. null where it could be read. @throws HostError cancelled */
  async readFile(workbook: Workbook, { file, name, layouts, onRows }: FileAsked): Promise<SentRefusal | null> {
    const one = await this.reportFiles.readOne(name, file, await knownLayouts(workbook, layouts), onRows);
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
    const ground = await gatherAgain(workbook, await this.readSent(workbook, files, asked), asked, before, changed);
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

  async restore(workbook: Workbook, { entry, order, evenIfEdited }: RestoreAsked): Promise<RestoreOutcome> {
    this.prepared = null;
    return restoreEntry(workbook, entry, order, { evenIfEdited });
  }

  private async readSent(workbook: Workbook, files: readonly File[], { layouts }: Pick<CheckAsked, "layouts">): Promise<SentFile[]> {
    return this.reportFiles.readAll(files, await knownLayouts(workbook, layouts));
  }

  private keep({ outcome, prepared }: SplitRun): SplitOutcome {
    this.prepared = prepared;
    return outcome;
  }

  private current(): PreparedSplit {
    if (!this.prepared) throw new RangeError("no split is prepared");
    return this.prepared;
  }
}
