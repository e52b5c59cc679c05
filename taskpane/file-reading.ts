import type { SentRefusal } from "../src/operation/sent-file";

/** A report file that was given, and how far it has come. */
export interface FileLine {
  readonly file: File;
  /** As it is told apart from others of its name. */
  readonly name: string;
  readonly state: "unread" | "reading" | "read" | "refused";
  /** Rows read of all rows, where they are known while it is being read. */
  readonly share: number | null;
  readonly refusal: SentRefusal | null;
}

/** Files being read, in the order in which they were given. Where nothing is being done and some are unread, the officer has stopped it. */
export interface FileReading {
  readonly lines: readonly FileLine[];
  /** Of the session's clock, in milliseconds: when this run began, and bytes that were done by then. */
  readonly since: number;
  readonly earlier: number;
  /** The officer went on to other pages: what is unread is only told where files are listed. */
  readonly isAside: boolean;
}

/** Files that are done, either way. */
export function countDone({ lines }: FileReading): number {
  return lines.filter(isDone).length;
}

export function unreadOf(reading: FileReading | null): readonly FileLine[] {
  return reading?.lines.filter((line) => !isDone(line)) ?? [];
}

/** Whether the officer stopped it and has not decided yet what becomes of the rest. */
export function isLeftUnread(reading: FileReading | null): boolean {
  return reading !== null && !reading.isAside && unreadOf(reading).length > 0;
}

/** Bytes of the files that are done: how long the others take goes by their size. */
export function bytesDone({ lines }: FileReading): number {
  return lines.filter(isDone).reduce((sum, { file }) => sum + file.size, 0);
}

function isDone({ state }: FileLine): boolean {
  return state === "read" || state === "refused";
}
