import type { FindingFacts, Severity } from "../finding/finding";
import { parseDay } from "./day";
import { findGaps } from "./find-gaps";
import { parsePopulation } from "./population-phrase";
import type { PopulationFilter, ProgrammeRow, RowValue } from "./programme";
import { headingOf, type RowCells, type RowColumn } from "./row-cells";
import { parseRowValue } from "./row-value";
import { COMPARISONS, GRAINS, GROWTHS, KINDS, listWords, MEASURES, parseWord, SEVERITIES, type Words } from "./words";

/** What is the matter with a cell of a row: a finding but for its address. */
export interface RowTrouble {
  readonly column: RowColumn;
  readonly code: string;
  readonly severity: Severity;
  readonly facts: FindingFacts;
}

export interface ParsedRow {
  /** null where a cell could not be read or the row contradicts itself: half a rule is none. */
  readonly row: ProgrammeRow | null;
  readonly troubles: readonly RowTrouble[];
}

/** What the other cells must be depends on these: where one cannot be read, nothing is said of cells that are missing or too much. */
const SHAPING: readonly RowColumn[] = ["kind", "value", "unit", "numerator"];

/**
 * Reads one row. Every cell is looked at, so that all troubles come at once: K01 a figure typed as text (a note, it is read), K02 a figure that
 * does not suit its unit, N15 a word that is not understood, N17 a cell missing, too much, or against another.
 *
 * @param dateSystem from when the workbook counts its days.
 * @param unreadable columns that are gone or hold an error: said by the caller, so nothing more is said of what they leave open.
 */
export function parseRow(cells: RowCells, dateSystem: 1900 | 1904 = 1900, unreadable: ReadonlySet<RowColumn> = new Set()): ParsedRow {
  const troubles: RowTrouble[] = [];
  const reader = readerOf(cells, dateSystem, troubles);
  const kind = reader.word("kind", KINDS);
  const severity = reader.word("severity", SEVERITIES);
  const row = {
    key: reader.text("key"),
    id: reader.text("id"),
    label: reader.text("label"),
    value: reader.value(),
    unit: reader.text("unit"),
    comparison: reader.word("comparison", COMPARISONS),
    population: reader.population(),
    numerator: reader.word("numerator", MEASURES),
    denominator: reader.word("denominator", MEASURES),
    grain: reader.word("grain", GRAINS),
    growth: reader.word("growth", GROWTHS),
    from: reader.day("from"),
    until: reader.day("until"),
    sentence: reader.text("sentence"),
    section: reader.text("section"),
    note: reader.text("note"),
  };
  const { numerator } = row;
  if (numerator === "units") reader.unknown("numerator", listWords(MEASURES));
  const isOpen = (column: RowColumn) => unreadable.has(column) || troubles.some((trouble) => trouble.column === column);
  if (kind === null && !isOpen("kind")) reader.gap("kind", "needed");
  if (severity === null && !isOpen("severity")) reader.gap("severity", "needed");
  if (kind === null || severity === null || numerator === "units") return { row: null, troubles };
  const whole: ProgrammeRow = { ...row, numerator, kind, severity };
  const isShapeless = SHAPING.some(
    (column) => unreadable.has(column) || troubles.some((one) => one.column === column && one.code !== "K01"),
  );
  if (isShapeless) return { row: null, troubles };
  const gaps = findGaps(whole);
  for (const { column, reason } of gaps) if (!isOpen(column)) reader.gap(column, reason);
  const isWhole = gaps.length === 0 && !troubles.some((trouble) => trouble.severity === "error");
  return { row: isWhole ? whole : null, troubles };
}

function readerOf(cells: RowCells, dateSystem: 1900 | 1904, troubles: RowTrouble[]) {
  const text = (column: RowColumn) => plainText(cells[column]);
  const add = (column: RowColumn, code: string, severity: Severity, facts: FindingFacts) =>
    troubles.push({ column, code, severity, facts: { row: text("key"), heading: headingOf(column), ...facts } });
  const unknown = (column: RowColumn, expected: string, code = "N15") => add(column, code, "error", { found: text(column), expected });
  return {
    text,
    unknown,
    gap: (column: RowColumn, reason: string) => add(column, "N17", "error", { reason }),
    word<T extends string>(column: RowColumn, words: Words<T>): T | null {
      if (text(column) === "") return null;
      const word = parseWord(words, text(column));
      if (word === undefined) unknown(column, listWords(words));
      return word ?? null;
    },
    value(): RowValue | null {
      const cell = cells.value;
      if (cell === null || text("value") === "") return null;
      const parsed = parseRowValue(cell, text("unit"));
      if (parsed.kind === "unknown") unknown("value", parsed.expected, "K02");
      else if (parsed.isText) add("value", "K01", "note", { found: text("value") });
      return parsed.kind === "value" ? parsed.value : null;
    },
    population(): PopulationFilter | null {
      if (text("population") === "") return null;
      const parsed = parsePopulation(text("population"));
      if (parsed.kind === "filter") return parsed.filter;
      add("population", "N15", "error", { found: parsed.phrase, expected: parsed.expected });
      return null;
    },
    day(column: "from" | "until"): string | null {
      if (text(column) === "") return null;
      const day = parseDay(cells[column], dateSystem);
      if (day === undefined) unknown(column, "ngày/tháng/năm");
      return day ?? null;
    },
  };
}

/** NFC, single spaces: what the officer sees, without what they cannot see. */
export function plainText(value: RowCells[RowColumn]): string {
  return value === null ? "" : String(value).normalize("NFC").replace(/\s+/gu, " ").trim();
}
