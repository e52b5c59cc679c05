/**
 * Why a workbook or a file refuses. Each has its own sentence in both languages (`text/<language>/host.ts`).
 *
 * not-a-workbook, damaged, password, file-too-large: the file door. old-format: an .xls workbook open in compatibility mode.
 * tab-protected, workbook-protected, read-only, tab-very-hidden, tab-missing, tab-name-taken: the tab meant is in `facts.tab`.
 * newer-state: our own state in the workbook was written by a later version. cell-edit: Excel is in the middle of a cell.
 * request-too-large: the host refused even the smallest block. session-lost, access-denied, throttled, unsupported (the host lacks an
 * API): the host. too-many-cells: above the limit of design 7. cancelled: the officer stopped it. other: what the host said is in `facts.said`.
 */
export type HostErrorCode =
  | "not-a-workbook"
  | "damaged"
  | "password"
  | "file-too-large"
  | "old-format"
  | "tab-protected"
  | "workbook-protected"
  | "read-only"
  | "tab-very-hidden"
  | "tab-missing"
  | "tab-name-taken"
  | "newer-state"
  | "cell-edit"
  | "request-too-large"
  | "session-lost"
  | "access-denied"
  | "throttled"
  | "unsupported"
  | "too-many-cells"
  | "cancelled"
  | "other";

export type HostFacts = Readonly<Record<string, string | number>>;

/** Thrown by `excel/` and `file/`, caught in one place; carries facts, never a sentence. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    readonly facts: HostFacts = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
