import type { Rect } from "../sheet/rect";

interface Run<Fact> {
  readonly first: number;
  /** The row after the last. */
  readonly until: number;
  readonly fact: Fact;
}

/** A fact per cell that is mostly the same down a column: kept as runs of rows, so a column costs what changes in it. */
export class ColumnRuns<Fact> {
  private readonly columns = new Map<number, Run<Fact>[]>();
  private isSorted = true;

  constructor(private readonly otherwise: Fact) {}

  /** Says the fact of a whole block; blocks do not overlap. */
  add(rect: Rect, fact: Fact): void {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const runs = this.columns.get(column) ?? [];
      if (runs.length === 0) this.columns.set(column, runs);
      const last = runs.at(-1);
      if (last && last.until === rect.row && last.fact === fact) runs[runs.length - 1] = { ...last, until: rect.row + rect.rows };
      else runs.push({ first: rect.row, until: rect.row + rect.rows, fact });
    }
    this.isSorted = false;
  }

  /** The fact of a cell; the one given at first where none was said. */
  at(row: number, column: number): Fact {
    if (!this.isSorted) this.sort();
    const runs = this.columns.get(column);
    if (!runs) return this.otherwise;
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (!run || row < run.first) high = middle - 1;
      else if (row >= run.until) low = middle + 1;
      else return run.fact;
    }
    return this.otherwise;
  }

  private sort(): void {
    for (const runs of this.columns.values()) runs.sort((a, b) => a.first - b.first);
    this.isSorted = true;
  }
}
