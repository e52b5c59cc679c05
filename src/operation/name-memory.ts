import type { NameAnswers } from "../roster/name-answers";
import type { WorkbookState } from "./workbook-state";

/** Under this name the answers stand in `WorkbookState.memory`. */
export const NAME_MEMORY = "names";

/** As many as are remembered, the last ones, and how long a spelling or a key may be. */
const MOST = 5000;
const LONGEST = 400;

/** Whom the workbook remembers names to mean; whatever is missing or spoilt becomes no answer. */
export function recallNames({ memory }: Pick<WorkbookState, "memory">): NameAnswers {
  const kept = memory[NAME_MEMORY];
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
  return bounded(Object.entries(kept).filter(isAnswer));
}

/** What the workbook is to remember from now on: what it knew, and over it what was said since. */
export function rememberNames(known: NameAnswers, said: NameAnswers): NameAnswers {
  const entries = [...Object.entries(known).filter(([spelling]) => !(spelling in said)), ...Object.entries(said)];
  return bounded(entries.filter(isAnswer));
}

function isAnswer(entry: [string, unknown]): entry is [string, string | null] {
  const [spelling, key] = entry;
  return spelling.includes("|") && spelling.length <= LONGEST && (key === null || (typeof key === "string" && key.length <= LONGEST));
}

function bounded(entries: readonly [string, string | null][]): NameAnswers {
  return Object.fromEntries(entries.slice(-MOST));
}
