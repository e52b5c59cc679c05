/** 2021-03-05T10:42:00 in the machine's own time. */
export function localIso(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
