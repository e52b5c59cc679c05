import type { CellRef } from "../src/sheet/cell-ref";
import { HostError } from "../src/sheet/host-error";
import type { Workbook, WorkbookInfo } from "../src/sheet/workbook";
import type { LossFacts } from "../src/text/describe-loss";
import { type TabFacts, tabFacts } from "./tab-facts";

export type OnProgress = (done: number, all: number) => void;

/** The open workbook as the pane sees it, wherever it is. Every promise may fail with a `HostError`. */
export interface Book {
  describe(): Promise<WorkbookInfo>;
  facts(tab: string, onProgress: OnProgress): Promise<TabFacts>;
  /** Brings a cell into view; absent where there is no grid to show it in. */
  readonly show?: (cell: CellRef) => Promise<void>;
  /** What a saved copy would lack; it costs as much as saving one. Absent where the workbook itself is saved. */
  readonly losses?: () => Promise<readonly LossFacts[]>;
  /** Ends the work under way, which then fails with `cancelled`. Without work it does nothing. */
  stop(): void;
}

/** A workbook read on this thread, block by block: in Excel. Stopping takes effect at the next block. */
export function bookOver(workbook: Workbook): Book {
  let reading: { stopped: boolean } | undefined;
  return {
    describe: () => workbook.describe(),
    facts: async (tab, onProgress) => {
      const mine = { stopped: false };
      reading = mine;
      const image = await workbook.read(tab, {
        onProgress: (done, all) => {
          if (mine.stopped) throw new HostError("cancelled", { tab });
          onProgress(done, all);
        },
      });
      if (mine.stopped) throw new HostError("cancelled", { tab });
      // Office.js has no word for the date system: 1900 is then only what is taken for granted.
      return { ...tabFacts(image), dateSystem: image.dateSystem === 1904 ? 1904 : null };
    },
    show: (cell) => workbook.show(cell),
    stop: () => {
      if (reading) reading.stopped = true;
    },
  };
}
