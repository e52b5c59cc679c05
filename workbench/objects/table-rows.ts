import { isAbsent, numberOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { HostGap, invalidArgument, itemNotFound } from "../wire/service-error";
import { assertFree, blockOf, bodyOf, change, stateOf, type TableKey } from "./table-state";

interface RowKey extends TableKey {
  readonly index: number;
}

const tableRow = serverType<RowKey>("TableRow", {
  scalars: {
    Index: ({ index }) => index,
    Values: { get: (key) => rangeOf(key).value("Values"), set: (key, value) => rangeOf(key).set("Values", value) },
  },
  methods: { GetRange: rangeOf },
});

function rangeOf(key: RowKey): ServerObject {
  const body = bodyOf(key);
  return blockOf(key).range({ ...body, row: body.row + key.index, rows: 1 });
}

/** Rows at the table's end. In the middle, or above filled cells, Excel pushes cells aside, which this host does not. @throws HostGap */
function add(key: TableKey, index: Argument | undefined, values: Argument | undefined): ServerObject {
  const { host } = key;
  const { sheet, rect, hasTotals } = stateOf(key);
  const body = bodyOf(key);
  const isAtEnd = isAbsent(index) || index === -1 || index === body.rows;
  if (!isAtEnd || hasTotals) throw new HostGap("TableRowCollection.add in the middle");
  const lines = linesOf(values, rect.columns);
  const added = { ...rect, row: rect.row + rect.rows, rows: lines.length };
  for (let row = added.row; row < added.row + added.rows; row++) {
    for (let column = added.column; column < added.column + added.columns; column++) {
      if (host.engine.input(sheet, row, column) !== "") throw new HostGap("TableRowCollection.add above filled cells");
    }
  }
  assertFree(host, sheet, added, key.table, "TableRowCollection.add");
  change(key, { rect: { ...rect, rows: rect.rows + lines.length } });
  host.model.range(sheet, added).set("Values", lines);
  return tableRow({ ...key, index: body.rows });
}

/** One row may come as a plain list; left out it is one blank row. */
function linesOf(values: Argument | undefined, columns: number): readonly (readonly Argument[])[] {
  if (isAbsent(values)) return [Array.from({ length: columns }, () => "")];
  if (!Array.isArray(values)) throw invalidArgument("TableRowCollection.add");
  const lines: readonly Argument[] = Array.isArray(values[0]) ? values : [values];
  if (lines.some((line) => !Array.isArray(line) || line.length !== columns)) throw invalidArgument("TableRowCollection.add");
  return lines.filter((line): line is readonly Argument[] => Array.isArray(line));
}

export const tableRowCollection = serverType<TableKey>("TableRowCollection", {
  scalars: { Count: (key) => bodyOf(key).rows },
  items: (key) => Array.from({ length: bodyOf(key).rows }, (_, index) => tableRow({ ...key, index })),
  methods: {
    Add: add,
    GetCount: (key) => bodyOf(key).rows,
    GetItemAt: (key, value) => {
      const index = numberOf(value);
      if (index < 0 || index >= bodyOf(key).rows) throw itemNotFound("TableRowCollection.getItemAt");
      return tableRow({ ...key, index });
    },
  },
});
