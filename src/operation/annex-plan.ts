import type { RowPlan, TabPlan } from "../sheet/workbook-plan";
import { allocationTabText, allocationText } from "../text/allocation-text";
import { annexText } from "../text/annex-text";
import { groupUnits } from "./allocation-groups";
import type { AllocationPrint } from "./allocation-print";
import { ANNEX_PRINTED, annexColumns } from "./annex-columns";
import { annexFoot } from "./annex-foot";
import { ANNEX_HEAD_ROWS, annexHead } from "./annex-head";
import { annexRows, keyOfRow } from "./annex-rows";
import type { AnnexSettings } from "./annex-settings";
import { rowPlanOf } from "./annex-sums";

/** Kind and version of the tab «Phụ lục». */
export const ANNEX_TAB = { kind: "annex", version: 1 } as const;
/** Three lines of a heading. */
const HEADING_HEIGHT = 52;

/**
 * The tab «Phụ lục»: the annex to the decision, ready to be printed and signed. Its figures come from «Phân bổ» by formulas, so both are written by one
 * plan, with `planAllocation` of the same print. It is laid out as plain cells: groups and sums stand among the units, which no table of Excel's allows.
 */
export function planAnnex(print: AllocationPrint, settings: AnnexSettings): TabPlan {
  const { request, allocation, programme, language } = print;
  const text = annexText(language);
  const { column, groups } = groupUnits(request, allocation, allocationText(language), allocationTabText(language));
  const rows = annexRows(groups);
  const keys = rows.map((row) => keyOfRow(row, request, allocation));
  const ownRows = new Map<number, RowPlan>();
  rows.forEach((row, index) => {
    const own = rowPlanOf(row, print, keys[index] ?? "", column, text);
    if (own) ownRows.set(index, own);
  });
  return {
    ...ANNEX_TAB,
    title: text.title,
    headRows: ANNEX_HEAD_ROWS,
    head: annexHead(settings, programme.year, text),
    table: {
      name: null,
      keys,
      keyColumn: "key",
      columns: annexColumns(rows, keys, print, text),
      ownRows,
      headingHeight: HEADING_HEIGHT,
    },
    foot: annexFoot(settings, allocation.facts.leftOut.length, text),
    page: {
      orientation: "landscape",
      frozenRows: 0,
      frozenColumns: 0,
      printed: ANNEX_PRINTED,
      // Nghị định 30/2020/NĐ-CP, phụ lục I: room to bind on the left.
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      isNumbered: true,
    },
  };
}
