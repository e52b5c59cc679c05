import { readCount } from "../roster/read-count";
import { at } from "../sheet/sheet-image";
import { STATE_TAB } from "../sheet/tab-content";
import type { ReadableBook } from "../sheet/workbook";
import { blankColumn, type TablePlan } from "../sheet/workbook-plan";
import { findWrittenTable } from "../sheet/written-table";
import { TARGETS_TAB } from "../summary/plan-targets";
import type { Language } from "../text/language";
import { summaryText } from "../text/summary-text";
import { ALLOCATION_TAB, allocationTable } from "./allocation-plan";
import { readState } from "./workbook-state";

/** What a summary takes from our tabs as they stand: targets assigned by unit key, and what officers typed by the programme's row key. */
export interface StandingSummary {
  readonly targets: ReadonlyMap<string, number>;
  readonly typed: ReadonlyMap<string, number>;
}

/** Both are empty where the workbook has no such tab. @throws HostError what the workbook throws */
export async function readStandingSummary(workbook: ReadableBook, language: Language): Promise<StandingSummary> {
  const { tabs } = await workbook.describe();
  const state = await readState(
    workbook,
    tabs.some(({ name }) => name === STATE_TAB),
  );
  const numbersOn = async (kind: string, table: TablePlan, column: string): Promise<ReadonlyMap<string, number>> => {
    const tab = tabs.find(({ mark }) => mark?.kind === kind);
    if (!tab) return new Map();
    const image = await workbook.read(tab.name);
    const written = findWrittenTable(image, table, new Set(state.tabs[tab.name]?.keys ?? []));
    const place = written?.own.get(column);
    if (!written || place === undefined) return new Map();
    const counts = [...written.rowOfKey].map(([key, row]) => [key, readCount(at(image, row, place), "unknown")] as const);
    return new Map(counts.flatMap(([key, count]) => (count.kind === "count" ? [[key, count.count] as const] : [])));
  };
  return {
    targets: await numbersOn(ALLOCATION_TAB.kind, allocationTable(language), "part"),
    typed: await numbersOn(TARGETS_TAB.kind, targetsTable(language), "typed"),
  };
}

/** The table of «Tổng hợp chỉ tiêu» without its rows: enough to find it again. */
function targetsTable(language: Language): TablePlan {
  const { columns } = summaryText(language).targets;
  const keys = ["key", "no", "label", "plan", "typed"] as const;
  return {
    name: TARGETS_TAB.table,
    keys: [],
    keyColumn: "key",
    columns: keys.map((key) => ({ key, heading: columns[key], style: "text", width: 9, owner: "plan", values: blankColumn(0) })),
  };
}
