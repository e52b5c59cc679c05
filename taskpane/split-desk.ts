import { recallAnnex } from "../src/operation/annex-memory";
import type { AnnexSettings } from "../src/operation/annex-settings";
import type { CommitOrder } from "../src/operation/commit-plan";
import { compareSplits } from "../src/operation/compare-splits";
import { explainUnit } from "../src/operation/explain-unit";
import { findOfficeName } from "../src/operation/office-name";
import { openList } from "../src/operation/open-list";
import type { OpenedList } from "../src/operation/opened-list";
import { type PreparedSplit, prepareSplit, type SplitRun } from "../src/operation/prepare-split";
import { type RestoreOutcome, restoreEntry } from "../src/operation/restore-entry";
import type { SplitChoices } from "../src/operation/split-choices";
import type { AnnexOutcome, WriteOutcome } from "../src/operation/split-receipt";
import type { ComparisonOutcome, SplitOutcome, UnitWhy } from "../src/operation/split-view";
import { writeAnnex } from "../src/operation/write-annex";
import { writeSplit } from "../src/operation/write-split";
import type { Workbook } from "../src/sheet/workbook";
import { type ListFound, type SplitDone, viewFound } from "./list-found";
import type { AnnexAsked, ListAsked, RestoreAsked, SplitAsked } from "./split-asked";

/** Desk's part for the list and the split: what is asked after `split` is answered from what it prepared. */
export class SplitDesk {
  private opened: OpenedList | null = null;
  private prepared: PreparedSplit | null = null;

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

  async restore(workbook: Workbook, { entry, order, evenIfEdited }: RestoreAsked): Promise<RestoreOutcome> {
    this.prepared = null;
    return restoreEntry(workbook, entry, order, { evenIfEdited });
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
