import type { Engine } from "../engine/engine";
import type { Rect, SheetState } from "../engine/engine-states";
import type { ServerObject } from "../wire/server-object";
import { itemNotFound } from "../wire/service-error";
import type { WireValue } from "../wire/wire-message";
import { type EventSink, HostEvents } from "./host-events";
import type { ObjectModel } from "./object-model";

export interface Place {
  readonly sheet: number;
  readonly rect: Rect;
}

export interface CommentState extends Place {
  readonly id: string;
  readonly content: string;
  readonly isResolved: boolean;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface HostOptions {
  readonly fileName?: string;
  readonly isReadOnly?: boolean;
  readonly onEvent?: EventSink;
}

/**
 * What Excel keeps besides the spreadsheet: what is in front, what is selected, who listens, comments, settings. Everything an .xlsx
 * can carry and the engine knows is the engine's, and only its.
 */
export class ExcelHost {
  readonly model: ObjectModel;
  readonly events: HostEvents;
  readonly settings = new Map<string, WireValue>();
  readonly properties = new Map<string, WireValue>();
  /** Looks and titles of charts that no file keeps yet, by chart id and member. */
  readonly chartDetails = new Map<string, WireValue>();
  /** Of protected sheets, for as long as the workbook is open: a file keeps no password that could be asked for. */
  readonly passwords = new Map<number, string>();
  comments: readonly CommentState[] = [];
  customXml: readonly { readonly id: string; readonly xml: string }[] = [];
  fileName: string;
  isReadOnly: boolean;
  /** Since the last opening or saving. */
  isDirty = false;
  /** Sheets can be neither added, removed, renamed, moved nor hidden. */
  isStructureProtected = false;
  structurePassword = "";
  calculationMode: CalculationMode = "Automatic";
  /** Until the end of the request: `suspendApiCalculationUntilNextSync`. */
  isCalculationSuspended = false;
  private front: number;
  private marked: Place;
  private lastId = 0;
  private readonly eventPlaces = new Map<string, Place>();

  constructor(
    readonly engine: Engine,
    createModel: (host: ExcelHost) => ObjectModel,
    options: HostOptions = {},
  ) {
    this.fileName = options.fileName ?? "Book1.xlsx";
    this.isReadOnly = options.isReadOnly ?? false;
    this.events = new HostEvents(options.onEvent ?? (() => undefined));
    this.model = createModel(this);
    this.front = this.firstVisible();
    this.marked = { sheet: this.front, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  /** The sheet in front; where it was deleted or hidden, the first visible one. */
  get active(): number {
    if (!this.engine.sheets().some((sheet) => sheet.id === this.front && sheet.visibility === "Visible")) this.front = this.firstVisible();
    return this.front;
  }

  /** What is selected on the sheet in front. */
  get selection(): Place {
    const { active } = this;
    return this.marked.sheet === active ? this.marked : { sheet: active, rect: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  bringToFront(sheet: number): void {
    this.front = sheet;
  }

  /** Keeps the numbers alone: a place may be a range object, which no message to the page can carry. */
  mark({ sheet, rect: { row, column, rows, columns } }: Place): void {
    this.front = sheet;
    this.marked = { sheet, rect: { row, column, rows, columns } };
  }

  /** @throws ServiceError ItemNotFound where it was deleted. */
  sheet(id: number): SheetState {
    const sheet = this.engine.sheets().find((known) => known.id === id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  findSheet(name: string): SheetState | undefined {
    const folded = name.toLowerCase();
    return this.engine.sheets().find((sheet) => sheet.name.toLowerCase() === folded);
  }

  /** Values are up to date afterwards, except where the add-in switched that off. */
  calculate(): void {
    if (this.calculationMode !== "Manual" && !this.isCalculationSuspended) this.engine.calculate();
  }

  /** At the end of each request. */
  endRequest(): void {
    this.isCalculationSuspended = false;
  }

  newId(): string {
    return `00000000-0000-4000-8000-${String(++this.lastId).padStart(12, "0")}`;
  }

  /** Keeps a place so that the handler of an event can ask for it (`args.getRange`). The last thousand are kept. */
  keepPlace(place: Place): string {
    const id = `event-${++this.lastId}`;
    this.eventPlaces.set(id, place);
    const oldest = this.eventPlaces.keys().next().value;
    if (this.eventPlaces.size > 1000 && oldest !== undefined) this.eventPlaces.delete(oldest);
    return id;
  }

  keptRange(id: string): ServerObject | null {
    const place = this.eventPlaces.get(id);
    return place ? this.model.range(place.sheet, place.rect) : null;
  }

  private firstVisible(): number {
    const sheet = this.engine.sheets().find((known) => known.visibility === "Visible") ?? this.engine.sheets()[0];
    if (!sheet) throw new Error("a workbook holds at least one sheet");
    return sheet.id;
  }
}
