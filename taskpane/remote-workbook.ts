import type { CellRef } from "../src/sheet/cell-ref";
import { type SheetImage, transferables } from "../src/sheet/sheet-image";
import type { TabContent } from "../src/sheet/tab-content";
import type { PutCell, ReadOptions, Workbook, WorkbookInfo } from "../src/sheet/workbook";
import { errorOf } from "./outcome";
import type { Outcome, PortCall } from "./worker-messages";

interface Waiting {
  readonly done: (value: unknown) => void;
  readonly failed: (error: Error) => void;
  readonly onProgress: ((done: number, all: number) => void) | undefined;
}

/** The calls of a worker on a workbook at the pane's end: Excel's, which only the page can reach. */
export class RemoteCalls {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** @param post sends a call with its number. */
  constructor(private readonly post: (call: number, id: number, use: PortCall, transfer: Transferable[]) => void) {}

  /** The workbook as question `id` sees it. */
  workbookFor(id: number): Workbook {
    const call = async <T>(use: PortCall, onProgress?: Waiting["onProgress"], transfer: Transferable[] = []): Promise<T> =>
      (await this.send(id, use, onProgress, transfer)) as T;
    return {
      describe: () => call<WorkbookInfo>({ verb: "describe" }),
      read: (tab: string, { onProgress, ...options }: ReadOptions = {}) => call<SheetImage>({ verb: "read", tab, options }, onProgress),
      write: (content: TabContent, onProgress) => call<void>({ verb: "write", content }, onProgress),
      put: (tab: string, cells: readonly PutCell[]) => call<void>({ verb: "put", tab, cells }),
      remove: (tab: string) => call<void>({ verb: "remove", tab }),
      show: ({ tab, address }: CellRef) => call<void>({ verb: "show", tab, address }),
    };
  }

  hear(call: number, outcome: Outcome): void {
    const waiting = this.waiting.get(call);
    this.waiting.delete(call);
    if (outcome.end === "done") waiting?.done(outcome.value);
    else waiting?.failed(errorOf(outcome));
  }

  hearProgress(call: number, done: number, all: number): void {
    this.waiting.get(call)?.onProgress?.(done, all);
  }

  private send(id: number, use: PortCall, onProgress: Waiting["onProgress"], transfer: Transferable[]): Promise<unknown> {
    const call = ++this.last;
    return new Promise((done, failed) => {
      this.waiting.set(call, { done, failed, onProgress });
      this.post(call, id, use, transfer);
    });
  }
}

/** Carries a call out on the workbook at this end. */
export async function carryOut(
  workbook: Workbook,
  use: PortCall,
  onProgress: (done: number, all: number) => void,
): Promise<{ value: unknown; transfer: Transferable[] }> {
  switch (use.verb) {
    case "describe":
      return { value: await workbook.describe(), transfer: [] };
    case "read": {
      const image = await workbook.read(use.tab, { ...use.options, onProgress });
      return { value: image, transfer: transferables(image) };
    }
    case "write":
      return { value: await workbook.write(use.content, onProgress), transfer: [] };
    case "put":
      return { value: await workbook.put(use.tab, use.cells), transfer: [] };
    case "remove":
      return { value: await workbook.remove(use.tab), transfer: [] };
    case "show":
      return { value: await workbook.show({ tab: use.tab, address: use.address }), transfer: [] };
  }
}
