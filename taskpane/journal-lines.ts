import type { JournalView } from "../src/operation/read-journal";
import type { Text } from "../src/text/text";
import type { JournalLine } from "./pages/journal-page";
import { parseMoment } from "./pages/parse-moment";

/** The journal of the workbook as its page shows it, newest first. */
export function journalLines({ lines }: JournalView, { journal }: Text): JournalLine[] {
  return lines.map(({ id, when, who, action, status, tabs, cells }, index) => {
    const { day, clock } = parseMoment(when);
    const restored = lines.slice(0, index).findLast((later) => later.action === "restore");
    return {
      id,
      day,
      clock,
      what: journal.what(action, tabs, cells),
      more: journal.by(who, status === "writing"),
      state: status === "restored" && restored ? { kind: "restored", at: parseMoment(restored.when).clock } : { kind: "restorable" },
    };
  });
}
