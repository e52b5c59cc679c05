import type { Rect, Scalar } from "../../../workbench/engine/engine-states";
import { ExceltsEngine } from "../../../workbench/engine/excelts-engine";

/** A new workbook with cells filled as typed, from A1 on. */
export async function bookWith(lines: readonly (readonly Scalar[])[] = []): Promise<{ engine: ExceltsEngine; sheet: number }> {
  const engine = await ExceltsEngine.create();
  const sheet = engine.sheets()[0]!.id;
  lines.forEach((line, row) => {
    line.forEach((input, column) => {
      engine.setInput(sheet, row, column, input);
    });
  });
  return { engine, sheet };
}

/** Saved and opened again: sheet ids may differ, names do not. */
export async function reopened(engine: ExceltsEngine): Promise<ExceltsEngine> {
  return await ExceltsEngine.open(await engine.save());
}

/** Calculated values of a column from row 0. */
export function column(engine: ExceltsEngine, sheet: number, index: number, rows: number): Scalar[] {
  engine.calculate();
  return Array.from({ length: rows }, (_, row) => engine.value(sheet, row, index));
}

export function rect(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rows, columns };
}
