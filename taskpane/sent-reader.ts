import { HostError } from "../src/sheet/host-error";
import type { SheetImage } from "../src/sheet/sheet-image";
import type { ReadableBook, WorkbookInfo } from "../src/sheet/workbook";
import { errorOf } from "./outcome";
import type { OpenSentFile } from "./report-files";
import type { Outcome } from "./worker-messages";

/** What the desk says to the reader, and the answer under the same number. */
export interface ToReader {
  readonly call: number;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
export type FromReader = { readonly call: number } & Outcome;

/** A file that was opened, with every tab of it that is read. */
export interface HeldFile {
  readonly info: WorkbookInfo;
  readonly images: ReadonlyMap<string, SheetImage>;
}

interface Waiting {
  readonly done: (file: HeldFile) => void;
  readonly failed: (error: Error) => void;
}

/** The reader as the desk sees it: another worker at the end of a port. The page may end it in the midst of a file. */
export class SentReader {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly port: MessagePort) {
    port.onmessage = ({ data }: MessageEvent<FromReader>) => {
      const waiting = this.waiting.get(data.call);
      this.waiting.delete(data.call);
      if (data.end === "done") waiting?.done(data.value as HeldFile);
      else waiting?.failed(errorOf(data));
    };
  }

  readonly open: OpenSentFile = async (name, bytes) => {
    const call = ++this.last;
    const held = await new Promise<HeldFile>((done, failed) => {
      this.waiting.set(call, { done, failed });
      this.port.postMessage({ call, name, bytes } satisfies ToReader, [bytes.buffer]);
    });
    return workbookOf(held);
  };

  /** The page has ended it: what it was asked for will not come. */
  end(): void {
    this.port.close();
    for (const { failed } of this.waiting.values()) failed(new HostError("cancelled"));
    this.waiting.clear();
  }
}

function workbookOf({ info, images }: HeldFile): ReadableBook {
  return {
    describe: async () => info,
    read: async (tab) => {
      const image = images.get(tab);
      if (!image) throw new HostError("tab-missing", { tab });
      return image;
    },
  };
}
