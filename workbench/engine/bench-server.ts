import { BenchHost } from "../objects/bench-host";
import { refusalCode } from "../objects/refusal-code";
import type { BenchCommand, BenchNotice, BenchReply, BenchRequest, BenchRequests, BookView } from "./bench-messages";
import { cellViews } from "./cell-view";
import { clippedText, selectionSummary } from "./clipped-block";
import { OpenError } from "./engine";
import { ExceltsEngine } from "./excelts-engine";
import { FormulaError } from "./formula-fault";
import { parseInput } from "./parse-input";
import { sheetView } from "./sheet-view";

/** Commands after which the screen looks as before. */
const READING = new Set<BenchCommand>(["book", "sheet", "cells", "input", "copy", "summary"]);

type Answers = { [C in BenchCommand]: (args: BenchRequests[C]["args"]) => BenchRequests[C]["reply"] | Promise<BenchRequests[C]["reply"]> };

/** The worker's work without the worker: one workbook, asked and changed by messages. `notify` gets what nobody asked for. */
export class BenchServer {
  private engine: ExceltsEngine;
  private bench: BenchHost;
  private version = 0;
  private readonly notify: (notice: BenchNotice) => void;
  private readonly answers: Answers;

  private constructor(engine: ExceltsEngine, notify: (notice: BenchNotice) => void) {
    this.notify = notify;
    this.engine = engine;
    this.bench = this.host(engine, "Book1.xlsx");
    this.answers = { ...this.fileAnswers(), ...this.readAnswers(), ...this.personAnswers() };
  }

  /** With a new empty workbook open. */
  static async create(notify: (notice: BenchNotice) => void): Promise<BenchServer> {
    return new BenchServer(await ExceltsEngine.create(), notify);
  }

  /** Answers every request; a refusal or a fault is an answer too. */
  async handle(request: BenchRequest): Promise<BenchReply> {
    try {
      const answer = this.answers[request.command] as (args: unknown) => unknown;
      const reply = await answer(request.args);
      return { id: request.id, ok: true, reply: reply ?? null };
    } catch (error) {
      return { id: request.id, ok: false, code: codeOf(error), message: error instanceof Error ? error.message : String(error) };
    } finally {
      if (!READING.has(request.command)) this.changed();
    }
  }

  private host(engine: ExceltsEngine, fileName: string): BenchHost {
    const onEvent = (category: number, type: number, target: string, message: string) =>
      this.notify({ notice: "event", category, type, target, message });
    return new BenchHost(engine, { fileName, onEvent });
  }

  private changed(): void {
    this.version++;
    this.notify({ notice: "changed", version: this.version });
  }

  private fileAnswers(): Pick<Answers, "open" | "save" | "execute"> {
    return {
      open: async ({ name, bytes }) => {
        const engine = bytes ? await ExceltsEngine.open(new Uint8Array(bytes)) : await ExceltsEngine.create();
        this.engine = engine;
        this.bench = this.host(engine, name);
        return this.book();
      },
      save: async () => {
        const bytes = await this.engine.save();
        this.bench.host.isDirty = false;
        return { bytes: bytes.buffer };
      },
      execute: ({ body }) => {
        const answer = this.bench.execute(body);
        return { body: answer, calculations: this.engine.calculations, calculationTime: this.engine.calculationTime };
      },
    };
  }

  private readAnswers(): Pick<Answers, "book" | "sheet" | "cells" | "input" | "copy" | "summary"> {
    return {
      book: () => this.book(),
      sheet: ({ sheet }) => sheetView(this.calculated(), sheet),
      cells: ({ sheet, rect }) => ({ cells: cellViews(this.calculated(), sheet, rect) }),
      input: ({ sheet, row, column }) => ({ input: this.inputOf(sheet, row, column) }),
      copy: ({ sheet, rect }) => ({ text: clippedText(this.calculated(), sheet, rect) }),
      summary: ({ sheet, rect }) => selectionSummary(this.calculated(), sheet, rect),
    };
  }

  private personAnswers(): Omit<Answers, "open" | "save" | "execute" | "book" | "sheet" | "cells" | "input" | "copy" | "summary"> {
    const person = () => this.bench.person;
    const silent =
      <Args>(act: (args: Args) => unknown) =>
      (args: Args): null => {
        act(args);
        return null;
      };
    return {
      edit: silent(({ sheet, row, column, input }) => person().edit(sheet, row, column, input)),
      paste: ({ sheet, row, column, grid }) => ({ rect: person().paste(sheet, row, column, grid) }),
      clear: silent(({ sheet, rect }) => person().clear(sheet, rect)),
      select: silent(({ sheet, rect }) => person().select(sheet, rect)),
      activate: silent(({ sheet }) => person().activate(sheet)),
      addSheet: ({ name }) => ({ sheet: person().addSheet(name) }),
      renameSheet: silent(({ sheet, name }) => person().renameSheet(sheet, name)),
      deleteSheet: silent(({ sheet }) => person().deleteSheet(sheet)),
      setVisibility: silent(({ sheet, visibility }) => person().setVisibility(sheet, visibility)),
      setColumnWidth: silent(({ sheet, column, points }) => person().setColumnWidth(sheet, column, points)),
      insertRows: silent(({ sheet, row, rows }) => person().insertRows(sheet, row, rows)),
      deleteRows: silent(({ sheet, row, rows }) => person().deleteRows(sheet, row, rows)),
      insertColumns: silent(({ sheet, column, columns }) => person().insertColumns(sheet, column, columns)),
      deleteColumns: silent(({ sheet, column, columns }) => person().deleteColumns(sheet, column, columns)),
      sort: silent(({ sheet, rect, by, ascending }) => person().sort(sheet, rect, by, ascending)),
      undo: () => ({ done: person().undo() }),
    };
  }

  /** The engine with its values up to date, except where an add-in switched calculating off. */
  private calculated(): ExceltsEngine {
    this.bench.host.calculate();
    return this.engine;
  }

  private book(): BookView {
    const { host } = this.bench;
    const sheets = this.engine
      .sheets()
      .map(({ id, name, visibility, tabColor, isProtected }) => ({ id, name, visibility, tabColor, isProtected }));
    return { name: host.fileName, isDirty: host.isDirty, sheets, active: host.active, selection: host.selection };
  }

  /** Text that would be read as something else when it is entered again stands behind an apostrophe, as in Excel's formula bar. */
  private inputOf(sheet: number, row: number, column: number) {
    const input = this.engine.input(sheet, row, column);
    if (typeof input !== "string" || input === "" || this.engine.isFormula(sheet, row, column)) return input;
    const value = this.engine.value(sheet, row, column);
    const { content, formula } = parseInput(input, this.engine.style(sheet, row, column).numberFormat, 2000);
    const isError = typeof content === "object" && content !== null && content.error === value && this.engine.isError(sheet, row, column);
    return (content === input && formula === "") || isError ? input : `'${input}`;
  }
}

function codeOf(error: unknown): string {
  if (error instanceof OpenError) return error.code;
  return error instanceof FormulaError ? "formula" : refusalCode(error);
}
