import type { OpenFailure } from "./engine";

/** Bytes that cannot be opened as a workbook; `code` says why. */
export class OpenError extends Error {
  override readonly name = "OpenError";
  readonly code: OpenFailure;

  constructor(code: OpenFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
