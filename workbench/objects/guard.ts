import { intersection } from "../engine/a1";
import type { Rect } from "../engine/engine";
import { accessDenied } from "../wire/service-error";
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
  const used = host.engine.used(sheet, false);
  const inside = used && intersection(used, rect);
  if (!inside || inside.rows !== rect.rows || inside.columns !== rect.columns) {
    const { row, column, rows, columns } = rect;
    const corners = [host.engine.style(sheet, row, column), host.engine.style(sheet, row + rows - 1, column + columns - 1)];
    if (corners.some((style) => style.locked)) return true;
  }
  if (!inside) return false;
  for (let r = inside.row; r < inside.row + inside.rows; r++) {
    for (let c = inside.column; c < inside.column + inside.columns; c++) if (host.engine.style(sheet, r, c).locked) return true;
  }
  return false;
}
