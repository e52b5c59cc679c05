import type { TableState } from "../engine/engine-states";
import { flagOf, numberOf, textOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { invalidArgument, itemNotFound } from "../wire/service-error";
import { announceTable } from "./announce";
import { placeOf } from "./block";
import { eventMethods } from "./event-methods";
import type { ExcelHost } from "./excel-host";
import { assertAllowed } from "./guard";
import { WORKBOOK_TARGET } from "./host-events";
import { tableId, worksheetId } from "./object-id";
import { assertFree } from "./table-state";

/** The tables of a sheet, or of the workbook where `sheet` is left out. */
interface Scope {
  readonly host: ExcelHost;
  readonly sheet?: number;
}

const tablesOf = ({ host, sheet }: Scope): readonly TableState[] =>
  host.engine.tables().filter((table) => sheet === undefined || table.sheet === sheet);

function find(scope: Scope, key: Argument | undefined): ServerObject | null {
  const text = textOf(key, "TableCollection.getItem").toLowerCase();
  const table = tablesOf(scope).find(({ id, name }) => name.toLowerCase() === text || tableId(id) === text);
  return table ? scope.host.model.table(table.id) : null;
}

function add(scope: Scope, address: Argument | undefined, hasHeaders: Argument | undefined): ServerObject {
  const where = "TableCollection.add";
  const { host } = scope;
  const { sheet, rect } = placeOf(host, address, scope.sheet ?? host.active, where);
  if (scope.sheet !== undefined && sheet !== scope.sheet) throw invalidArgument(where);
  assertAllowed(host, sheet);
  assertFree(host, sheet, rect, null, where);
  const headed = flagOf(hasHeaders, where);
  const block = headed && rect.rows === 1 ? { ...rect, rows: 2 } : rect;
  const table = host.engine.addTable(sheet, block, headed);
  announceTable(host, "tableAdded", table.id, sheet, table.name);
  return host.model.table(table.id);
}

export const tableCollection = serverType<Scope>("TableCollection", {
  scalars: { Count: (scope) => tablesOf(scope).length },
  items: (scope) => tablesOf(scope).map(({ id }) => scope.host.model.table(id)),
  methods: {
    Add: add,
    GetCount: (scope) => tablesOf(scope).length,
    GetItem: (scope, key) => {
      const table = find(scope, key);
      if (!table) throw itemNotFound("TableCollection.getItem");
      return table;
    },
    GetItemOrNullObject: find,
    GetItemAt: (scope, index) => {
      const table = tablesOf(scope)[numberOf(index)];
      if (!table) throw itemNotFound("TableCollection.getItemAt");
      return scope.host.model.table(table.id);
    },
    ...eventMethods<Scope>(
      ({ sheet }) => (sheet === undefined ? WORKBOOK_TARGET : worksheetId(sheet)),
      ["tableChanged", "tableAdded", "tableDeleted"],
    ),
  },
});
