import type { CellRef } from "../sheet/cell-ref";
import { HostError } from "../sheet/host-error";

/**
 * Activates a tab and selects a block on it; two requests. A tab that the officer hid is brought back for it, a very hidden one
 * is not. @throws HostError tab-missing, tab-very-hidden, workbook-protected (a hidden tab of a workbook whose tabs are locked).
 */
export async function showCell(context: Excel.RequestContext, { tab, address }: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
  sheet.load("visibility");
  context.workbook.protection.load("protected");
  await context.sync();

  if (sheet.isNullObject) throw new HostError("tab-missing", { tab });
  if (sheet.visibility === "VeryHidden") throw new HostError("tab-very-hidden", { tab });
  if (sheet.visibility === "Hidden") {
    if (context.workbook.protection.protected) throw new HostError("workbook-protected", { tab });
    sheet.visibility = "Visible";
  }
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
}
