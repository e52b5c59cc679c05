import type { TableState } from "../engine/engine-states";
import { flagOf, textOf } from "../wire/argument";
import { type Settable, serverType } from "../wire/server-type";
import { HostGap, invalidArgument, itemNotFound } from "../wire/service-error";
import { announceChange, announceTable } from "./announce";
import { placeOf } from "./block";
import { eventMethods } from "./event-methods";
import { assertAllowed } from "./guard";
import { tableId } from "./object-id";
import { sortKeys } from "./range-sort";
import { sortRows } from "./sort-rows";
import { tableColumnCollection } from "./table-columns";
import { tableRowCollection } from "./table-rows";
import { assertFree, assertTableName, blockOf, bodyOf, change, stateOf, type TableKey } from "./table-state";

function flag(member: "bandedRows" | "filterButton"): Settable<TableKey> {
  return {
    get: (key) => stateOf(key)[member],
    set: (key, value) => {
      change(key, { [member]: flagOf(value, `Table.${member}`) });
    },
  };
}

const tableSort = serverType<TableKey>("TableSort", {
  methods: {
    /** Sorts the body; key 0 is the table's first column. */
    Apply: (key, fields, matchCase) => {
      const { sheet } = stateOf(key);
      assertAllowed(key.host, sheet, "allowSort");
      const body = bodyOf(key);
      sortRows(key.host, sheet, body, sortKeys(fields, body.columns), matchCase === true);
      announceChange(key.host, sheet, body, "add-in");
      return null;
    },
  },
});

export const tableType = serverType<TableKey>("Table", {
  id: ({ table }) => tableId(table),
  scalars: {
    Id: ({ table }) => tableId(table),
    Name: { get: (key) => stateOf(key).name, set: (key, value) => rename(key, textOf(value, "Table.name")) },
    Style: {
      get: (key) => stateOf(key).style,
      set: (key, value) => {
        change(key, { style: textOf(value, "Table.style") });
      },
    },
    ShowHeaders: (key) => stateOf(key).hasHeaders,
    ShowTotals: { get: (key) => stateOf(key).hasTotals, set: (key, value) => showTotals(key, flagOf(value, "Table.showTotals")) },
    ShowBandedRows: flag("bandedRows"),
    ShowFilterButton: flag("filterButton"),
  },
  links: {
    Worksheet: (key) => key.host.model.worksheet(stateOf(key).sheet),
    Columns: tableColumnCollection,
    Rows: tableRowCollection,
    Sort: tableSort,
  },
  methods: {
    GetRange: (key) => blockOf(key).range(stateOf(key).rect),
    GetDataBodyRange: (key) => blockOf(key).range(bodyOf(key)),
    GetHeaderRowRange: (key) => {
      const { rect, hasHeaders } = stateOf(key);
      if (!hasHeaders) throw itemNotFound("Table.getHeaderRowRange");
      return blockOf(key).range({ ...rect, rows: 1 });
    },
    GetTotalRowRange: (key) => {
      const { rect, hasTotals } = stateOf(key);
      if (!hasTotals) throw itemNotFound("Table.getTotalRowRange");
      return blockOf(key).range({ ...rect, row: rect.row + rect.rows - 1, rows: 1 });
    },
    /** The cells keep their content and look. */
    ConvertToRange: (key) => {
      const block = blockOf(key);
      remove(key);
      return block.range(block.rect);
    },
    /** The cells go too. */
    Delete: (key) => {
      const { sheet, rect } = stateOf(key);
      remove(key);
      key.host.engine.clear(sheet, rect, "All");
      announceChange(key.host, sheet, rect, "add-in");
      return null;
    },
    Resize: (key, range) => resize(key, placeOf(key.host, range, stateOf(key).sheet, "Table.resize")),
    ...eventMethods<TableKey>(({ table }) => tableId(table), ["tableChanged", "tableSelectionChanged"]),
  },
});

function rename(key: TableKey, name: string): void {
  assertTableName(key.host, name, key.table, "Table.name");
  change(key, { name });
}

function remove(key: TableKey): void {
  const { sheet, name } = stateOf(key);
  assertAllowed(key.host, sheet);
  key.host.engine.removeTable(key.table);
  announceTable(key.host, "tableDeleted", key.table, sheet, name);
}

/** The heading row must stay where it is, and the new block overlap the old (Table.resize). @throws ServiceError InvalidArgument */
function resize(key: TableKey, { sheet, rect }: { readonly sheet: number; readonly rect: TableState["rect"] }): null {
  const old = stateOf(key);
  const keepsHeading =
    rect.row === old.rect.row && rect.column < old.rect.column + old.rect.columns && rect.column + rect.columns > old.rect.column;
  if (sheet !== old.sheet || !keepsHeading || rect.rows < 2) throw invalidArgument("Table.resize");
  assertFree(key.host, sheet, rect, key.table, "Table.resize");
  return change(key, { rect });
}

/** The total row takes the row below the table, which must be free. */
function showTotals(key: TableKey, isShown: boolean): void {
  const { host } = key;
  const { sheet, rect, hasTotals } = stateOf(key);
  if (isShown === hasTotals) return;
  if (!isShown) {
    host.engine.clear(sheet, { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, "Contents");
    change(key, { hasTotals: false, rect: { ...rect, rows: rect.rows - 1 } });
    return;
  }
  const below = { ...rect, row: rect.row + rect.rows, rows: 1 };
  for (let column = below.column; column < below.column + below.columns; column++) {
    if (host.engine.input(sheet, below.row, column) !== "") throw new HostGap("Table.showTotals above filled cells");
  }
  change(key, { hasTotals: true, rect: { ...rect, rows: rect.rows + 1 } });
  host.engine.setValue(sheet, below.row, below.column, "Total");
}
