import { SHEET_COLUMNS, SHEET_ROWS } from "../engine/a1";
import type { Rect } from "../engine/engine-states";
import { isAbsent, numberOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { invalidArgument, itemNotFound } from "../wire/service-error";
import { placeOf } from "./block";
import { type SheetKey, stateOf } from "./worksheet-state";

function freeze({ host, sheet }: SheetKey, frozenRows: number, frozenColumns: number): null {
  host.isDirty = true;
  host.engine.updateSheet(sheet, { frozenRows, frozenColumns });
  return null;
}

function count(value: Argument | undefined, most: number, where: string): number {
  const number = isAbsent(value) ? 1 : numberOf(value, where);
  if (number < 0 || number >= most) throw invalidArgument(where);
  return number;
}

/** The cells that stay in view; whole rows or columns where only one kind is frozen. */
function location(key: SheetKey): Rect | undefined {
  const { frozenRows, frozenColumns } = stateOf(key);
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  return { row: 0, column: 0, rows: frozenRows || SHEET_ROWS, columns: frozenColumns || SHEET_COLUMNS };
}

export const freezePanes = serverType<SheetKey>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (key, rows) => freeze(key, count(rows, SHEET_ROWS, "WorksheetFreezePanes.freezeRows"), 0),
    FreezeColumns: (key, columns) => freeze(key, 0, count(columns, SHEET_COLUMNS, "WorksheetFreezePanes.freezeColumns")),
    /** Everything down to and left of the range's last cell. */
    FreezeAt: (key, range) => {
      const { rect } = placeOf(key.host, range, key.sheet, "WorksheetFreezePanes.freezeAt");
      const rows = rect.rows === SHEET_ROWS ? 0 : rect.row + rect.rows;
      const columns = rect.columns === SHEET_COLUMNS ? 0 : rect.column + rect.columns;
      return freeze(key, rows, columns);
    },
    Unfreeze: (key) => freeze(key, 0, 0),
    GetLocation: (key) => {
      const rect = location(key);
      if (!rect) throw itemNotFound("WorksheetFreezePanes.getLocation");
      return key.host.model.range(key.sheet, rect);
    },
    GetLocationOrNullObject: (key) => {
      const rect = location(key);
      return rect ? key.host.model.range(key.sheet, rect) : null;
    },
  },
});
