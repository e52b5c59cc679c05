import type { HostErrorCode, HostFacts } from "../sheet/host-error";
import type { ReadSheets } from "./read-sheets";

/** Why a file could not be opened. */
export interface SentRefusal {
  readonly code: HostErrorCode;
  readonly facts: HostFacts;
}

/** A file that a unit sent in, as its tabs read, or why it could not be opened: one that is refused does not hold up the others. */
export type SentFile = { readonly file: string; readonly sheets: ReadSheets } | { readonly file: string; readonly refusal: SentRefusal };
