import { quoteSheetName } from "../engine/a1";
import type { ChartSeriesState, ChartState, Rect } from "../engine/engine-states";
import type { Argument } from "../wire/server-object";
import type { Settable } from "../wire/server-type";
import { invalidArgument, itemNotFound } from "../wire/service-error";
import type { WireValue } from "../wire/wire-message";
import { printBlock } from "./address";
import type { ExcelHost, Place } from "./excel-host";
import { assertAllowed } from "./guard";

/** What a Chart knows. */
export interface ChartKey {
  readonly host: ExcelHost;
  readonly sheet: number;
  readonly id: string;
}

export function stateOf({ host, sheet, id }: ChartKey): ChartState {
  const state = host.engine.charts(sheet).find((known) => known.id === id);
  if (!state) throw itemNotFound();
  return state;
}

export function change(key: ChartKey, patch: Partial<ChartState>): null {
  assertAllowed(key.host, key.sheet, "allowEditObjects");
  keepChart(key.host, { ...stateOf(key), ...patch });
  return null;
}

/** @throws ServiceError InvalidArgument for a type that cannot be drawn */
export function keepChart(host: ExcelHost, chart: ChartState): void {
  try {
    host.engine.setChart(chart);
  } catch (error) {
    throw error instanceof RangeError ? invalidArgument() : error;
  }
  host.isDirty = true;
}

/** A member that the engine does not keep: it holds as long as the workbook is open. */
export function detail(name: string, fallback: WireValue, parse: (value: Argument, where: string) => WireValue): Settable<ChartKey> {
  return {
    get: ({ host, id }) => host.chartDetails.get(`${id}/${name}`) ?? fallback,
    set: ({ host, sheet, id }, value) => {
      assertAllowed(host, sheet, "allowEditObjects");
      host.chartDetails.set(`${id}/${name}`, parse(value, name));
    },
  };
}

/** A place as a series refers to it: "'Tab'!$B$2:$B$9". */
export function printPlace(host: ExcelHost, { sheet, rect }: Place): string {
  return `${quoteSheetName(host.sheet(sheet).name)}!${printBlock(rect, true)}`;
}

/**
 * The series Excel makes of a block: by columns unless there are more columns than rows (`Auto`) or rows are asked for. A first column
 * (row) of texts gives the categories, a first row (column) of texts the names.
 */
export function seriesOf(host: ExcelHost, { sheet, rect }: Place, by: "Auto" | "Columns" | "Rows"): ChartSeriesState[] {
  host.calculate();
  const isByColumns = by === "Columns" || (by === "Auto" && rect.rows >= rect.columns);
  const isText = (row: number, column: number) => typeof host.engine.value(sheet, row, column) === "string";
  const hasNames = isByColumns
    ? rect.rows > 1 && isText(rect.row, rect.column + rect.columns - 1)
    : rect.columns > 1 && isText(rect.row + rect.rows - 1, rect.column);
  const hasCategories = isByColumns
    ? rect.columns > 1 && isText(rect.row + rect.rows - 1, rect.column)
    : rect.rows > 1 && isText(rect.row, rect.column + rect.columns - 1);
  const count = (isByColumns ? rect.columns : rect.rows) - Number(hasCategories);
  return Array.from({ length: count }, (_, index) => {
    const line = lineOf(rect, isByColumns, index + Number(hasCategories), hasNames);
    const categories = hasCategories ? printPlace(host, { sheet, rect: lineOf(rect, isByColumns, 0, hasNames) }) : "";
    const [row, column] = isByColumns ? [rect.row, line.column] : [line.row, rect.column];
    const name = hasNames ? host.engine.text(sheet, row, column) : `Series${index + 1}`;
    return { name, values: printPlace(host, { sheet, rect: line }), categories, color: "", type: "" };
  });
}

/** One column (row) of the block, without the names. */
function lineOf(rect: Rect, isByColumns: boolean, index: number, hasNames: boolean): Rect {
  const skip = Number(hasNames);
  return isByColumns
    ? { row: rect.row + skip, rows: rect.rows - skip, column: rect.column + index, columns: 1 }
    : { row: rect.row + index, rows: 1, column: rect.column + skip, columns: rect.columns - skip };
}
