import { HostError } from "../src/sheet/host-error";
import type { TabInfo } from "../src/sheet/workbook";
import type { Book, DeskAnswer, DeskAsked, DeskVerb } from "./book";
import { clockOf } from "./clock-of";
import { downloadCopy } from "./download-copy";
import { ReportWork } from "./report-work";
import { NOTHING, type SessionState, type WorkKind } from "./session-state";
import { SplitWork } from "./split-work";
import { Turns } from "./turns";

interface Looking {
  /** Reads the tab however large it is. */
  readonly asked?: boolean;
  /** Brings the tab to the front first. */
  readonly bring?: boolean;
}

/** Cells (rows × columns) up to which a tab is read without being asked for. */
export const READ_UNASKED = 200_000;

/** What the pane knows of the workbook, and what it does with it. */
export class Session {
  private current: SessionState = NOTHING;
  private readonly listeners = new Set<() => void>();
  private book: Book | null = null;
  private readonly turns: Turns;
  private wanted: string | undefined;
  /** The list and its split. */
  readonly split: SplitWork;
  /** Its check and its summary. */
  readonly report: ReportWork;

  constructor(private readonly now: () => Date) {
    this.turns = new Turns({
      state: () => this.current,
      set: (change) => this.set(change),
      stop: () => this.book?.stop(),
      now,
    });
    this.report = new ReportWork({
      state: () => this.current.report,
      set: (change) => this.set({ report: { ...this.current.report, ...change } }),
      split: () => this.current.split,
      ask: (kind, verb, asked, onAnswer) => this.ask(kind, verb, asked, onAnswer),
      whisper: (verb, asked) => this.whisper(verb, asked),
      book: () => this.book,
      turns: this.turns,
      isBusy: () => this.current.work !== null || this.current.isWaiting,
      now,
    });
    this.split = new SplitWork({
      state: () => this.current.split,
      set: (change) => this.set({ split: { ...this.current.split, ...change } }),
      ask: (kind, verb, asked, onAnswer) => this.ask(kind, verb, asked, onAnswer),
      whisper: (verb, asked) => this.whisper(verb, asked),
      layouts: () => this.current.report.reports.layouts,
      onRestored: () => this.report.forgetReceipts(),
      now,
    });
  }

  get state(): SessionState {
    return this.current;
  }

  /** For React's `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes another workbook: forgets the one before and asks what is in it. */
  open(book: Book, fileName?: string): Promise<void> {
    this.stop();
    this.book?.close?.();
    this.book = book;
    this.set(NOTHING);
    const work = fileName === undefined ? this.turns.work("book", "") : this.turns.work("file", fileName);
    const task = async (turn: number) => this.turns.setIn(turn, { info: await book.describe() });
    const again = () => this.turns.run(work, again, task);
    return again();
  }

  /** Looks at a tab, or at the one in front. */
  look(tab?: string, { asked = false, bring = false }: Looking = {}): Promise<void> {
    const book = this.book;
    if (!book) return Promise.resolve();
    const since = this.now().getTime();
    this.wanted = tab;
    const work = this.turns.work("book", "");
    const task = async (turn: number) => {
      if (bring && tab !== undefined) await book.show?.({ tab, address: "A1" });
      const found = await this.find(book, tab, turn);
      if (!asked && found.rows * found.columns > READ_UNASKED) return;
      this.turns.setIn(turn, { work: { ...this.turns.work("tab", found.name), since } });
      const facts = await book.facts(found.name, this.turns.progressIn(turn));
      this.turns.setIn(turn, { facts, readAt: clockOf(this.now()) });
    };
    return this.turns.run(work, () => this.look(tab, { asked, bring }), task);
  }

  /** Puts a question to the desk as the one thing that is being done; the answer is passed on where it is still wanted. */
  private ask<Verb extends DeskVerb>(
    kind: WorkKind | null,
    verb: Verb,
    asked: DeskAsked<Verb>,
    onAnswer: (answer: DeskAnswer<Verb>) => void,
  ): Promise<void> {
    const { book } = this;
    if (!book) return Promise.resolve();
    const task = async (turn: number) => {
      const answer = await book.ask(verb, asked, this.turns.progressIn(turn));
      if (this.turns.isNow(turn)) onAnswer(answer);
    };
    return this.turns.run(kind && this.turns.work(kind, ""), () => this.ask(kind, verb, asked, onAnswer), task);
  }

  /** Asks beside whatever is going on, and only where nothing is. */
  private async whisper<Verb extends DeskVerb>(verb: Verb, asked: DeskAsked<Verb>): Promise<DeskAnswer<Verb> | null> {
    if (!this.book || this.current.work) return null;
    try {
      return await this.book.ask(verb, asked);
    } catch (error) {
      // Not asked for by the officer, and read anew before anything is done with it: a refusal says nothing they need.
      if (error instanceof HostError) return null;
      throw error;
    }
  }

  /** The officer brought a tab to the front; where that was our own doing, it is being looked at already. */
  follow(tab: string): void {
    if (this.current.work && this.wanted === tab) return;
    void this.look(tab);
  }

  /** Brings a cell of the tab into view, where there is a grid. */
  show(tab: string, address: string): Promise<void> {
    const show = this.book?.show;
    if (!show) return Promise.resolve();
    return this.turns.run(
      null,
      () => this.show(tab, address),
      () => show({ tab, address }),
    );
  }

  /** Looks at what a copy would lack, where copies are made. */
  findLosses(): Promise<void> {
    const find = this.book?.losses;
    if (!find) return Promise.resolve();
    const task = async (turn: number) => this.turns.setIn(turn, { losses: await find() });
    return this.turns.run(this.turns.work("copy", ""), () => this.findLosses(), task);
  }

  /** Gives the officer a copy with everything written so far, where the workbook is a file. */
  save(): Promise<void> {
    const save = this.book?.save;
    if (!save) return Promise.resolve();
    const task = async () => downloadCopy(await save());
    return this.turns.run(this.turns.work("copy", ""), () => this.save(), task);
  }

  /** The same once more, after a refusal. */
  retry(): void {
    this.turns.retry();
  }

  /** Ends what is under way; what was known before stays. */
  stop(): void {
    // A write under way ends by itself at its next step, and says what stands: its end is still wanted.
    const { work, isWaiting } = this.current;
    const isWriting = (work?.kind === "write" || work?.kind === "restore") && !isWaiting;
    if (!isWriting) {
      this.turns.forget();
      this.set({ work: null, isWaiting: false, split: { ...this.current.split, outcome: null, second: null, why: null } });
    }
    this.book?.stop();
  }

  /** A fault of ours, from wherever it was noticed. */
  crash(error: unknown): void {
    this.set({ crash: { error } });
  }

  /** @throws HostError tab-missing. */
  private async find(book: Book, tab: string | undefined, turn: number): Promise<TabInfo> {
    const info = await book.describe();
    const wanted = tab ?? info.activeTab;
    const found = info.tabs.find(({ name }) => name === wanted) ?? null;
    const stale = this.current.facts?.tab === wanted ? {} : { facts: null, readAt: null };
    this.turns.setIn(turn, { info, tab: found, isWaiting: false, ...stale });
    if (!found) throw new HostError("tab-missing", { tab: wanted });
    return found;
  }

  private set(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
