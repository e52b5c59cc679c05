import type { HostError } from "../sheet/host-error";

/** A write that began and did not end well. The journal's entry is still marked `writing`, and restoring it brings back what stood. */
export class PartlyWritten extends Error {
  override readonly name = "PartlyWritten";

  constructor(
    readonly entry: number,
    /** Tabs wholly written and read back. */
    readonly written: readonly string[],
    /** Tabs that stand as before, half-way, or unknown. */
    readonly unwritten: readonly string[],
    readonly reason: HostError,
  ) {
    super(reason.code, { cause: reason });
  }
}
