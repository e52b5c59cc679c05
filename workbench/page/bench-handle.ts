import type { FaultProgramme } from "../channel/fault";
import type { PaneChannel } from "../channel/pane-channel";
import type { RequestRecord } from "../channel/request-gate";
import type { BenchClient } from "./bench-client";

/**
 * `window.workbench`: the workbench in the hands of a test or a demonstration. While the pane is closed `channel` and `faults` are
 * undefined and `requests` is empty.
 */
export interface BenchHandle {
  /** Speaks to the worker as the page does. */
  readonly client: BenchClient;
  /** The line to the add-in in the pane; a new one for every workbook and every opening of the pane. */
  readonly channel: PaneChannel | undefined;
  /** Asks for faults: `faults.add({ atRequest: "next", code: 5102, when: "before" })`. */
  readonly faults: FaultProgramme | undefined;
  /** Every request of the add-in so far. */
  readonly requests: readonly RequestRecord[];
  /** Opens a workbook without asking; false where it could not be opened and a sentence is on show. */
  openBytes(name: string, bytes: ArrayBuffer): Promise<boolean>;
  /** The workbook as .xlsx. */
  saveBytes(): Promise<ArrayBuffer>;
}

declare global {
  interface Window {
    workbench?: BenchHandle;
  }
}
