import type { Draft } from "../operation/commit-plan";
import type { SummaryRun } from "../operation/run-summary";
import { listFigures } from "../operation/summary-figures";
import { printCellRef } from "../sheet/cell-ref";
import { summaryText } from "../text/summary-text";
import { summaryBatch } from "../text/vi/summary-batch";
import type { Answer } from "./answer";
import { printCheckFindings, printFindings } from "./print-findings";
import { printSubmissions } from "./print-submissions";
import type { SavedPlan } from "./save-plan";

/** A summary as the batch door says it: figures with their cells, what was asked with its answer, units that need attention. */
export function printSummary(run: SummaryRun, draft: Draft, file: string, saved: SavedPlan | null): Answer {
  const { summary, roster, findings, reports } = run;
  const figures = listFigures(summary, draft.plan, draft.tabs);
  const json = {
    tab: roster.tab,
    programme: summary.programme.key,
    units: summary.units.size,
    figures: figures.map(({ cell, units, ...figure }) => ({ ...figure, cell: printCellRef(cell), units: units.length })),
    thresholds: summary.targets.map(({ row, plan, part, whole, answer, missing }) => ({
      key: row.key,
      plan,
      numerator: part,
      denominator: whole ?? plan,
      // What nobody has said is not decided.
      answer: answer === "no-data" ? "undecided" : answer,
      missing,
      source: row.sentence,
      cell: cellOf(figures, "summary-targets", row.key, "answer"),
    })),
    lists: summary.lists.map(({ key, units }) => ({ key, units: units.map((unit) => nameUnit(run, unit)) })),
    findings: [...printFindings(findings, file), ...printCheckFindings(reports?.findings ?? [])],
    submissions: reports ? printSubmissions(reports) : [],
    ...(saved ? { copy: saved } : {}),
  };
  return { exit: 0, json, text: describe(run, draft, file, saved) };
}

function cellOf(figures: ReturnType<typeof listFigures>, tab: string, row: string, column: string): string | null {
  const found = figures.find((figure) => figure.tab === tab && figure.row === row && figure.column === column);
  return found ? printCellRef(found.cell) : null;
}

function nameUnit({ summary: { units } }: SummaryRun, unit: number): object {
  return {
    key: units.keys[unit] ?? "",
    name: units.names[unit] ?? "",
    cell: units.sources[unit] ?? "",
    report: units.reports[unit] || null,
  };
}

function describe({ summary, roster, findings, reports }: SummaryRun, draft: Draft, file: string, saved: SavedPlan | null): string {
  const words = summaryText("vi");
  const said = new Map(
    listFigures(summary, draft.plan, draft.tabs)
      .filter(({ tab, column }) => tab === "summary-targets" && column === "figure")
      .map(({ row, value }) => [row, String(value)]),
  );
  const found = findings.length + (reports?.findings.length ?? 0);
  return [
    `${file}, trang «${roster.tab}»`,
    summaryBatch.units(summary.units.size),
    ...(summary.units.reports.length > 0 ? [summaryBatch.reports(summary.units.reports.filter((report) => report !== "").length)] : []),
    ...summary.targets.map(({ row, answer }) => summaryBatch.target(row.label, said.get(row.key) ?? "", words.answers[answer])),
    ...summary.lists
      .filter(({ units }) => units.length > 0)
      .map(({ key, units }) => summaryBatch.list(words.attention.shortLists[key], units.length)),
    ...(found > 0 ? [summaryBatch.findings(found)] : []),
    ...(saved ? [summaryBatch.written(saved.file, saved.tabs)] : []),
  ].join("\n");
}
