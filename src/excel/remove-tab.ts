import { HostError } from "../sheet/host-error";

/** Deletes a tab, where it is; two requests. @throws HostError read-only, workbook-protected. */
export async function removeTab(context: Excel.RequestContext, tab: string): Promise<void> {
  const workbook = context.workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const sheet = workbook.worksheets.getItemOrNullObject(tab);
  sheet.load("visibility");
  await context.sync();

  if (sheet.isNullObject) return;
  if (workbook.readOnly) throw new HostError("read-only", { tab });
  if (workbook.protection.protected) throw new HostError("workbook-protected", { tab });
  // Excel refuses to delete a very hidden sheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
  sheet.delete();
  await context.sync();
}
