/** Under what a day of receipt is kept: a file, or one tab of it, since a workbook may hold the reports of many. */
export function receiptKey(file: string, tab?: string): string {
  return tab === undefined ? file : `${file}\n${tab}`;
}

/** The day that was typed for a tab of a file, else for the file as a whole. */
export function receivedFor(received: ReadonlyMap<string, string>, file: string, tab: string): string | undefined {
  return received.get(receiptKey(file, tab)) ?? received.get(receiptKey(file));
}

/** Days that were kept, and those said now: what is said of a whole file stands over what is kept of its tabs. */
export function withReceived(kept: ReadonlyMap<string, string>, said: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const others = [...kept].filter(([key]) => !said.has(key.split("\n")[0] ?? ""));
  return new Map([...others, ...said]);
}
