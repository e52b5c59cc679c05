import { sheetColumns } from "../apportion/sheet-columns";
import type { TablePlan, TabPlan } from "../sheet/workbook-plan";
import { allocationTabText, allocationText } from "../text/allocation-text";
import type { Language } from "../text/language";
import { bareColumns, columnAt, fillColumns, PRINTED } from "./allocation-columns";
import { allocationFoot } from "./allocation-foot";
import { allocationHead, headRowsOf } from "./allocation-head";
import type { AllocationPrint } from "./allocation-print";

/** Kind and version of the tab «Phân bổ». */
export const ALLOCATION_TAB = { kind: "allocation", version: 1, table: "PhanBo" } as const;

/** The table of «Phân bổ» without its rows: by it the tab is found again and read back. */
export function allocationTable(language: Language): TablePlan {
  return { name: ALLOCATION_TAB.table, keys: [], keyColumn: "key", columns: bareColumns(allocationTabText(language)) };
}

/** Three lines: «Mức thấp nhất» in a narrow column. */
const HEADING_HEIGHT = 50;

/** The tab «Phân bổ»: the split with everything needed to work it out again by hand. */
export function planAllocation(print: AllocationPrint): TabPlan {
  const { request, allocation, language, settled } = print;
  const text = allocationTabText(language);
  const words = allocationText(language);
  const headRows = headRowsOf(print);
  const columns = sheetColumns(allocation, request.method);
  return {
    kind: ALLOCATION_TAB.kind,
    version: ALLOCATION_TAB.version,
    title: text.title,
    headRows,
    head: allocationHead(print, columns, text, words),
    table: {
      name: ALLOCATION_TAB.table,
      keys: Array.from(allocation.facts.taken, (unit) => request.roster.keys[unit] ?? ""),
      keyColumn: "key",
      columns: fillColumns({ request, allocation, columns, words, text, settled }),
      headingHeight: HEADING_HEIGHT,
    },
    foot: allocationFoot(print, text, words),
    page: {
      orientation: "landscape",
      frozenRows: headRows + 1,
      frozenColumns: columnAt("name") + 1,
      printed: PRINTED,
      margins: { top: 20, bottom: 15, left: 20, right: 15 },
      isNumbered: true,
    },
  };
}
