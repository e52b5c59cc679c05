import { placeOf, printedPopulation } from "../operation/print-threshold";
import type { CheckRun } from "../operation/run-check";
import { printCellRef } from "../sheet/cell-ref";
import { checkText, describeFinding } from "../text/check-text";
import type { Answer } from "./answer";
import { printCheckFindings } from "./print-findings";
import { printSubmissions } from "./print-submissions";
import type { WrittenCopy } from "./write-copy";

const words = checkText("vi");

/** A check as the batch door says it. Figures that nobody gave are null. */
export function printCheck(run: CheckRun, copy: WrittenCopy | null): Answer {
  const json = {
    programme: run.chosen && { key: run.chosen.programme.key, because: run.chosen.because },
    tabs: listTabs(run),
    thresholds: run.thresholds.map(printThreshold),
    lists: run.lists.map(({ row, reading, listed, undecided }) => ({
      key: row.key,
      population: printedPopulation(row),
      units: listed.map((unit) => placeOf(reading, unit)),
      missing: undecided.length,
      source: row.sentence,
    })),
    findings: printCheckFindings(run.findings),
    rules: run.tallies,
    submissions: printSubmissions(run),
    ...(copy ? { copy } : {}),
  };
  return { exit: 0, json, text: summarise(run, copy) };
}

function listTabs({ sheets }: CheckRun): object[] {
  const read = new Map<string, { file: string; tab: string; kinds: string[]; rows: number[] }>();
  for (const { file, image, kind, size } of sheets.readings) {
    const place = `${file}\n${image.tab}`;
    const one = read.get(place) ?? { file, tab: image.tab, kinds: [], rows: [] };
    one.kinds.push(kind);
    one.rows.push(size);
    read.set(place, one);
  }
  const unknown = sheets.unknown.map(({ file, tab, reason }) => ({
    file,
    tab,
    kinds: [],
    rows: [],
    reason,
    message: words.unknownTab[reason],
  }));
  return [...read.values(), ...unknown];
}

function printThreshold(threshold: CheckRun["thresholds"][number]): object {
  const { row, grain, answer, numerator, denominator, missing, reading, units, failing, isOtherList } = threshold;
  return {
    key: row.key,
    id: row.id,
    label: row.label,
    grain,
    population: printedPopulation(row),
    numerator,
    denominator,
    answer,
    missing: missing.length,
    units: units.length,
    failing: reading ? failing.map((unit) => placeOf(reading, unit)) : [],
    without: reading ? missing.map((unit) => placeOf(reading, unit)) : [],
    otherList: isOtherList,
    severity: row.severity,
    source: row.sentence,
  };
}

function summarise({ findings, thresholds, submissions }: CheckRun, copy: WrittenCopy | null): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const statuses = new Map<keyof typeof words.statuses, number>();
  for (const { status } of submissions) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  return [
    words.counts(count("error"), count("query"), count("note")),
    ...thresholds.map(({ row, numerator, denominator, answer, missing }) =>
      words.threshold(row.label, numerator, denominator, words.answers[answer], missing.length),
    ),
    ...[...statuses].map(([status, many]) => words.submission(words.statuses[status], many)),
    ...findings
      .filter(({ severity }) => severity !== "note")
      .map((finding) => `  ${finding.code}  ${finding.cells.slice(0, 1).map(printCellRef).join("")}  ${describeFinding(finding, "vi")}`),
    ...(copy ? [words.written(copy.tab, copy.file)] : []),
  ].join("\n");
}
