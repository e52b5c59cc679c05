import type { BenchNotice, BookView, SheetView } from "../../engine/bench-messages";
import type { Rect } from "../../engine/engine-states";
import { type BenchClient, BenchError } from "../bench-client";
import { Axis, SHEET_COLUMNS, SHEET_ROWS } from "../grid/axis";
import { CellTiles } from "../grid/cell-tiles";
import { type Axes, FIRST_CELL, type Selection, sameSelection, selectedRect, selectRect } from "../grid/selection";
import { Store } from "../store";
import { type BookState, EMPTY_STATE, TROUBLE_CODES, type TroubleCode } from "./book-state";
import { Latest } from "./latest";
import { watchBusy } from "./watch-busy";

/**
 * What the page knows of the open workbook, kept in step with the worker in both directions: the page's selection goes down, changes of
 * the add-in come up. The worker is the truth; where both move at once, the page's own latest selection stands.
 */
export class BookSession {
  readonly store = new Store<BookState>(EMPTY_STATE);
  readonly client: BenchClient;
  readonly tiles: CellTiles;
  readonly #refresh = new Latest(() => this.#load());
  readonly #tellSelection = new Latest(() => this.#sendSelection());
  readonly #describe = new Latest(() => this.#loadDescription());
  readonly #remembered = new Map<number, Selection>();
  /** The page's own selections so far, and up to which of them the worker has taken them over. */
  #selects = 0;
  #told = 0;
  /** The person goes back to a sheet: it comes as it was left. */
  #returning: { readonly sheet: number; readonly selection: Selection } | undefined;
  #axes: { readonly sheet: SheetView; readonly axes: Axes } | undefined;

  constructor(client: BenchClient) {
    this.client = watchBusy(client, (isBusy) => this.store.set({ isBusy }));
    this.tiles = new CellTiles(this.client, (error) => this.report(error));
    client.onNotice((notice) => this.#hear(notice));
  }

  get axes(): Axes {
    const { sheet } = this.store.get();
    if (!sheet) return NO_SHEET;
    if (this.#axes?.sheet !== sheet) {
      const rows = new Axis(SHEET_ROWS, sheet.defaultRowHeight, sheet.rowHeights);
      this.#axes = { sheet, axes: { rows, columns: new Axis(SHEET_COLUMNS, sheet.defaultColumnWidth, sheet.columnWidths) } };
    }
    return this.#axes.axes;
  }

  get merges(): readonly Rect[] {
    return this.store.get().sheet?.merges ?? [];
  }

  /** The selected block. */
  get rect(): Rect {
    return selectedRect(this.store.get().selection, this.merges);
  }

  /** Id of the sheet on show; what is done before there is one goes nowhere. */
  get sheet(): number | undefined {
    return this.store.get().sheet?.id;
  }

  /** Asks the worker for everything on show. */
  refresh(): Promise<void> {
    return this.#refresh.run();
  }

  /** Forgets the workbook that was open and shows the one the worker has now. */
  async restart(): Promise<void> {
    this.#remembered.clear();
    this.tiles.forget();
    this.store.set({ editing: undefined, trouble: undefined, selection: FIRST_CELL, input: "", summary: undefined });
    await this.refresh();
  }

  /** Shows the selection at once and tells the worker. `show` says what of it is scrolled into sight. */
  select(selection: Selection, show: "focus" | "active" | "nothing" = "focus"): void {
    const state = this.store.get();
    if (state.sheet) this.#remembered.set(state.sheet.id, selection);
    this.#selects++;
    this.store.set({ selection, ...(show === "nothing" ? {} : { reveal: { ...selection[show] } }) });
    this.#run(this.#tellSelection);
    this.#run(this.#describe);
  }

  async activate(sheet: number): Promise<void> {
    const remembered = this.#remembered.get(sheet);
    if (remembered) this.#returning = { sheet, selection: remembered };
    await this.client.request("activate", { sheet });
    await this.refresh();
    this.#returning = undefined;
    if (remembered && this.sheet === sheet) this.select(remembered, "nothing");
  }

  /** Shows a trouble to the person. A worker's refusal has its own sentence; anything else is a fault of ours. */
  report(error: unknown): void {
    const code = error instanceof BenchError ? TROUBLE_CODES.find((known) => known === error.code) : undefined;
    this.fail(code ?? "fault", error instanceof Error ? error.message : String(error));
  }

  fail(code: TroubleCode, detail?: string): void {
    this.store.set({ trouble: { code, ...(detail === undefined ? {} : { detail }) } });
  }

  #hear(notice: BenchNotice): void {
    if (notice.notice !== "changed") return;
    this.tiles.outdate(notice.version);
    this.#run(this.#refresh);
  }

  #run(task: Latest): void {
    task.run().catch((error: unknown) => this.report(error));
  }

  async #load(): Promise<void> {
    const isTold = this.#told === this.#selects;
    const selects = this.#selects;
    const book = await this.client.request("book", {});
    const sheet = await this.client.request("sheet", { sheet: book.active });
    const state = this.store.get();
    this.store.set({
      book,
      // The same object while nothing of it changed, so that nothing is laid out again.
      sheet: state.sheet && JSON.stringify(state.sheet) === JSON.stringify(sheet) ? state.sheet : sheet,
    });
    // Else the worker's selection is one that the person has left already.
    if (isTold && selects === this.#selects) this.#adopt(book, state);
    this.#run(this.#describe);
  }

  /** Takes over a selection made by the add-in, and shows it. */
  #adopt(book: BookView, before: BookState): void {
    if (book.selection.sheet !== book.active) return;
    const isSameSheet = before.sheet?.id === book.active;
    if (this.#returning?.sheet === book.active) {
      this.store.set({ selection: this.#returning.selection, editing: undefined });
      return;
    }
    if (isSameSheet && sameRect(selectedRect(before.selection, this.merges), book.selection.rect)) return;
    const selection = selectRect(book.selection.rect);
    this.#remembered.set(book.active, selection);
    if (!isSameSheet || !sameSelection(selection, before.selection))
      this.store.set({ selection, reveal: { ...selection.active }, ...(isSameSheet ? {} : { editing: undefined }) });
  }

  async #sendSelection(): Promise<void> {
    const selects = this.#selects;
    try {
      if (this.sheet !== undefined) await this.client.request("select", { sheet: this.sheet, rect: this.rect });
    } finally {
      // Answered is answered: after a refusal the worker's selection counts again.
      this.#told = selects;
    }
  }

  async #loadDescription(): Promise<void> {
    const { sheet, selection } = this.store.get();
    if (!sheet) return;
    const { rows, columns } = this.rect;
    const { input } = await this.client.request("input", { sheet: sheet.id, ...selection.active });
    if (this.store.get().selection === selection) this.store.set({ input: showInput(input) });
    const isBlock = rows * columns > 1;
    const summary = isBlock ? await this.client.request("summary", { sheet: sheet.id, rect: this.rect }) : undefined;
    if (this.store.get().selection === selection) this.store.set({ summary });
  }
}

const NO_SHEET: Axes = { rows: new Axis(SHEET_ROWS, 20, []), columns: new Axis(SHEET_COLUMNS, 64, []) };

const showInput = (input: string | number | boolean) => (typeof input === "boolean" ? String(input).toUpperCase() : String(input));
const sameRect = (a: Rect, b: Rect) => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
