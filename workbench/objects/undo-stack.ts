import { intersection } from "../engine/a1";
import type { CellStyle, Engine, Rect, Scalar } from "../engine/engine";
import type { Place } from "./excel-host";

interface Saved {
  readonly row: number;
  readonly column: number;
  readonly input: Scalar;
  readonly style: CellStyle;
}
interface Step extends Place {
  readonly cells: readonly Saved[];
}

const MOST_STEPS = 100;

/** Content and looks of blocks as they were before each step. An add-in's writes are not in it, as in Excel without undo grouping. */
export class UndoStack {
  private steps: Step[] = [];

  remember(engine: Engine, sheet: number, rect: Rect): void {
    const used = engine.used(sheet, false);
    const inside = used && intersection(used, rect);
    this.steps = [...this.steps.slice(1 - MOST_STEPS), { sheet, rect, cells: inside ? takeCells(engine, sheet, inside) : [] }];
  }

  /** Sheets or rows moved: the steps no longer fit. */
  forget(): void {
    this.steps = [];
  }

  /** @returns the block that is as it was, undefined where there is no step */
  restore(engine: Engine): Place | undefined {
    const step = this.steps.pop();
    if (!step || !engine.sheets().some(({ id }) => id === step.sheet)) return undefined;
    engine.clear(step.sheet, step.rect, "All");
    for (const { row, column, input, style } of step.cells) {
      engine.setStyle(step.sheet, { row, column, rows: 1, columns: 1 }, style);
      if (typeof input === "string" && input.startsWith("=") && style.numberFormat !== "@") engine.setInput(step.sheet, row, column, input);
      else engine.setValue(step.sheet, row, column, input);
    }
    return step;
  }
}

function takeCells(engine: Engine, sheet: number, rect: Rect): Saved[] {
  return Array.from({ length: rect.rows * rect.columns }, (_, index) => {
    const row = rect.row + Math.floor(index / rect.columns);
    const column = rect.column + (index % rect.columns);
    return { row, column, input: engine.input(sheet, row, column), style: engine.style(sheet, row, column) };
  });
}
