import type { AnnexSettings } from "../src/operation/annex-settings";
import { foldAnswers } from "../src/operation/fold-answers";
import type { ListAnswers, ListPlaceSaid } from "../src/operation/list-view";
import { NO_ANSWERS } from "../src/operation/list-view";
import type { SplitChoices } from "../src/operation/split-choices";
import type { WriteOutcome } from "../src/operation/split-receipt";
import type { WayView } from "../src/operation/split-view";
import type { ListFound, SplitDone } from "./list-found";
import { localIso } from "./local-iso";
import { lookAtList, standsOn } from "./look-at-list";
import type { AnswerChange } from "./pages/answer-change";
import type { ListPlace as UnitListPlace } from "./pages/unit-list";
import type { SplitState } from "./split-state";
import type { SplitSurroundings } from "./split-surroundings";

/** «Danh sách» and «Phân bổ»: what each button does. Nothing is written but by `write` and `restore`. */
export class SplitWork {
  constructor(private readonly around: SplitSurroundings) {}

  /** Looks for the list of the open workbook, with what the workbook remembers or the officer said. */
  findList(answers: ListAnswers | null = this.state.found?.answers ?? null, kind: "list" | null = "list"): Promise<void> {
    return this.ask(kind, "openList", { answers, holds: this.holds(), layouts: this.around.layouts() }, (found) =>
      this.hearList(found, answers === null),
    );
  }

  /** The same list, read otherwise: it stays in view, to be looked at, until it is taken. */
  readListAgain(): Promise<void> {
    // Nothing stands in the place of the page meanwhile: what was pressed is pressed again.
    return this.findList(undefined, null).then(() => this.takeList(false));
  }

  /** Columns by the heading shown, labels as they stand in the list. */
  answerList({ columns = {}, labels = {}, encodings = {} }: AnswerChange): Promise<void> {
    const answers = this.state.found?.answers ?? NO_ANSWERS;
    return this.findList({
      ...answers,
      columns: { ...answers.columns, ...foldAnswers(columns) },
      labels: { ...answers.labels, ...foldAnswers(labels) },
      encodings: { ...answers.encodings, ...foldAnswers(encodings) },
    });
  }

  /** Takes the list on these tabs; none looks through the whole workbook. */
  chooseList(chosen: readonly ListPlaceSaid[]): Promise<void> {
    const places = chosen.map(({ tab, headingRow }) => ({ tab, headingRow }));
    return this.findList({ ...(this.state.found?.answers ?? NO_ANSWERS), places });
  }

  /** The officer takes the list as it was read, or goes back to how it is read. */
  takeList(isListUsed: boolean): void {
    this.around.set({ isListUsed });
  }

  leaveList(listPlace: UnitListPlace): void {
    this.around.set({ listPlace });
  }

  /** A unit that is set aside gets this number all the same. */
  confirmUnit(key: string, count: number): Promise<void> {
    this.choose({ holds: { ...this.holds(), [key]: count } });
    return this.findList();
  }

  choose(change: Partial<SplitChoices>): void {
    const { choices } = this.state;
    if (choices) this.around.set({ choices: { ...choices, ...change }, changedTabs: null });
  }

  /** Shares the target out, to be looked at. */
  preview(): Promise<void> {
    const { found, choices } = this.state;
    if (!found || !choices) return Promise.resolve();
    this.around.set({ outcome: null, second: null, why: null, changedTabs: null });
    return this.ask("split", "split", { answers: found.answers, choices, layouts: this.around.layouts() }, (done) => this.hearSplit(done));
  }

  explain(position: number): Promise<void> {
    return this.ask(null, "explain", { position }, (why) => this.around.set({ why }));
  }

  /** Holds a unit at a number, or releases it, and shares the rest out anew. */
  async hold(key: string, count: number | null): Promise<void> {
    this.choose({ holds: { ...this.holds(), [key]: count } });
    await this.preview();
  }

  compare(choices: SplitChoices): Promise<void> {
    this.around.set({ second: { choices, outcome: null } });
    return this.ask(null, "compare", { choices }, (outcome) => this.around.set({ second: { choices, outcome } }));
  }

