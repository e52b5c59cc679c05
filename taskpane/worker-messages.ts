import type { HostErrorCode, HostFacts } from "../src/sheet/host-error";

/** What the pane asks of the worker that holds a file. Each request carries a number, and everything said about it the same number. */
export type WorkerRequest = { readonly id: number } & WorkerQuestion;

export type WorkerQuestion =
  /** First, and once: takes the bytes. */
  | { readonly ask: "open"; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly ask: "describe" }
  | { readonly ask: "losses" }
  | { readonly ask: "facts"; readonly tab: string };

export type WorkerAnswer =
  | { readonly id: number; readonly kind: "progress"; readonly done: number; readonly all: number }
  | { readonly id: number; readonly kind: "done"; readonly value: unknown }
  | { readonly id: number; readonly kind: "refused"; readonly code: HostErrorCode; readonly facts: HostFacts }
  /** A fault of ours: the error's kind and where it came from. */
  | { readonly id: number; readonly kind: "failed"; readonly name: string; readonly message: string; readonly stack: string };
