import type { Field } from "../roster/field";
import type { EncodingAnswers } from "../sheet/decode-tables";
import type { ColumnAnswers } from "./column-answers";
import { parseEncodings } from "./encoding-memory";
import type { WorkbookState } from "./workbook-state";

/** Under this name the corrections stand in `WorkbookState.memory`. */
export const LAYOUT_MEMORY = "layouts";

/** What the officer said of how a layout is read. It serves every sheet of that layout, of whichever sender; that of the same sender comes first. */
export interface LayoutCorrection {
  /** Whose sheet it was said of: the unit that a report names, else the file's name, folded and without its period. */
  readonly sender: string;
  /** The same as it is shown. */
  readonly name: string;
  /** The rows of the heading, as `layoutRows` tells them. */
  readonly rows: readonly string[];
  /** Those that had been taken for it; null where none had. */
  readonly instead: readonly string[] | null;
  readonly columns: ColumnAnswers;
  /** How texts were typed, by folded heading: of this sender's sheets alone, since another types otherwise. */
  readonly encodings: EncodingAnswers;
  /** Whether this sender's sheets are read without what others' corrections say. */
  readonly isPlain: boolean;
}

/** Corrections that are kept; the oldest are forgotten. */
const MOST = 200;

/** What the workbook remembers, oldest first; whatever is spoilt is no correction. */
export function recallLayouts({ memory }: Pick<WorkbookState, "memory">): LayoutCorrection[] {
  const kept = memory[LAYOUT_MEMORY];
  return Array.isArray(kept) ? kept.flatMap((one: unknown) => parseLayout(one) ?? []).slice(-MOST) : [];
}

/** For the memory of a write. @param layouts null where nothing was said: what is remembered stays. */
export function rememberLayouts(layouts: readonly LayoutCorrection[] | null): WorkbookState["memory"] {
  return layouts === null ? {} : { [LAYOUT_MEMORY]: layouts.slice(-MOST) };
}

function parseLayout(value: unknown): LayoutCorrection | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { sender, name, rows, instead, columns, encodings, isPlain }: Partial<Record<keyof LayoutCorrection, unknown>> = value;
  if (typeof sender !== "string" || typeof name !== "string" || !isTexts(rows) || rows.length === 0 || rows[0] === "") return undefined;
  return {
    sender,
    name,
    rows,
    instead: isTexts(instead) ? instead : null,
    columns: parseColumns(columns),
    encodings: parseEncodings(encodings),
    isPlain: isPlain === true,
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function parseColumns(value: unknown): ColumnAnswers {
  if (typeof value !== "object" || value === null) return {};
  const isAnswer = (entry: [string, unknown]): entry is [string, Field | null] => entry[1] === null || typeof entry[1] === "string";
  return Object.fromEntries(Object.entries(value).filter(isAnswer));
}
