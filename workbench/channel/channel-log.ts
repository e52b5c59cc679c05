/** A message in either direction; long texts are cut. */
export interface LogEntry {
  readonly direction: "in" | "out";
  readonly action: string;
  readonly text: string;
}

const MOST_ENTRIES = 1000;
const MOST_TEXT = 2000;

/** The last messages of a channel, to look at when something went wrong. */
export class ChannelLog {
  readonly entries: LogEntry[] = [];

  note(direction: LogEntry["direction"], action: string, text: string): void {
    this.entries.push({ direction, action, text: text.slice(0, MOST_TEXT) });
    if (this.entries.length > MOST_ENTRIES) this.entries.shift();
  }
}
