import type { SheetImage } from "../sheet/sheet-image";
import type { ReadTable } from "./read-table";
import type { Reading } from "./reading";

/** Tables of a tab that are none of the kinds we know. */
export function otherTables(_file: string, _image: SheetImage, _known: readonly Reading[]): ReadTable[] {
  return [];
}
