import type { Field } from "../roster/field";
import type { Sector } from "../roster/sector";
import { type ListAnswers, NO_ANSWERS } from "./list-view";
import type { WorkbookState } from "./workbook-state";

/** Under this name the answers stand in `WorkbookState.memory`. */
export const LIST_MEMORY = "list";

const SECTORS: ReadonlySet<unknown> = new Set<Sector>(["state", "non-state", "neither"]);

/** What the workbook remembers of how its list is read; whatever is missing or spoilt becomes no answer. */
export function recallAnswers({ memory }: Pick<WorkbookState, "memory">): ListAnswers {
  const kept = objectOf(memory[LIST_MEMORY]);
  const place = objectOf(kept["place"]);
  const { tab, headingRow } = place;
  return {
    place: typeof tab === "string" && typeof headingRow === "number" ? { tab, headingRow } : NO_ANSWERS.place,
    columns: pick(kept["columns"], (value): value is Field | null => value === null || typeof value === "string"),
    labels: pick(kept["labels"], (value): value is Sector => SECTORS.has(value)),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function pick<T>(value: unknown, isGood: (one: unknown) => one is T): Record<string, T> {
  return Object.fromEntries(Object.entries(objectOf(value)).filter((entry): entry is [string, T] => isGood(entry[1])));
}
