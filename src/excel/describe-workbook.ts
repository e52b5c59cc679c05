import type { Visibility } from "../sheet/sheet-image";
import { parseTabMark, TAB_MARK_NAME } from "../sheet/tab-content";
import type { TabInfo, WorkbookInfo } from "../sheet/workbook";

/** What `Workbook.describe` gives, in two requests however many tabs there are: the second needs the names of the first. */
export async function describeWorkbook(context: Excel.RequestContext): Promise<WorkbookInfo> {
  const workbook = context.workbook;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  const sheets = workbook.worksheets;
  sheets.load("items/name,items/visibility,items/protection/protected");
  const active = sheets.getActiveWorksheet();
  active.load("name");
  await context.sync();

  const tabs = sheets.items.map(lookIntoTab);
  await context.sync();

  return {
    name: workbook.name,
    tabs: tabs.map(describeTab),
    activeTab: active.name,
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    isOldFormat: workbook.name.toLowerCase().endsWith(".xls"),
  };
}

interface TabLook {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.NamedItem;
}

function lookIntoTab(sheet: Excel.Worksheet): TabLook {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const mark = sheet.names.getItemOrNullObject(TAB_MARK_NAME);
  mark.load("formula");
  return { sheet, used, mark };
}

function describeTab({ sheet, used, mark }: TabLook): TabInfo {
  return {
    name: sheet.name,
    visibility: visibilityFrom(sheet.visibility),
    isProtected: sheet.protection.protected,
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    mark: mark.isNullObject ? null : (parseTabMark(String(mark.formula)) ?? null),
  };
}

/** Excel's word for a tab's state → ours. */
export function visibilityFrom(visibility: Excel.Worksheet["visibility"]): Visibility {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}

/** Our word for a tab's state → Excel's. */
export function visibilityTo(visibility: Visibility): "Visible" | "Hidden" | "VeryHidden" {
  if (visibility === "very-hidden") return "VeryHidden";
  return visibility === "hidden" ? "Hidden" : "Visible";
}
