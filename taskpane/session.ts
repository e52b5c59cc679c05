import { HostError } from "../src/sheet/host-error";
import type { TabInfo } from "../src/sheet/workbook";
import type { Book, OnProgress } from "./book";
import { clockOf } from "./clock-of";
import { NOTHING, type SessionState, type Work } from "./session-state";

interface Looking {
  /** The file that is being opened by this. */
  readonly fileName?: string;
  /** Reads the tab however large it is. */
  readonly asked?: boolean;
  /** Brings the tab to the front first. */
  readonly bring?: boolean;
}

/** Cells (rows × columns) up to which a tab is read without being asked for. */
export const READ_UNASKED = 200_000;
const CELL_EDIT_PAUSE = 700;

/** What the pane knows of the workbook, and the one place where a refusal is caught. One thing is done at a time: the newest. */
export class Session {
  private current: SessionState = NOTHING;
  private readonly listeners = new Set<() => void>();
  private book: Book | null = null;
  private turn = 0;
  private again: (() => void) | null = null;
  private wanted: string | undefined;

  constructor(private readonly now: () => Date) {}

  get state(): SessionState {
    return this.current;
  }

  /** For React's `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes another workbook: forgets the one before and looks at the tab in front. */
  open(book: Book, fileName?: string): Promise<void> {
    this.stop();
    this.book = book;
    this.set(NOTHING);
    return this.look(undefined, fileName === undefined ? {} : { fileName });
  }

  /** Looks at a tab, or at the one in front. */
  look(tab?: string, how: Looking = {}): Promise<void> {
    const book = this.book;
    if (!book) return Promise.resolve();
    const since = this.now().getTime();
    const { fileName, asked = false, bring = false } = how;
    this.wanted = tab;
    const work = fileName === undefined ? this.work("book", "") : this.work("file", fileName);
    const task = async (turn: number) => {
      if (bring && tab !== undefined) await book.show?.({ tab, address: "A1" });
      const found = await this.find(book, tab, turn);
      if (!asked && found.rows * found.columns > READ_UNASKED) return;
      this.setIn(turn, { work: { ...this.work("tab", found.name), since } });
      const facts = await book.facts(found.name, this.progressIn(turn));
      this.setIn(turn, { facts, readAt: clockOf(this.now()) });
    };
    return this.run(work, () => this.look(tab, how), task);
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
    return this.run(
      null,
      () => this.show(tab, address),
      () => show({ tab, address }),
    );
  }

  /** Looks at what a copy would lack, where copies are made. */
  findLosses(): Promise<void> {
    const find = this.book?.losses;
    if (!find) return Promise.resolve();
    const task = async (turn: number) => this.setIn(turn, { losses: await find() });
    return this.run(this.work("copy", ""), () => this.findLosses(), task);
  }

  /** The same once more, after a refusal. */
  retry(): void {
    this.again?.();
  }

  /** Ends what is under way; what was known before stays. */
  stop(): void {
    this.turn += 1;
    this.book?.stop();
    this.set({ work: null, isWaiting: false });
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
    this.setIn(turn, { info, tab: found, isWaiting: false, ...stale });
    if (!found) throw new HostError("tab-missing", { tab: wanted });
    return found;
  }

  private async run(work: Work | null, again: () => Promise<void>, task: (turn: number) => Promise<void>): Promise<void> {
    const turn = ++this.turn;
    if (this.current.work) this.book?.stop();
    this.again = () => void again();
    this.set({ refusal: null, ...(this.current.isWaiting ? {} : { work }) });
    try {
      await task(turn);
      this.setIn(turn, { work: null, isWaiting: false });
    } catch (error) {
      if (!(error instanceof HostError)) return this.crash(error);
      // A refusal of something that is no longer wanted concerns nobody.
      if (turn !== this.turn || error.code === "cancelled") return;
      if (error.code === "cell-edit") return this.wait(turn);
      this.set({ work: null, isWaiting: false, refusal: error });
    }
  }

  private wait(turn: number): void {
    this.set({ isWaiting: true });
    setTimeout(() => {
      if (turn === this.turn) this.again?.();
    }, CELL_EDIT_PAUSE);
  }

  private progressIn(turn: number): OnProgress {
    return (done, all) => {
      const { work } = this.current;
      if (work) this.setIn(turn, { work: { ...work, progress: { done, all } } });
    };
  }

  private work(kind: Work["kind"], name: string): Work {
    return { kind, name, since: this.now().getTime(), progress: null };
  }

  private setIn(turn: number, change: Partial<SessionState>): void {
    if (turn === this.turn) this.set(change);
  }

  private set(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
