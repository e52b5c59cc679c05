import type { LayoutCorrection } from "../src/operation/layout-memory";
import { type ReadableBook, readSheets } from "../src/operation/read-sheets";
import type { SentFile } from "../src/operation/sent-file";
import { HostError } from "../src/sheet/host-error";
import type { Workbook } from "../src/sheet/workbook";
import { KeptBook } from "./kept-book";
import { identityOf, nameFiles } from "./name-files";

/** Opens the bytes of a file that somebody sent. @throws HostError */
export type OpenSentFile = (name: string, bytes: Uint8Array) => Promise<Workbook>;

/** A file as it was read, and what it was read from: by other layouts it is read again, without being opened. */
interface ReadFile {
  readonly sent: SentFile;
  readonly book: ReadableBook | null;
  /** What was known of layouts, as one text. */
  readonly layouts: string;
}

/**
 * The report files that the officer chose, each read once: the page asks with the same files again and again. A file that is refused does not hold up
 * the others, and is tried anew the next time, since it may have been closed or mended.
 */
export class ReportFiles {
  private read = new Map<string, ReadFile>();

  constructor(private readonly open: OpenSentFile) {}

  /** Reads those not read yet, or not by these layouts; what is not among them any more is forgotten. */
  async readAll(files: readonly File[], layouts: readonly LayoutCorrection[]): Promise<SentFile[]> {
    const names = nameFiles(files);
    const next = new Map<string, ReadFile>();
    const sent: SentFile[] = [];
    const known = JSON.stringify(layouts);
    for (const [place, file] of files.entries()) {
      const name = names[place] ?? file.name;
      const identity = `${name}\n${identityOf(file)}`;
      const before = this.read.get(identity);
      const reading = before?.layouts === known ? before : await this.readOne(file, name, layouts, before?.book ?? null);
      sent.push(reading.sent);
      if (reading.book) next.set(identity, reading);
    }
    this.read = next;
    return sent;
  }

  /** One of them, to be looked at; it is read where it was not yet. @throws HostError */
  async bookOf(files: readonly File[], name: string): Promise<ReadableBook> {
    const place = nameFiles(files).indexOf(name);
    const file = files[place];
    if (!file) throw new RangeError(`no file «${name}» was given`);
    const read = this.read.get(`${name}\n${identityOf(file)}`);
    return read?.book ?? new KeptBook(await this.open(name, await readBytes(file)));
  }

  private async readOne(file: File, name: string, layouts: readonly LayoutCorrection[], kept: ReadableBook | null): Promise<ReadFile> {
    const known = JSON.stringify(layouts);
    try {
      const book = kept ?? new KeptBook(await this.open(name, await readBytes(file)));
      return { sent: { file: name, sheets: await readSheets(book, name, { layouts }) }, book, layouts: known };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { sent: { file: name, refusal: { code: error.code, facts: error.facts } }, book: null, layouts: known };
    }
  }
}

/** A file that was deleted, renamed or locked by another program since it was chosen cannot be read any more. */
async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new HostError("access-denied", { name: file.name }, { cause });
  }
}
