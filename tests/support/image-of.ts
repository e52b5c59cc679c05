import { parseRect } from "../../src/sheet/cell-ref";
import type { CellValue } from "../../src/sheet/cell-value";
import type { SheetImage } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";

/** A tab from rows of plain cells; null and "" are blank. Merges in A1 form, or "unknown". */
export function imageOf(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  merges: readonly string[] | "unknown" = [],
): SheetImage {
  const builder = new SheetImageBuilder();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null && cell !== "") builder.add(r, c, parse(cell));
    });
  });
  return builder.build({ tab: "DS", merges: merges === "unknown" ? merges : merges.map((address) => parseRect(address)!) });
}

function parse(cell: string | number | boolean): CellValue {
  if (typeof cell === "number") return { kind: "number", number: cell };
  if (typeof cell === "boolean") return { kind: "boolean", boolean: cell };
  return cell.startsWith("#") ? { kind: "error", error: cell } : { kind: "text", text: cell };
}
