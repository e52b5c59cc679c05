import { sameValue } from "../sheet/cell-value";
import { HostError } from "../sheet/host-error";
import type { SheetImage } from "../sheet/sheet-image";
import { at } from "../sheet/sheet-image";
import type { TabContent } from "../sheet/tab-content";
import { STATE_TAB } from "../sheet/tab-content";
import { compareTabs } from "../sheet/tab-difference";
import type { Workbook } from "../sheet/workbook";
import { appendEntry, type CellChange, canKeep, type JournalEntry, markEntry } from "./journal";
import { PartlyWritten } from "./partly-written";
import { layOutState, type WorkbookState } from "./workbook-state";

/** Tabs to write and remove under one journal entry, and the cells that it names; `state` is the state they bring, its journal still without the entry. */
export interface WriteJob {
  readonly entry: JournalEntry;
  readonly state: WorkbookState;
  readonly contents: readonly TabContent[];
  readonly removals: readonly string[];
}

/**
 * Journal, tabs, reading back, journal. @throws HostError where not even the journal was begun; PartlyWritten afterwards.
 * @returns whether the entry was small enough to be kept, and the tabs as they were read back.
 */
export async function writeJournalled(workbook: Workbook, job: WriteJob): Promise<{ canRestore: boolean; read: Map<string, SheetImage> }> {
  const canRestore = canKeep(job.entry);
  const journal = appendEntry(job.state.journal, job.entry);
  // Before the tabs change, only what stood is told: an interrupted write must not look done.
  await workbook.write(layOutState({ ...job.state, journal }));
  const done: string[] = [];
  const read = new Map<string, SheetImage>();
  try {
    for (const tab of job.removals) {
      await workbook.remove(tab);
      done.push(tab);
    }
    for (const { tab, cells } of job.entry.cells ?? []) {
      await putBack(workbook, tab, cells);
      done.push(tab);
    }
    for (const content of job.contents) {
      await workbook.write(content);
      read.set(content.image.tab, await readBack(workbook, content));
      done.push(content.image.tab);
    }
    await closeEntry(workbook, job, journal);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const put = (job.entry.cells ?? []).map(({ tab }) => tab);
    const all = [...job.removals, ...put, ...job.contents.map(({ image }) => image.tab)];
    throw new PartlyWritten(
      job.entry.id,
      done,
      all.filter((tab) => !done.includes(tab)),
      error,
    );
  }
  return { canRestore, read };
}

/** Marks the entry done. Where the workbook refuses but has done it all the same (only the answer was lost), nothing is amiss. */
async function closeEntry(workbook: Workbook, job: WriteJob, journal: readonly JournalEntry[]): Promise<void> {
  const state = layOutState({ ...job.state, journal: markEntry(journal, job.entry.id, "done") });
  try {
    await workbook.write(state);
  } catch (error) {
    if (!(error instanceof HostError) || compareTabs(state.image, await workbook.read(STATE_TAB)).length > 0) throw error;
  }
}

/** Puts the cells and reads them again. */
async function putBack(workbook: Workbook, tab: string, cells: readonly CellChange[]): Promise<void> {
  if (cells.length === 0) return;
  await workbook.put(
    tab,
    cells.map(({ row, column, after }) => ({ row, column, ...after })),
  );
  const image = await workbook.read(tab);
  const wrong = cells.filter(({ row, column, after }) => !sameValue(at(image, row, column), after.value));
  if (wrong.length > 0) throw new HostError("other", { tab, said: `${wrong.length}`, written: "tab" });
}

async function readBack(workbook: Workbook, content: TabContent): Promise<SheetImage> {
  const { tab } = content.image;
  const read = await workbook.read(tab);
  const differences = compareTabs(content.image, read);
  if (differences.length > 0)
    throw new HostError("other", { tab, said: `${differences.length}`, written: STATE_TAB === tab ? "state" : "tab" });
  return read;
}
