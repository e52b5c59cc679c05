import type { FileLine } from "./file-reading";
import type { ReportSurroundings } from "./report-surroundings";

/** The page is told at most every so many milliseconds: drawing twenty lines takes longer than reading a small file. */
const PACE = 250;

/** What becomes of files while they are read, told to the page together where it comes fast. A file that was read stands among the reports at once with it. */
export class ToldLines {
  private readonly changes = new Map<File, Partial<FileLine>>();
  private last = Number.NEGATIVE_INFINITY;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly around: ReportSurroundings) {}

  change(file: File, how: Partial<FileLine>): void {
    this.changes.set(file, { ...this.changes.get(file), ...how });
    const wait = this.last + PACE - performance.now();
    if (wait <= 0) this.tell();
    else this.timer ??= setTimeout(() => this.tell(), wait);
  }

  /** Tells what was not told yet. */
  tell(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const { reading, reports } = this.around.state();
    if (!reading || this.changes.size === 0) return;
    this.last = performance.now();
    const lines = reading.lines.map((line) => ({ ...line, ...this.changes.get(line.file) }));
    const isDone = ({ file, state }: FileLine) => this.changes.has(file) && (state === "read" || state === "refused");
    const done = lines.filter((line) => isDone(line) && !reports.files.includes(line.file));
    // In the order in which they were given, since files of one name are told apart by it.
    const given = lines.map(({ file }) => file);
    const files = [...reports.files, ...done.map(({ file }) => file)].sort((a, b) => given.indexOf(a) - given.indexOf(b));
    const names = new Set(done.map(({ name }) => name));
    const kept = lines.map((line, place) => (this.changes.has(line.file) ? line : (reading.lines[place] ?? line)));
    this.changes.clear();
    this.around.set({
      reading: { ...reading, lines: kept },
      ...(done.length > 0 ? { reports: { ...reports, files, dropped: reports.dropped.filter((name) => !names.has(name)) } } : {}),
    });
  }
}
