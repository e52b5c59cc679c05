import type { LayoutCorrection } from "../src/operation/layout-memory";
import type { Book } from "./book";
import { bytesDone, type FileLine, type FileReading, unreadOf } from "./file-reading";
import { identityOf, nameFiles } from "./name-files";
import type { ReportSurroundings } from "./report-surroundings";
import { ToldLines } from "./told-lines";

/**
 * Takes report files in beside those there are: reads them one after another as the one thing that is being done, tells how far it is, and has them
 * checked. Stopping ends the reader and nothing else: the desk keeps what it was handed, and what is unread is found in `reading`.
 *
 * @param check makes the check over everything that was read, within the same turn
 */
export async function readReportFiles(
  around: ReportSurroundings,
  given: readonly File[],
  check: (book: Book, turn: number) => Promise<void>,
): Promise<void> {
  const book = around.book();
  if (!book) return;
  around.set({ reading: lineUp(around, given), hindrance: null });
  const { turns } = around;
  const again = () => readReportFiles(around, [], check);
  await turns.run(turns.work("files", ""), again, async (turn) => {
    await readInTurn(around, book, turn);
    if (!turns.isNow(turn)) return;
    // What was read stays in view until it is checked.
    try {
      await check(book, turn);
    } finally {
      if (turns.isNow(turn)) around.set({ reading: null });
    }
  });
}

/** Files being read as one turn of the page. */
interface ReadingTurn {
  readonly around: ReportSurroundings;
  readonly book: Book;
  readonly turn: number;
  readonly told: ToldLines;
  /** What the workbook remembers of how layouts are read, where the officer has not said otherwise since. */
  readonly remembered: readonly LayoutCorrection[];
}

async function readInTurn(around: ReportSurroundings, book: Book, turn: number): Promise<void> {
  const told = new ToldLines(around);
  const giveBack = await book.lendReader?.();
  try {
    // Once for all of them: the workbook is far away.
    const remembered = around.state().reports.layouts ?? (await book.ask("layouts", null));
    const queue = unreadOf(around.state().reading).values();
    const readOn = async () => {
      for (const line of queue) {
        if (!around.turns.isNow(turn)) return;
        await readLine({ around, book, turn, told, remembered }, line);
      }
    };
    // While the desk maps one file, the reader opens the next, and one more stands ready for it.
    await Promise.all(giveBack ? [readOn(), readOn(), readOn()] : [readOn()]);
  } finally {
    told.tell();
    giveBack?.();
  }
}

/** What comes after the turn is over changes nothing: the file is as unread as it was. */
async function readLine({ around, book, turn, told, remembered }: ReadingTurn, { file, name }: FileLine): Promise<void> {
  const change = (how: Partial<FileLine>) => {
    if (around.turns.isNow(turn)) told.change(file, how);
  };
  change({ state: "reading", share: null });
  const layouts = around.state().reports.layouts ?? remembered;
  const refusal = await book.ask("readFile", { file, name, layouts }, (done, all) => change({ share: all > 0 ? done / all : null }));
  change({ state: refusal ? "refused" : "read", refusal, share: null });
}

/** The lines of a reading that was stopped, and behind them the files that are not among those there are. One that was mended takes its old place. */
function lineUp(around: ReportSurroundings, given: readonly File[]): FileReading {
  const { reports, check, reading: before } = around.state();
  const waiting = unreadOf(before);
  const again = new Set(given.map(({ name }) => name));
  const names = nameFiles(reports.files);
  const isRefused = (name: string) =>
    check?.reportFiles.some((line) => line.file === name && line.refusal !== null) === true ||
    before?.lines.some((line) => line.name === name && line.state === "refused") === true;
  const files = reports.files.filter((file, place) => !(again.has(file.name) && isRefused(names[place] ?? "")));
  if (files.length < reports.files.length) around.set({ reports: { ...reports, files } });
  const known = new Set([...files, ...waiting.map(({ file }) => file)].map(identityOf));
  const fresh = given.filter((file) => !known.has(identityOf(file)));
  const done = before?.lines.filter(({ file, state }) => files.includes(file) && state !== "unread" && state !== "reading") ?? [];
  const all = [...waiting.map(({ file }) => file), ...fresh];
  const named = nameFiles([...files, ...all]).slice(files.length);
  const next = all.map((file, place): FileLine => ({ file, name: named[place] ?? file.name, state: "unread", share: null, refusal: null }));
  const reading = { lines: [...done, ...next], since: around.now().getTime(), earlier: 0, isAside: false };
  return { ...reading, earlier: bytesDone(reading) };
}
