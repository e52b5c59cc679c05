import { HostError } from "../src/sheet/host-error";
import type { Workbook } from "../src/sheet/workbook";

/** What is being read or written. */
export interface Doing {
  readonly verb: "read" | "write";
  readonly tab: string;
}

/** Rows done of all rows of the tab at hand. */
export type OnProgress = (done: number, all: number, doing: Doing) => void;

export interface Watch {
  readonly onProgress: OnProgress;
  readonly isStopped: () => boolean;
}

/** A workbook that tells how far it is, and that ends with `cancelled` at its next step once it was stopped. */
export function watchedWorkbook(workbook: Workbook, { onProgress, isStopped }: Watch): Workbook {
  const check = (tab: string) => {
    if (isStopped()) throw new HostError("cancelled", { tab });
  };
  const tell = (doing: Doing) => (done: number, all: number) => {
    check(doing.tab);
    onProgress(done, all, doing);
  };
  return {
    describe: async () => {
      check("");
      return await workbook.describe();
    },
    read: async (tab, options = {}) => {
      check(tab);
      const said = tell({ verb: "read", tab });
      const image = await workbook.read(tab, {
        ...options,
        onProgress: (done, all) => {
          options.onProgress?.(done, all);
          said(done, all);
        },
      });
      check(tab);
      return image;
    },
    write: async (content, told) => {
      const { tab } = content.image;
      check(tab);
      const said = tell({ verb: "write", tab });
      await workbook.write(content, (done, all) => {
        told?.(done, all);
        said(done, all);
      });
    },
    put: async (tab, cells) => {
      check(tab);
      tell({ verb: "write", tab })(0, cells.length);
      await workbook.put(tab, cells);
    },
    remove: async (tab) => {
      check(tab);
      await workbook.remove(tab);
    },
    show: (cell) => workbook.show(cell),
  };
}
