import { isAbsent, numberOf, textOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { invalidArgument, itemNotFound } from "../wire/service-error";
import { announceChange } from "./announce";
import { assertEditable } from "./guard";
import { blockOf, bodyOf, headingsOf, stateOf, type TableKey } from "./table-state";

interface ColumnKey extends TableKey {
  readonly index: number;
}

const tableColumn = serverType<ColumnKey>("TableColumn", {
  id: ({ index }) => index + 1,
  scalars: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: { get: (key) => headingsOf(key)[key.index] ?? "", set: rename },
    /** Heading row included. */
    Values: {
      get: (key) => whole(key).value("Values"),
      set: (key, value) => whole(key).set("Values", value),
    },
  },
  methods: {
    GetRange: whole,
    GetDataBodyRange: (key) => column(key, bodyOf(key)),
    GetHeaderRowRange: (key) => {
      const { rect, hasHeaders } = stateOf(key);
      if (!hasHeaders) throw itemNotFound("TableColumn.getHeaderRowRange");
      return column(key, { ...rect, rows: 1 });
    },
  },
});

function whole(key: ColumnKey): ServerObject {
  return column(key, stateOf(key).rect);
}

function column(key: ColumnKey, rect: ReturnType<typeof bodyOf>): ServerObject {
  return blockOf(key).range({ ...rect, column: rect.column + key.index, columns: 1 });
}

/** No two columns of a table share a heading. @throws ServiceError InvalidArgument */
function rename(key: ColumnKey, value: Argument): void {
  const name = textOf(value, "TableColumn.name");
  const { sheet, rect } = stateOf(key);
  const isTaken = headingsOf(key).some((heading, index) => index !== key.index && heading.toLowerCase() === name.toLowerCase());
  if (isTaken || name === "") throw invalidArgument("TableColumn.name");
  const cell = { row: rect.row, column: rect.column + key.index, rows: 1, columns: 1 };
  assertEditable(key.host, sheet, cell);
  key.host.engine.setValue(sheet, cell.row, cell.column, name);
  announceChange(key.host, sheet, cell, "add-in");
}

/** By heading in any case, or by id. */
function find(key: TableKey, name: Argument | undefined): ServerObject | null {
  if (isAbsent(name)) throw invalidArgument("TableColumnCollection.getItem");
  const folded = String(name).toLowerCase();
  const { columns } = stateOf(key).rect;
  const index = typeof name === "number" ? name - 1 : headingsOf(key).findIndex((heading) => heading.toLowerCase() === folded);
  return index >= 0 && index < columns ? tableColumn({ ...key, index }) : null;
}

export const tableColumnCollection = serverType<TableKey>("TableColumnCollection", {
  scalars: { Count: (key) => stateOf(key).rect.columns },
  items: (key) => Array.from({ length: stateOf(key).rect.columns }, (_, index) => tableColumn({ ...key, index })),
  methods: {
    GetCount: (key) => stateOf(key).rect.columns,
    GetItem: (key, name) => {
      const item = find(key, name);
      if (!item) throw itemNotFound("TableColumnCollection.getItem");
      return item;
    },
    GetItemOrNullObject: find,
    GetItemAt: (key, value) => {
      const index = numberOf(value);
      if (index < 0 || index >= stateOf(key).rect.columns) throw itemNotFound("TableColumnCollection.getItemAt");
      return tableColumn({ ...key, index });
    },
  },
});
