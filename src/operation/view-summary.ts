import type { TargetRow } from "../summary/target-row";
import { summaryText } from "../text/summary-text";
import { type Draft, weighDraft } from "./commit-plan";
import type { SummaryRun } from "./run-summary";
import type { SummaryView, TargetView } from "./summary-view";

/** A summary as the pane shows it: plain data that can be posted. Pure. */
export function viewSummary({ summary }: SummaryRun, draft: Draft, fingerprint: string): SummaryView {
  const { programme, units, lists, targets } = summary;
  return {
    kind: "summary",
    programme: programme.key,
    source: programme.source,
    year: programme.year,
    units: units.size,
    without: lists.find(({ key }) => key === "not-reported")?.units.length ?? 0,
    tabs: draft.plan.tabs.map(({ title, kind, table }) => {
      return { title, kind, rows: table.keys.length, isNew: !draft.standing.has(title) };
    }),
    targets: targets.map(viewTarget),
    lists: lists.filter((list) => list.units.length > 0).map((list) => ({ key: list.key, units: list.units.length })),
    checks: checksOf(draft, summaryText(summary.language).right),
    titleTaken: draft.findings.flatMap(({ cells }) => cells.map(({ tab }) => tab)),
    canRestore: draft.findings.length > 0 || weighDraft(draft),
    leftBehind: draft.leftBehind.length,
    fingerprint,
  };
}

function viewTarget({ row, part, whole, plan, answer, missing, basis }: TargetRow): TargetView {
  const { key, label, value, comparison, unit } = row;
  const denominator = basis === "rate" || basis === "units" || basis === "each" ? whole : plan;
  const shown = { key: basis === "each" ? `${key} each` : key, row: basis === "typed" ? null : key };
  return { ...shown, label, value, comparison, unit, answer, missing, numerator: part, denominator };
}

/** The cells named «check» in heads and feet, with the values that their formulas come to. */
function checksOf({ plan }: Draft, right: string): SummaryView["checks"] {
  const checks = plan.tabs.flatMap(({ title, head, foot }) =>
    [...head, ...foot].filter(({ name }) => name === "check").map(({ value }) => ({ title, isRight: value === right })),
  );
  return { count: checks.length, wrong: checks.filter(({ isRight }) => !isRight).map(({ title }) => title) };
}
