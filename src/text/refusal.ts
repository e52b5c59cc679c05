import type { HostErrorCode, HostFacts } from "../sheet/host-error";
import type { Step } from "./passage";

/** One refusal in one language. `title` is a clause without its full stop; `what` is one or two whole sentences. */
export interface Refusal {
  readonly title: string;
  readonly what: string;
  /** Stands above the steps. */
  readonly heading: string;
  readonly steps: readonly Step[];
}

/** How far a write had come: nothing stands in the workbook yet, or a part does. */
export type Written = "nothing" | "partly";

/** Codes that a file is refused with before anything could be written. */
export type FileDoorCode = "not-a-workbook" | "damaged" | "password" | "file-too-large" | "old-format";

export type FileRefusals = Readonly<Record<FileDoorCode, (facts: HostFacts) => Refusal>>;

export interface HostText {
  readonly written: Readonly<Record<Written, string>>;
  /** Said in place of `written` where only a file was to be opened. */
  readonly fileUntouched: string;
  readonly refusals: Readonly<Record<HostErrorCode, (facts: HostFacts) => Refusal>>;
}
