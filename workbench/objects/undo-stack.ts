import type { Engine } from "../engine/engine";
import type { Rect } from "../engine/engine-states";
import { type CellCopy, putCell, takeCell } from "./cell-copy";
import type { Place } from "./excel-host";

interface Saved extends CellCopy {
  readonly row: number;
  readonly column: number;
}
interface Step extends Place {
  readonly cells: readonly Saved[];
}

const MOST_STEPS = 100;

/** Content and looks of blocks as they were before each step. An add-in's writes are not in it, as in Excel without undo grouping. */
export class UndoStack {
  private steps: Step[] = [];

  remember(engine: Engine, sheet: number, rect: Rect): void {
    engine.calculate();
    const cells: Saved[] = [];
    engine.eachCell(sheet, rect, false, (row, column) => cells.push({ row, column, ...takeCell(engine, sheet, row, column) }));
    this.steps = [...this.steps.slice(1 - MOST_STEPS), { sheet, rect, cells }];
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
    for (const cell of step.cells) putCell(engine, step.sheet, cell.row, cell.column, cell);
    return step;
  }
}
