import type { HostErrorCode, HostFacts } from "../src/sheet/host-error";
import type { TabContent } from "../src/sheet/tab-content";
import type { PutCell, ReadOptions } from "../src/sheet/workbook";
import type { DeskVerb } from "./book";
import type { Doing } from "./watched-workbook";

/** What the pane says to the worker. Each question carries a number, and everything said about it the same number. */
export type ToWorker =
  | ({ readonly kind: "ask"; readonly id: number } & WorkerQuestion)
  /** Answers to what the worker asked of the workbook at this end. */
  | ({ readonly kind: "port"; readonly call: number } & Outcome)
  | { readonly kind: "port-progress"; readonly call: number; readonly done: number; readonly all: number };

export type WorkerQuestion =
  /** First, and once: takes the bytes of a file … */
  | { readonly ask: "open"; readonly name: string; readonly bytes: ArrayBuffer }
  /** … or works on the workbook at this end. */
  | { readonly ask: "attach" }
  /** A reader that the page has started, until it ends it. */
  | { readonly ask: "reader"; readonly port: MessagePort | null }
  | { readonly ask: "losses" }
  | { readonly ask: "save" }
  | { readonly ask: "desk"; readonly verb: DeskVerb; readonly asked: unknown };

/** What the worker says. */
export type FromWorker =
  | { readonly kind: "progress"; readonly id: number; readonly done: number; readonly all: number; readonly doing: Doing }
  | ({ readonly kind: "answer"; readonly id: number } & Outcome)
  /** Asks something of the workbook at the pane's end, for question `id`. */
  | { readonly kind: "call"; readonly id: number; readonly call: number; readonly use: PortCall };

export type PortCall =
  | { readonly verb: "describe" }
  | { readonly verb: "read"; readonly tab: string; readonly options: Omit<ReadOptions, "onProgress"> }
  | { readonly verb: "write"; readonly content: TabContent }
  | { readonly verb: "put"; readonly tab: string; readonly cells: readonly PutCell[] }
  | { readonly verb: "remove"; readonly tab: string }
  | { readonly verb: "show"; readonly tab: string; readonly address: string };

/** How a question or a call ended. */
export type Outcome =
  | { readonly end: "done"; readonly value: unknown }
  | { readonly end: "refused"; readonly refusal: Refused }
  /** A write that began and did not end. */
  | {
      readonly end: "partly";
      readonly entry: number;
      readonly written: readonly string[];
      readonly unwritten: readonly string[];
      readonly refusal: Refused;
    }
  /** A fault of ours: the error's kind and where it came from. */
  | { readonly end: "failed"; readonly name: string; readonly message: string; readonly stack: string };

export interface Refused {
  readonly code: HostErrorCode;
  readonly facts: HostFacts;
}
