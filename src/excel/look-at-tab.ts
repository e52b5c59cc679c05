import { HostError } from "../sheet/host-error";
import type { Rect } from "../sheet/rect";
import type { Visibility } from "../sheet/sheet-image";
import { capabilities } from "./capabilities";
import { visibilityFrom } from "./describe-workbook";
import { rectOf } from "./find-stretches";
import { hostErrorFrom } from "./host-error-from";

/** A tab as seen in one request, before its cells are read. */
export interface TabLook {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly hasFilter: boolean;
  readonly used: UsedLook | null;
  readonly merges: readonly Rect[] | "unknown";
}

export interface UsedLook extends Rect {
  /** Whether formats alone count as use. */
  readonly valuesOnly: boolean;
  /** false: none is hidden; null: some are. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

/** Formats beyond the values are read with them up to this many times their area: a coloured column has a million rows. */
const FORMATS_BEYOND = 4;
const FEW_CELLS = 20_000;

/** @throws HostError tab-missing. */
export async function lookAtTab(context: Excel.RequestContext, tab: string, withFormats: boolean): Promise<TabLook> {
  if (!capabilities().mergedAreas) return await look(context, tab, withFormats, false);
  try {
    return await look(context, tab, withFormats, true);
  } catch (thrown) {
    // Excel refuses to list more than 512 merged areas; every other refusal comes again without them.
    const error = hostErrorFrom(thrown);
    if (error instanceof HostError && MERGES_REFUSED.has(error.code)) return await look(context, tab, withFormats, false);
    throw thrown;
  }
}

const MERGES_REFUSED: ReadonlySet<string> = new Set(["other", "request-too-large"]);

async function look(context: Excel.RequestContext, tab: string, withFormats: boolean, withMerges: boolean): Promise<TabLook> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  sheet.autoFilter.load("enabled");
  const values = lookAtUsed(sheet, true);
  const formats = withFormats ? lookAtUsed(sheet, false) : values;
  const areas = withMerges ? sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject() : null;
  areas?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  if (sheet.isNullObject) throw new HostError("tab-missing", { tab });

  const valuesOnly = !withFormats || formats.isNullObject || isFar(formats, values);
  const used = valuesOnly ? values : formats;
  return {
    sheet,
    name: sheet.name,
    visibility: visibilityFrom(sheet.visibility),
    isProtected: sheet.protection.protected,
    hasFilter: sheet.autoFilter.enabled === true,
    used: used.isNullObject ? null : { ...rectOf(used), valuesOnly, ...uniformFacts(used) },
    merges: areas === null ? "unknown" : areas.isNullObject ? [] : areas.areas.items.map(rectOf),
  };
}

function lookAtUsed(sheet: Excel.Worksheet, valuesOnly: boolean): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(valuesOnly);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return used;
}

/** What Excel gives for a block at once; null where its cells differ, though the types do not say so. */
function uniformFacts(used: Excel.Range): Pick<UsedLook, "rowsHidden" | "columnsHidden"> {
  const rowsHidden: boolean | null = used.rowHidden;
  const columnsHidden: boolean | null = used.columnHidden;
  return { rowsHidden, columnsHidden };
}

function isFar(formats: Excel.Range, values: Excel.Range): boolean {
  const area = formats.rowCount * formats.columnCount;
  const needed = values.isNullObject ? 0 : values.rowCount * values.columnCount;
  return area > FEW_CELLS && area > needed * FORMATS_BEYOND;
}
