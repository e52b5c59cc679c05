import type { Field } from "../roster/field";
import type { Sector } from "../roster/sector";
import { parseEncodings } from "./encoding-memory";
import { type ListAnswers, type ListPlaceSaid, NO_ANSWERS } from "./list-view";
import type { OpenedList } from "./opened-list";
import type { WorkbookState } from "./workbook-state";

/** Under this name the answers stand in `WorkbookState.memory`. */
export const LIST_MEMORY = "list";

const SECTORS: ReadonlySet<unknown> = new Set<Sector>(["state", "non-state", "neither"]);

/** What the workbook remembers of how its list is read; whatever is missing or spoilt becomes no answer. */
export function recallAnswers({ memory }: Pick<WorkbookState, "memory">): ListAnswers {
  const kept = objectOf(memory[LIST_MEMORY]);
  const { places } = kept;
  return {
    places: Array.isArray(places) ? places.flatMap(placeIn) : NO_ANSWERS.places,
    columns: pick(kept["columns"], (value): value is Field | null => value === null || typeof value === "string"),
    encodings: parseEncodings(kept["encodings"]),
    labels: pick(kept["labels"], (value): value is Sector => SECTORS.has(value)),
  };
}

function placeIn(value: unknown): ListPlaceSaid[] {
  const { tab, headingRow } = objectOf(value);
  return typeof tab === "string" && typeof headingRow === "number" ? [{ tab, headingRow }] : [];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function pick<T>(value: unknown, isGood: (one: unknown) => one is T): Record<string, T> {
  return Object.fromEntries(Object.entries(objectOf(value)).filter((entry): entry is [string, T] => isGood(entry[1])));
}

/** What the workbook is to remember of how its list was read: the answers, and where it stands now. */
export function rememberList({ answers, list }: Pick<OpenedList, "answers" | "list">): ListAnswers {
  return { ...answers, places: list.blocks.map(({ image, heading }) => ({ tab: image.tab, headingRow: heading.first + 1 })) };
}