  takeSecond(): Promise<void> {
    const { second } = this.state;
    if (second) this.around.set({ choices: second.choices });
    return this.preview();
  }

  /** Takes a way out of an impossible split, as far as it needs no look at the list. */
  takeWay({ choices }: WayView): Promise<void> {
    if (!choices) return Promise.resolve();
    this.around.set({ choices });
    return this.preview();
  }

  write(who: string): Promise<void> {
    const order = { when: localIso(this.around.now()), who, action: "allocate" };
    return this.ask("write", "write", { order }, (outcome) => this.hearWritten(outcome));
  }

  loadAnnex(): Promise<void> {
    this.around.set({ annexOutcome: null });
    return this.ask(null, "annexSettings", null, (annex) => this.around.set({ annex }));
  }

  /** Makes the print tab of the split that stands in the workbook. */
  writeAnnex(settings: AnnexSettings, who: string): Promise<void> {
    const { found, choices } = this.state;
    if (!found || !choices) return Promise.resolve();
    const order = { when: localIso(this.around.now()), who, action: "annex" };
    this.around.set({ annex: settings });
    return this.ask("write", "annex", { answers: found.answers, choices, settings, order, layouts: this.around.layouts() }, (outcome) => {
      this.around.set({ annexOutcome: outcome ?? "nothing", journal: null });
    });
  }

  loadJournal(): Promise<void> {
    return this.ask("journal", "journal", null, (journal) => this.around.set({ journal }));
  }

  /** Takes a write back. Where cells were edited since, they are shown first. */
  restore(entry: number, who: string, evenIfEdited = false): Promise<void> {
    const order = { when: localIso(this.around.now()), who, action: "restore", log: {} };
    return this.ask("restore", "restore", { entry, order, evenIfEdited }, (outcome) => {
      if (outcome.kind === "edited") return this.around.set({ edited: { entry, cells: outcome.cells, stays: outcome.stays } });
      this.around.onRestored();
      this.around.set({ edited: null, receipt: null, outcome: null, why: null, second: null, found: null, journal: null });
    });
  }

  forgetEdited(): void {
    this.around.set({ edited: null });
  }

  /** Something on a tab was changed: looks again, quietly, where it concerns the list or our tab. */
  async look(tab: string): Promise<void> {
    const { found } = this.state;
    if (!found || !standsOn(found, tab)) return;
    const again = await this.around.whisper("refresh", { answers: found.answers, holds: this.holds(), layouts: this.around.layouts() });
    if (again && this.state.found === found) this.around.set({ found: again });
  }

  private hearList(found: ListFound, isRecalled: boolean): void {
    const { choices, isListUsed } = this.state;
    const { isSettled, isPlain } = lookAtList(found, isRecalled);
    this.around.set({ found, choices: choices ?? found.setup?.choices ?? null, isListUsed: isSettled && (isListUsed || isPlain) });
  }

  private hearSplit({ list, split }: SplitDone): void {
    this.around.set({ found: list, outcome: split });
  }

  private hearWritten(outcome: WriteOutcome): void {
    const { outcome: shown, choices } = this.state;
    if (outcome.kind === "changed") this.around.set({ outcome: outcome.outcome, changedTabs: outcome.tabs });
    else if (outcome.kind === "taken" && shown?.kind === "split") {
      this.around.set({ outcome: { ...shown, writes: { ...shown.writes, titleTaken: outcome.tabs } } });
    } else if (outcome.kind === "written") {
      // What was decided in the pane stands on the tab now.
      this.around.set({
        receipt: outcome,
        outcome: null,
        why: null,
        second: null,
        choices: choices && { ...choices, holds: {} },
        journal: null,
      });
    }
  }

  private holds(): SplitChoices["holds"] {
    return this.state.choices?.holds ?? {};
  }

  private get state(): SplitState {
    return this.around.state();
  }

  private get ask(): SplitSurroundings["ask"] {
    return this.around.ask;
  }
}
