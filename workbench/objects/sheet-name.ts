import type { SheetState } from "../engine/engine-states";
import { invalidArgument, itemAlreadyExists } from "../wire/service-error";

/**
 * Excel's rules: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History", and no other sheet has it in
 * any case (support.microsoft.com, "Rename a worksheet"). @throws ServiceError InvalidArgument, ItemAlreadyExists
 */
export function assertSheetName(name: string, sheets: readonly SheetState[], self: number | null, where: string): void {
  if (!isSheetName(name)) throw invalidArgument(where, "The sheet name is invalid.");
  const folded = name.toLowerCase();
  if (sheets.some((sheet) => sheet.id !== self && sheet.name.toLowerCase() === folded)) {
    throw itemAlreadyExists(where, "A resource with the same name or identifier already exists.");
  }
}

function isSheetName(name: string): boolean {
  return name !== "" && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== "history";
}
