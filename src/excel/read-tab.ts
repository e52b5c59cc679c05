import type { SheetImage } from "../sheet/sheet-image";
import { SheetImageBuilder } from "../sheet/sheet-image-builder";
import { MOST_CELLS, type ReadOptions } from "../sheet/workbook";
import { findStretches } from "./find-stretches";
import { lookAtTab, type TabLook, type UsedLook } from "./look-at-tab";
import { CellReader } from "./read-cells";
import { FontReader } from "./read-fonts";
import { readHiddenColumns, readHiddenRows } from "./read-hidden";
import { narrow, rectsOf, type Stretch, segmentsOver } from "./stretch";

/**
 * What `Workbook.read` gives. Requests: one to look, one for each block of bytes; besides, only where they are needed, some for a
 * used range of more than 500,000 cells, one for hidden rows, one for hidden columns, a few for mixed fonts.
 * The date system cannot be asked for in Office.js: it is taken to be 1900.
 */
export async function readTab(context: Excel.RequestContext, tab: string, options: ReadOptions): Promise<SheetImage> {
  const full = options.formats === "full";
  const limit = options.limit ?? MOST_CELLS;
  const look = await lookAtTab(context, tab, full);
  const { name, visibility, isProtected, hasFilter, merges, sheet, used } = look;
  const facts = { tab: name, visibility, isProtected, hasFilter, merges };
  const builder = new SheetImageBuilder();
  if (!used) return builder.build(facts);

  const search = { context, sheet, tab, valuesOnly: used.valuesOnly, limit };
  const stretches = await findStretches(search, used);
  const hidden = await readHidden(context, look, used, stretches);
  const fonts = full ? null : new FontReader(sheet, stretches);
  const onProgress = options.onProgress ?? (() => undefined);
  await new CellReader({ context, sheet, tab, fonts, limit, onProgress }, builder).readAll(stretches);
  return builder.build({ ...facts, ...hidden });
}

async function readHidden(
  context: Excel.RequestContext,
  { sheet }: TabLook,
  used: UsedLook,
  stretches: readonly Stretch[],
): Promise<Pick<SheetImage, "hiddenRows" | "hiddenColumns">> {
  return {
    hiddenRows: used.rowsHidden === false ? [] : await readHiddenRows(context, sheet, stretches),
    hiddenColumns:
      used.columnsHidden === false
        ? []
        : await readHiddenColumns(context, sheet, narrow(segmentsOver(stretches.flatMap((stretch) => rectsOf(stretch))))),
  };
}
