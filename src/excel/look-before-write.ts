import { HostError } from "../sheet/host-error";
import type { Rect } from "../sheet/rect";
import { TAB_MARK_NAME } from "../sheet/tab-content";
import { rectOf } from "./find-stretches";

/** A tab as it stands before it is overwritten. */
export interface OldTab {
  readonly sheet: Excel.Worksheet;
  readonly visibility: Excel.Worksheet["visibility"];
  readonly used: Rect | null;
  readonly isSomethingHidden: boolean;
  readonly hasFilter: boolean;
  readonly tables: readonly Excel.Table[];
  readonly charts: readonly Excel.Chart[];
  readonly mark: Excel.NamedItem | null;
}

/**
 * Looks at a tab that is to be written, null where it has to be made, in one request.
 * @throws HostError read-only, tab-protected, workbook-protected: before anything was changed.
 */
export async function lookBeforeWrite(context: Excel.RequestContext, tab: string): Promise<OldTab | null> {
  const workbook = context.workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const sheet = workbook.worksheets.getItemOrNullObject(tab);
  sheet.load("visibility");
  sheet.protection.load("protected");
  sheet.autoFilter.load("enabled");
  sheet.tables.load("items/name");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const mark = sheet.names.getItemOrNullObject(TAB_MARK_NAME);
  mark.load("name");
  await context.sync();

  if (workbook.readOnly) throw new HostError("read-only", { tab });
  if (sheet.isNullObject) {
    if (workbook.protection.protected) throw new HostError("workbook-protected", { tab });
    return null;
  }
  if (sheet.protection.protected) throw new HostError("tab-protected", { tab });
  return {
    sheet,
    visibility: sheet.visibility,
    used: used.isNullObject ? null : rectOf(used),
    isSomethingHidden: !used.isNullObject && (used.rowHidden !== false || used.columnHidden !== false),
    hasFilter: sheet.autoFilter.enabled === true,
    tables: sheet.tables.items,
    charts: sheet.charts.items,
    mark: mark.isNullObject ? null : mark,
  };
}
