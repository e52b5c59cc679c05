import type { LayoutCorrection } from "../src/operation/layout-memory";
import { readSheets } from "../src/operation/read-sheets";
import type { SentFile } from "../src/operation/sent-file";
import { HostError } from "../src/sheet/host-error";
import type { ReadableBook } from "../src/sheet/workbook";
import { KeptBook } from "./kept-book";
import { identityOf, nameFiles } from "./name-files";

/** Opens the bytes of a file that somebody sent; they may be gone afterwards. @throws HostError */
export type OpenSentFile = (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<ReadableBook>;
/** Rows read of the rows of all tabs. */
export type OnRows = (done: number, all: number) => void;

/** A file as it was read, and what it was read from: by other layouts it is read again, without being opened. */
interface ReadFile {
  readonly sent: SentFile;
  /** null where it was refused. */
  readonly book: ReadableBook | null;
  /** What was known of layouts, as one text. */
  readonly layouts: string;
}

/** How a file is to be read. */
interface Reading {
  readonly layouts: readonly LayoutCorrection[];
  /** What it was read from before. */
  readonly kept?: ReadableBook | null;
  readonly onRows?: OnRows | undefined;
}

/**
 * The report files that the officer chose, each opened once: the page asks with the same files again and again. A file that is refused does not hold
 * up the others. What the browser could not read from the disk is tried anew the next time; any other refusal stands, since a file that was mended is
 * another file.
 */
export class ReportFiles {
  private read = new Map<string, Promise<ReadFile>>();

  constructor(public open: OpenSentFile) {}

  /** Reads those not read yet, or not by these layouts; what is not among them any more is forgotten. */
  async readAll(files: readonly File[], layouts: readonly LayoutCorrection[]): Promise<SentFile[]> {
    const names = nameFiles(files);
    const next = new Map<string, Promise<ReadFile>>();
    const sent: SentFile[] = [];
    for (const [place, file] of files.entries()) {
      const name = names[place] ?? file.name;
      const reading = this.readOnce(name, file, { layouts });
      const one = await reading;
      sent.push(one.sent);
      if (isSettled(one)) next.set(keyOf(name, file), reading);
    }
    this.read = next;
    return sent;
  }

  /** Reads one, beside those there are. @throws HostError cancelled, where the reader was ended: it is as if it had not been asked for. */
  async readOne(name: string, file: File, layouts: readonly LayoutCorrection[], onRows?: OnRows): Promise<SentFile> {
    const key = keyOf(name, file);
    const reading = this.readOnce(name, file, { layouts, onRows });
    this.read.set(key, reading);
    try {
      const one = await reading;
      if (!isSettled(one)) this.read.delete(key);
      return one.sent;
    } catch (error) {
      this.read.delete(key);
      throw error;
    }
  }

  /** One of them, to be looked at; it is read where it was not yet. @throws HostError */
  async bookOf(files: readonly File[], name: string): Promise<ReadableBook> {
    const file = files[nameFiles(files).indexOf(name)];
    if (!file) throw new RangeError(`no file «${name}» was given`);
    const read = await this.read.get(keyOf(name, file));
    return read?.book ?? new KeptBook(await this.open(name, await readBytes(file)));
  }

  private async readOnce(name: string, file: File, reading: Reading): Promise<ReadFile> {
    const before = await this.read.get(keyOf(name, file));
    if (!before) return this.readNew(name, file, reading);
    const isSame = before.book === null || before.layouts === JSON.stringify(reading.layouts);
    return isSame ? before : this.readNew(name, file, { ...reading, kept: before.book });
  }

  private async readNew(name: string, file: File, { layouts, kept, onRows }: Reading): Promise<ReadFile> {
    const known = JSON.stringify(layouts);
    try {
      const book = kept ?? new KeptBook(await this.open(name, await readBytes(file)));
      const sheets = await readSheets(onRows ? await counted(book, onRows) : book, name, { layouts });
      return { sent: { file: name, sheets }, book, layouts: known };
    } catch (error) {
      if (!(error instanceof HostError) || error.code === "cancelled") throw error;
      return { sent: { file: name, refusal: { code: error.code, facts: error.facts } }, book: null, layouts: known };
    }
  }
}

function keyOf(name: string, file: File): string {
  return `${name}\n${identityOf(file)}`;
}

/** Whether reading the same file again would say the same. */
function isSettled({ sent }: ReadFile): boolean {
  return "sheets" in sent || sent.refusal.code !== "access-denied";
}

/** Tells of every tab that is asked for how many rows have been. */
async function counted(book: ReadableBook, onRows: OnRows): Promise<ReadableBook> {
  const { tabs } = await book.describe();
  const all = tabs.reduce((sum, { visibility, mark, rows }) => sum + (visibility === "visible" && mark === null ? rows : 0), 0);
  let done = 0;
  return {
    describe: () => book.describe(),
    read: async (tab) => {
      onRows(done, all);
      done += tabs.find(({ name }) => name === tab)?.rows ?? 0;
      return await book.read(tab);
    },
  };
}

/** A file that was deleted, renamed or locked by another program since it was chosen cannot be read any more. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new HostError("access-denied", { name: file.name }, { cause });
  }
}
