import { parseDay, printIsoDay } from "../programme/day";

/** The day of a decision as an officer types it: «05/3/2021» → ISO, a blank → null (to be filled in by hand); undefined where it is no day. */
export function parseAnnexDay(text: string): string | null | undefined {
  return text.trim() === "" ? null : parseDay(text);
}

/** The inverse: ISO → «05/03/2021», null → "". */
export function printAnnexDay(iso: string | null): string {
  return iso === null ? "" : printIsoDay(iso);
}
