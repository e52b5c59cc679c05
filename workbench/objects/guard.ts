import type { Rect } from "../engine/engine-states";
import { accessDenied } from "../wire/service-error";
import { commonValue } from "./block";
import type { ExcelHost } from "./excel-host";

/** Options of `WorksheetProtectionOptions` that let something through on a protected sheet. */
export type ProtectionOption =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowSort";

/** Content of a protected sheet can be changed only where no cell is locked. @throws ServiceError AccessDenied */
export function assertEditable(host: ExcelHost, sheet: number, rect: Rect): void {
  assertWritable(host);
  if (host.sheet(sheet).isProtected && hasLocked(host, sheet, rect)) throw accessDenied();
}

/** Something other than content; `option` is what the protection may allow, undefined where nothing does. @throws ServiceError AccessDenied */
export function assertAllowed(host: ExcelHost, sheet: number, option?: ProtectionOption): void {
  assertWritable(host);
  const { isProtected, protectionOptions } = host.sheet(sheet);
  if (isProtected && !(option !== undefined && protectionOptions[option] === true)) throw accessDenied();
}

/** Sheets may be added, removed, renamed, moved, hidden. @throws ServiceError AccessDenied */
export function assertStructure(host: ExcelHost): void {
  assertWritable(host);
  if (host.isStructureProtected) throw accessDenied();
}

/** @throws ServiceError AccessDenied where the workbook is open for reading only. */
export function assertWritable(host: ExcelHost): void {
  if (host.isReadOnly) throw accessDenied();
}

/** Cells never touched are locked, as in a new workbook. */
function hasLocked(host: ExcelHost, sheet: number, rect: Rect): boolean {
  return commonValue({ host, sheet, rect }, (row, column) => host.engine.style(sheet, row, column).locked) !== false;
}
