import { invalidOperation } from "../wire/service-error";
import { announceSheet } from "./announce";
import type { ExcelHost } from "./excel-host";

/** Brings a sheet to the front. A hidden sheet cannot be activated. @throws ServiceError InvalidOperation */
export function bringToFront(host: ExcelHost, sheet: number, where: string): void {
  if (host.sheet(sheet).visibility !== "Visible") {
    throw invalidOperation("This operation is not permitted for the current object: the worksheet is hidden.", where);
  }
  const before = host.active;
  if (before === sheet) return;
  host.bringToFront(sheet);
  announceSheet(host, "worksheetDeactivated", before);
  announceSheet(host, "worksheetActivated", sheet);
}
