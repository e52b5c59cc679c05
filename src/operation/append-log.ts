import { layOut } from "../sheet/lay-out";
import type { TabContent } from "../sheet/tab-content";
import type { Workbook, WorkbookInfo } from "../sheet/workbook";
import { planLog } from "./log-plan";
import { type LogRecord, parseLog } from "./log-record";
import { TAB_LANGUAGE } from "./tab-language";
import type { WorkbookState } from "./workbook-state";

/** Under this name the records stand in `WorkbookState.memory`: the tab is printed from them whole, and is no part of what a restore takes back. */
const LOG_MEMORY = "log";
/** Kind of the tab «Nhật ký». */
const LOG_TAB = "log";

/** The tab «Nhật ký» without its records: a tab of the officer's of that title is in the way of a write as any other is. */
export const LOG_PLAN = planLog([], TAB_LANGUAGE);

/** The state with one more record, and the tab «Nhật ký» that goes with it. What the officer typed beside the records stays. @throws HostError */
export async function appendLog(
  workbook: Workbook,
  { tabs }: WorkbookInfo,
  state: WorkbookState,
  record: LogRecord,
): Promise<{ state: WorkbookState; content: TabContent }> {
  const records = [...parseLog(state.memory[LOG_MEMORY]).filter(({ id }) => id !== record.id), record];
  const plan = planLog(records, TAB_LANGUAGE);
  const tab = tabs.find(({ mark }) => mark?.kind === LOG_TAB);
  const image = tab && (await workbook.read(tab.name, { formats: "full" }));
  const standing = image ? { image, keys: new Set(state.tabs[image.tab]?.keys ?? []), kept: new Map() } : undefined;
  const named = { ...plan, title: tab?.name ?? plan.title };
  const [laid] = layOut({ tabs: [named] }, standing ? new Map([[named.title, standing]]) : new Map());
  if (!laid) throw new Error("a plan of one tab gave none");
  const { content } = laid;
  const { mark, table, layout } = content;
  const written = { mark: mark ?? { kind: LOG_TAB, version: 1 }, table, layout, keys: plan.table.keys };
  return {
    content,
    state: { ...state, tabs: { ...state.tabs, [content.image.tab]: written }, memory: { ...state.memory, [LOG_MEMORY]: records } },
  };
}
