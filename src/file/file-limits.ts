/** What a file may cost to open. Bytes, unless said otherwise. */
export interface FileLimits {
  readonly file: number;
  readonly entries: number;
  readonly part: number;
  readonly total: number;
  /** Inflated by packed size, asked only of parts over `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells that are not blank, on one tab. */
  readonly cells: number;
}

/** A file that a grassroots union sends in. Real files of 62 packages looked at stay under a fifth of each. */
export const SUBMITTED_FILE: FileLimits = {
  file: 20_000_000,
  entries: 2_000,
  part: 64_000_000,
  total: 200_000_000,
  ratio: 200,
  ratioFrom: 1_000_000,
  cells: 200_000,
};

/** The list an officer opens: 3,000,000 cells are about 150 MB of XML. */
export const OPENED_FILE: FileLimits = { ...SUBMITTED_FILE, file: 60_000_000, part: 250_000_000, total: 400_000_000, cells: 3_000_000 };
