import type { SheetImage } from "../sheet/sheet-image";
import { STATE_TAB } from "../sheet/tab-content";
import type { Workbook } from "../sheet/workbook";
import type { Language } from "../text/language";
import { LEFT_OUT_KEY } from "./allocation-foot";
import { ALLOCATION_TAB, allocationTable } from "./allocation-plan";
import { type ReadHolds, readHolds } from "./read-holds";
import { readState } from "./workbook-state";

/** Our tab «Phân bổ» as it stands in a workbook. */
export interface StandingAllocation {
  readonly image: SheetImage;
  /** null where the table is not found on it any more. */
  readonly holds: ReadHolds | null;
}

/** Reads what the officer typed on «Phân bổ» since it was written; null where the workbook has no such tab. @throws HostError */
export async function readStandingAllocation(workbook: Workbook, language: Language): Promise<StandingAllocation | null> {
  const { tabs } = await workbook.describe();
  const tab = tabs.find(({ mark }) => mark?.kind === ALLOCATION_TAB.kind);
  if (!tab) return null;
  const hasState = tabs.some(({ name }) => name === STATE_TAB);
  const state = await readState(workbook, hasState);
  const image = await workbook.read(tab.name, { formats: "full" });
  const known = new Set(state.tabs[tab.name]?.keys ?? []);
  const columns = { part: "part", hold: "hold", floor: "min", ceiling: "max", leftOutKey: LEFT_OUT_KEY };
  return { image, holds: readHolds(image, allocationTable(language), known, columns) };
}
