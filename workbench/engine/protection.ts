import type { Worksheet } from "@cj-tech-master/excelts";
import type { SheetState } from "./engine-states";

type Protection = Worksheet["sheetProtection"];

/** What Office.js allows ↔ what the file says: both say what is allowed. */
const OPTIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

/** `selectionMode`: Normal, Unlocked or None. */
export function protectionOptions(protection: Protection): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = {};
  for (const [option, member] of Object.entries(OPTIONS)) options[option] = protection?.[member] ?? false;
  const locked = protection?.selectLockedCells ?? true;
  options["selectionMode"] = locked ? "Normal" : (protection?.selectUnlockedCells ?? true) ? "Unlocked" : "None";
  return options;
}

/** A password's hash stays as long as the sheet stays protected. */
export function patchProtection(
  before: Protection,
  patch: Partial<Pick<SheetState, "isProtected" | "protectionOptions">>,
): Exclude<Protection, undefined> {
  if (patch.isProtected === false) return null;
  const next: NonNullable<Protection> = { ...before, sheet: patch.isProtected ?? before?.sheet ?? false };
  for (const [option, member] of Object.entries(OPTIONS)) {
    const allowed = patch.protectionOptions?.[option];
    if (typeof allowed === "boolean") next[member] = allowed;
  }
  const mode = patch.protectionOptions?.["selectionMode"];
  if (mode !== undefined) {
    next.selectLockedCells = mode === "Normal";
    next.selectUnlockedCells = mode !== "None";
  }
  return next.sheet ? next : null;
}
