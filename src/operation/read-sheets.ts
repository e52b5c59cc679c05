import type { Reading, UnknownTab } from "../check/reading";
import { recogniseTab } from "../check/recognise-tab";
import type { Workbook } from "../sheet/workbook";

/** The tabs of one workbook as they read. */
export interface ReadSheets {
  readonly readings: readonly Reading[];
  readonly unknown: readonly UnknownTab[];
}

/**
 * Reads every visible tab that is not ours. Hidden tabs are named and not read.
 *
 * @param except a tab that was read already. @throws HostError what the workbook throws
 */
export async function readSheets(workbook: Workbook, file: string, except?: string): Promise<ReadSheets> {
  const { tabs } = await workbook.describe();
  const readings: Reading[] = [];
  const unknown: UnknownTab[] = [];
  for (const { name, visibility, mark } of tabs) {
    if (mark !== null || name === except) continue;
    if (visibility !== "visible") {
      if (visibility === "hidden") unknown.push({ file, tab: name, reason: "hidden" });
      continue;
    }
    const read = recogniseTab(file, await workbook.read(name));
    if (Array.isArray(read)) readings.push(...read);
    else unknown.push(read);
  }
  return { readings, unknown };
}
