import { automaticHeights } from "./automatic-heights";
import type { SheetView } from "./bench-messages";
import { chartViews } from "./chart-view";
import { widthOfCharacters } from "./column-width";
import type { ExceltsEngine } from "./excelts-engine";

/** Points → CSS pixels. */
function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** What of a sheet is no cell. */
export function sheetView(engine: ExceltsEngine, id: number): SheetView {
  const sheet = engine.sheets().find((one) => one.id === id);
  if (!sheet) throw new RangeError(`no sheet ${id}`);
  const used = engine.used(id, false);
  const defaultRowHeight = pixels(sheet.standardHeight);
  const heights = automaticHeights(engine, id, defaultRowHeight);
  for (const { row, points, hidden } of engine.ownRows(id)) {
    const automatic = engine.isHeightChosen(id, row) ? 0 : (heights.get(row) ?? 0);
    heights.set(row, hidden ? 0 : Math.max(automatic, pixels(points)));
  }
  return {
    id,
    rows: used ? used.row + used.rows : 0,
    columns: used ? used.column + used.columns : 0,
    defaultRowHeight,
    defaultColumnWidth: Math.round(widthOfCharacters(sheet.standardWidth) * 7),
    rowHeights: [...heights].sort(([a], [b]) => a - b),
    columnWidths: engine.ownColumns(id).map(({ column, points, hidden }) => [column, hidden ? 0 : pixels(points)] as const),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    merges: engine.merges(id),
    showGridlines: sheet.showGridlines,
    charts: chartViews(engine, id),
  };
}
