import type { HeadingBlock } from "../sheet/heading";
import { type RowWithRole, readRowRoles } from "../sheet/row-role";
import type { SheetImage } from "../sheet/sheet-image";
import { COUNT_FIELDS } from "./field";
import type { ColumnMap } from "./map-columns";

/** The role of every row of a list, told by the columns its heading was mapped to. A list without a column for names is read by its first. */
export function readListRows(image: SheetImage, heading: HeadingBlock, { columns }: ColumnMap): readonly RowWithRole[] {
  const figures = [...columns].filter(([field]) => COUNT_FIELDS.has(field)).map(([, column]) => column);
  return readRowRoles(image, heading, { no: columns.get("no") ?? null, name: columns.get("name") ?? 0, figures });
}
