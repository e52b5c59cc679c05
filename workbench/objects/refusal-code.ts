import { ServiceError } from "../wire/service-error";

export type RefusalCode = "protected" | "name-invalid" | "name-taken" | "last-sheet" | "fault";

const NAMING = new Set(["addSheet", "renameSheet"]);
const LAST_SHEET = new Set(["deleteSheet", "Worksheet.visibility"]);

/** Why a person's action was refused, in the words of the page. */
export function refusalCode(error: unknown): RefusalCode {
  if (!(error instanceof ServiceError)) return "fault";
  if (error.code === "AccessDenied") return "protected";
  if (error.code === "ItemAlreadyExists") return "name-taken";
  if (error.code === "InvalidArgument" && NAMING.has(error.location ?? "")) return "name-invalid";
  return error.code === "InvalidOperation" && LAST_SHEET.has(error.location ?? "") ? "last-sheet" : "fault";
}
