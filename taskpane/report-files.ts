import { readSheets } from "../src/operation/read-sheets";
import type { SentFile } from "../src/operation/sent-file";
import { HostError } from "../src/sheet/host-error";
import type { Workbook } from "../src/sheet/workbook";

/** Opens the bytes of a file that somebody sent. @throws HostError */
export type OpenSentFile = (name: string, bytes: Uint8Array) => Promise<Workbook>;

/**
 * The report files that the officer chose, each read once: the page asks with the same files again and again. A file that is refused does not hold up
 * the others, and is tried anew the next time, since it may have been closed or mended.
 */
export class ReportFiles {
  private read = new Map<string, Promise<SentFile>>();

  constructor(private readonly open: OpenSentFile) {}

  /** Reads those not read yet; what is not among them any more is forgotten. */
  async readAll(files: readonly File[]): Promise<SentFile[]> {
    const names = nameFiles(files);
    const next = new Map<string, Promise<SentFile>>();
    const sent: SentFile[] = [];
    for (const [place, file] of files.entries()) {
      const name = names[place] ?? file.name;
      const identity = `${name}\n${identityOf(file)}`;
      const reading = this.read.get(identity) ?? this.readOne(file, name);
      const one = await reading;
      sent.push(one);
      if ("sheets" in one) next.set(identity, reading);
    }
    this.read = next;
    return sent;
  }

  private async readOne(file: File, name: string): Promise<SentFile> {
    try {
      return { file: name, sheets: await readSheets(await this.open(name, await readBytes(file)), name) };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
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

/** A file that was deleted, renamed or locked by another program since it was chosen cannot be read any more. */
async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new HostError("access-denied", { name: file.name }, { cause });
  }
}
