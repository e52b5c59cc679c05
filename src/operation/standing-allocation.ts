import { cellText } from "../sheet/cell-text";
import { at, type SheetImage } from "../sheet/sheet-image";
import { STATE_TAB } from "../sheet/tab-content";
import type { ReadableBook } from "../sheet/workbook";
import { findWrittenTable, type WrittenTable } from "../sheet/written-table";
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
  /** What stands in the rows of the table, by unit key: the part as shown, and what was read from the list when it was written. */
  readonly units: ReadonlyMap<string, StandingUnit>;
}

/** NaN where a cell holds no number. */
export interface StandingUnit {
  readonly name: string;
  readonly sector: string;
  readonly workers: number;
  readonly members: number;
  readonly part: number;
  /** Whether anything stands under «Ghi chú». */
  readonly hasNote: boolean;
}

/** Reads what the officer typed on «Phân bổ» since it was written; null where the workbook has no such tab. @throws HostError */
export async function readStandingAllocation(workbook: ReadableBook, language: Language): Promise<StandingAllocation | null> {
  const { tabs } = await workbook.describe();
  const tab = tabs.find(({ mark }) => mark?.kind === ALLOCATION_TAB.kind);
  if (!tab) return null;
  const hasState = tabs.some(({ name }) => name === STATE_TAB);
  const state = await readState(workbook, hasState);
  const image = await workbook.read(tab.name, { formats: "full" });
  const known = new Set(state.tabs[tab.name]?.keys ?? []);
  const columns = { part: "part", hold: "hold", floor: "min", ceiling: "max", leftOutKey: LEFT_OUT_KEY };
  const table = allocationTable(language);
  const written = findWrittenTable(image, table, known);
  return { image, holds: readHolds(image, table, known, columns), units: written ? readUnits(image, written) : new Map() };
}

function readUnits(image: SheetImage, { own, rowOfKey }: WrittenTable): Map<string, StandingUnit> {
  const text = (row: number, key: string) => cellText(image, row, own.get(key) ?? -1);
  const number = (row: number, key: string) => {
    const value = at(image, row, own.get(key) ?? -1);
    return value.kind === "number" ? value.number : Number.NaN;
  };
  return new Map(
    [...rowOfKey].map(([key, row]) => [
      key,
      {
        name: text(row, "name"),
        sector: text(row, "sector"),
        workers: number(row, "workers"),
        members: number(row, "members"),
        part: number(row, "part"),
        hasNote: at(image, row, own.get("note") ?? -1).kind !== "blank",
      },
    ]),
  );
}
