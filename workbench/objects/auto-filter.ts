import { isAbsent } from "../wire/argument";
import { serverType } from "../wire/server-type";
import { HostGap } from "../wire/service-error";
import { placeOf } from "./block";
import type { ExcelHost } from "./excel-host";
import { assertAllowed } from "./guard";
import { type SheetKey, stateOf } from "./worksheet-state";

function change(host: ExcelHost, sheet: number, hasFilter: boolean): null {
  assertAllowed(host, sheet, "allowAutoFilter");
  host.isDirty = true;
  host.engine.updateSheet(sheet, { hasFilter });
  return null;
}

/** Filter buttons of a sheet. Criteria are a gap: this host filters no rows. */
export const autoFilter = serverType<SheetKey>("AutoFilter", {
  scalars: {
    Enabled: (key) => stateOf(key).hasFilter,
    IsDataFiltered: (key) => stateOf(key).hasFilter && hasHiddenRows(key),
  },
  methods: {
    Apply: ({ host, sheet }, range, columnIndex, criteria) => {
      placeOf(host, range, sheet, "AutoFilter.apply");
      if (!isAbsent(columnIndex) || !isAbsent(criteria)) throw new HostGap("AutoFilter.apply with criteria");
      return change(host, sheet, true);
    },
    Remove: ({ host, sheet }) => change(host, sheet, false),
    ClearCriteria: (key) => {
      assertAllowed(key.host, key.sheet, "allowAutoFilter");
      if (stateOf(key).hasFilter) showAllRows(key);
      return null;
    },
  },
});

const hiddenRows = ({ host, sheet }: SheetKey) => host.engine.ownRows(sheet).filter(({ hidden }) => hidden);

/** In a file a filter is seen only by the rows it hid. */
function hasHiddenRows(key: SheetKey): boolean {
  return hiddenRows(key).length > 0;
}

function showAllRows(key: SheetKey): void {
  for (const { row } of hiddenRows(key)) key.host.engine.setRowHidden(key.sheet, row, 1, false);
}
