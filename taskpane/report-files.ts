import { readSheets } from "../src/operation/read-sheets";
import type { SentFile } from "../src/operation/sent-file";
import { HostError } from "../src/sheet/host-error";
import type { Workbook } from "../src/sheet/workbook";

/** A file that somebody sent, opened. */
export type SentWorkbook = Pick<Workbook, "describe" | "read">;
/** Opens the bytes of such a file; they may be gone afterwards. @throws HostError */
export type OpenSentFile = (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<SentWorkbook>;
/** Rows read of the rows of all tabs. */
export type OnRows = (done: number, all: number) => void;

/**
 * The report files that the officer chose, each read once: the page asks with the same files again and again. A file that is refused does not hold up
 * the others. What the browser could not read from the disk is tried anew the next time; any other refusal stands, since a file that was mended is
 * another file.
 */
export class ReportFiles {
  private read = new Map<string, Promise<SentFile>>();

  constructor(public open: OpenSentFile) {}

  /** Reads those not read yet; what is not among them any more is forgotten. */
  async readAll(files: readonly File[]): Promise<SentFile[]> {
    const names = nameFiles(files);
    const next = new Map<string, Promise<SentFile>>();
    const sent: SentFile[] = [];
    for (const [place, file] of files.entries()) {
      const name = names[place] ?? file.name;
      const reading = this.readOnce(name, file);
      const one = await reading;
      sent.push(one);
      if (isSettled(one)) next.set(keyOf(name, file), reading);
    }
    this.read = next;
    return sent;
  }

  /** Reads one, beside those there are. @throws HostError cancelled, where the reader was ended: it is as if it had not been asked for. */
  async readOne(name: string, file: File, onRows?: OnRows): Promise<SentFile> {
    const reading = this.readOnce(name, file, onRows);
    this.read.set(keyOf(name, file), reading);
    try {
      const one = await reading;
      if (!isSettled(one)) this.read.delete(keyOf(name, file));
      return one;
    } catch (error) {
      this.read.delete(keyOf(name, file));
      throw error;
    }
  }

  private readOnce(name: string, file: File, onRows?: OnRows): Promise<SentFile> {
    return this.read.get(keyOf(name, file)) ?? this.readNew(name, file, onRows);
  }

  private async readNew(name: string, file: File, onRows?: OnRows): Promise<SentFile> {
    try {
      const workbook = await this.open(name, await readBytes(file));
      return { file: name, sheets: await readSheets(onRows ? await counted(workbook, onRows) : workbook, name) };
    } catch (error) {
      if (!(error instanceof HostError) || error.code === "cancelled") throw error;
      return { file: name, refusal: { code: error.code, facts: error.facts } };
    }
  }
}

/** How files are told apart on screen: many a unit sends one of the same name. */
export function nameFiles(files: readonly File[]): string[] {
  const seen = new Map<string, number>();
  return files.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** The same file chosen again says the same; one that was corrected since does not. */
export function identityOf({ name, size, lastModified }: File): string {
  return [name, size, lastModified].join("\n");
}

function keyOf(name: string, file: File): string {
  return `${name}\n${identityOf(file)}`;
}

/** Whether reading the same file again would say the same. */
function isSettled(one: SentFile): boolean {
  return "sheets" in one || one.refusal.code !== "access-denied";
}

/** Tells of every tab that is asked for how many rows have been. */
async function counted(workbook: SentWorkbook, onRows: OnRows): Promise<SentWorkbook> {
  const { tabs } = await workbook.describe();
  const all = tabs.reduce((sum, { visibility, mark, rows }) => sum + (visibility === "visible" && mark === null ? rows : 0), 0);
  let done = 0;
  return {
    describe: () => workbook.describe(),
    read: async (tab, options) => {
      onRows(done, all);
      done += tabs.find(({ name }) => name === tab)?.rows ?? 0;
      return await workbook.read(tab, options);
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
