import { flagOf, isAbsent, numberOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { HostGap, invalidArgument } from "../wire/service-error";
import { printBlock } from "./address";
import { announceChange, announceSheet } from "./announce";
import type { Block } from "./block";
import { assertAllowed } from "./guard";
import { type SortKey, sortRows } from "./sort-rows";

/** Sort fields by value; by colour, icon or sub-field is a gap. @throws ServiceError InvalidArgument, HostGap */
export function sortKeys(fields: Argument | undefined, columns: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("RangeSort.apply");
  return fields.map((field: Argument): SortKey => {
    if (typeof field !== "object" || field === null || !("key" in field)) throw invalidArgument("RangeSort.apply");
    const { key, ascending, sortOn, subField } = field as { readonly [name: string]: Argument };
    if (!isAbsent(subField) || (!isAbsent(sortOn) && sortOn !== "Value")) throw new HostGap("SortField other than by value");
    const column = numberOf(key, "RangeSort.apply");
    if (column < 0 || column >= columns) throw invalidArgument("RangeSort.apply");
    return { key: column, isAscending: isAbsent(ascending) ? true : flagOf(ascending, "RangeSort.apply") };
  });
}

export const rangeSort = serverType<Block>("RangeSort", {
  methods: {
    Apply: (block, fields, matchCase, hasHeaders, orientation) => {
      if (!isAbsent(orientation) && orientation !== "Rows") throw new HostGap("RangeSort.apply by columns");
      const { host, sheet, rect } = block;
      assertAllowed(host, sheet, "allowSort");
      const top = hasHeaders === true ? 1 : 0;
      if (rect.rows > top) {
        const body = { ...rect, row: rect.row + top, rows: rect.rows - top };
        sortRows(host, sheet, body, sortKeys(fields, rect.columns), matchCase === true);
        announceSheet(host, "worksheetRowSorted", sheet, { address: printBlock(body) });
        announceChange(host, sheet, body, "add-in");
      }
      return null;
    },
  },
});
