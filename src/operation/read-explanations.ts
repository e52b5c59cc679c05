import { cellText } from "../sheet/cell-text";
import { foldHeading } from "../sheet/fold";
import { STATE_TAB } from "../sheet/tab-content";
import type { ReadableBook } from "../sheet/workbook";
import { findWrittenTable } from "../sheet/written-table";
import { checkText } from "../text/check-text";
import type { Language } from "../text/language";
import { FINDINGS_TAB, findingsTable } from "./findings-plan";
import { readState } from "./workbook-state";

/**
 * What was said of findings in this workbook, by key: first what is kept of findings that had gone when the tab was written, then what stands in
 * the column «Giải trình» of our tab «Kiểm tra», by whomever it was typed. Empty where there is neither. @throws HostError
 */
export async function readExplanations(workbook: ReadableBook, language: Language): Promise<Map<string, string>> {
  const { tabs } = await workbook.describe();
  const said = new Map<string, string>();
  if (!tabs.some(({ name }) => name === STATE_TAB)) return said;
  const state = await readState(workbook, true);
  const heading = foldHeading(checkText(language).findingsTab.columns.explanation);
  for (const [key, kept] of Object.entries(state.kept[FINDINGS_TAB.kind] ?? {})) said.set(key, String(kept[heading] ?? ""));
  const tab = tabs.find(({ mark }) => mark?.kind === FINDINGS_TAB.kind);
  if (!tab) return said;
  const image = await workbook.read(tab.name);
  const written = findWrittenTable(image, findingsTable(language), new Set(state.tabs[tab.name]?.keys ?? []));
  const column = written?.own.get("explanation");
  if (!written || column === undefined) return said;
  for (const [key, row] of written.rowOfKey) said.set(key, cellText(image, row, column));
  return said;
}
