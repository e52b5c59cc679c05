import type { HostErrorCode, HostFacts } from "../sheet/host-error";
import { printHostError } from "./describe-host-error";
import type { Language } from "./language";
import { reportPagesText } from "./report-pages-text";

/** Limits that only a file made on purpose, or by a broken program, goes over. */
const PACKED: readonly unknown[] = ["ratio", "total", "part", "entries"];

/** Why a file that was sent in was refused, and what to do before it is chosen again, in one line. Of a file nothing was to be written. */
export function printSentRefusal(refusal: { readonly code: HostErrorCode; readonly facts: HostFacts }, language: Language): string {
  const { refused } = reportPagesText(language).sent;
  const { code, facts } = refusal;
  if (code === "access-denied") return refused[code]();
  if (code === "too-many-cells") return refused[code](String(facts["tab"] ?? ""), Number(facts["most"] ?? 0));
  if (code === "file-too-large" && PACKED.includes(facts["what"])) return refused.bomb();
  if (code === "not-a-workbook" && facts["what"] === "doctype") return refused.hidden();
  return printHostError(refusal, language);
}
