import { HostError } from "../sheet/host-error";
import type { Book } from "./book";
import { type FileLimits, OPENED_FILE } from "./file-limits";
import { guard } from "./guard";
import { readOther } from "./read-other";
import { readXlsx } from "./read-xlsx";
import { ZipParts } from "./zip-parts";

/** The guarded file beside what was read of it; `parts` is null where the file is no zip. */
export interface ReadFile {
  readonly book: Book;
  readonly parts: ZipParts | null;
  /** Names in the directory of an .xls; empty for the others. */
  readonly streams: readonly string[];
}

/** Bytes of a spreadsheet file → its tabs. @throws HostError of `guard`, and damaged where the reader gives up. */
export async function readFile(bytes: Uint8Array, limits: FileLimits = OPENED_FILE): Promise<ReadFile> {
  const file = guard(bytes, limits);
  const parts = file.entries.length > 0 ? new ZipParts(file, limits) : null;
  await parts?.inflateCells();
  const book = file.kind === "xlsx" && parts ? await readXlsx(parts, limits) : await readOther(file, parts, limits);
  if (book.tabs.length === 0) throw new HostError("damaged", { what: "no-tabs" });
  return { book, parts, streams: file.streams };
}
