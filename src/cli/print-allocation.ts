import { allocationText } from "../text/allocation-text";
import { batch } from "../text/vi/batch";
import { type Allocated, nameUnit } from "./allocated";
import type { Answer } from "./answer";
import { printFindings } from "./print-findings";
import type { WrittenCopy } from "./write-copy";

/** A split as the batch door says it. Rows are Excel's, from 1; figures that the list does not give are null. */
export function printAllocation(run: Allocated, file: string, copy: WrittenCopy | null): Answer {
  const { request, outcome, roster } = run;
  const { divisor, facts } = outcome;
  const json = {
    tab: roster.tab,
    target: outcome.target,
    total: outcome.parts.reduce((sum, part) => sum + part, 0),
    method: request.method,
    weight: run.weightHeading === null ? request.weight : `column:${run.weightHeading}`,
    regime: outcome.regime,
    divisor: divisor && {
      value: Number(divisor.value),
      low: divisor.low,
      high: Number.isFinite(divisor.high) ? divisor.high : null,
    },
    units: listUnits(run),
    left_out: facts.leftOut.map(({ unit, code }) => ({ ...nameUnit(run, unit), code })),
    findings: printFindings(run.findings, file),
    ...(copy ? { copy } : {}),
  };
  return { exit: 0, json, text: summarise(run, file, copy) };
}

function listUnits({ outcome, roster }: Allocated): object[] {
  const { facts, weights, bases, floors, ceilings, parts } = outcome;
  return Array.from(facts.taken, (unit, position) => ({
    ...nameUnit({ roster }, unit),
    ward: roster.wards[unit] ?? "",
    sector: facts.sectors[unit] ?? null,
    workers: orNull(roster.workers[unit]),
    members: orNull(roster.members[unit]),
    weight: weights[position],
    base: bases[position],
    floor: floors[position],
    ceiling: ceilings[position],
    part: parts[position],
  }));
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function summarise(run: Allocated, file: string, copy: WrittenCopy | null): string {
  const { outcome, roster, findings } = run;
  const { leftOut, taken } = outcome.facts;
  const words = allocationText("vi");
  const missing = taken.reduce((sum, unit) => sum + (outcome.facts.gaps[unit] || 0), 0);
  return [
    `${file}, trang «${roster.tab}»`,
    batch.done.total(outcome.target, taken.length),
    ...(outcome.regime === null ? [] : [words.regimes[outcome.regime](missing, outcome.target)]),
    ...(outcome.divisor ? [batch.done.divisor(outcome.divisor.value)] : []),
    ...(leftOut.length > 0 ? [batch.done.leftOut(leftOut.length)] : []),
    ...leftOut.map(({ unit, code }) => batch.done.row((roster.row[unit] ?? 0) + 1, roster.names[unit] ?? "", words.leftOut[code])),
    ...(findings.length > 0 ? [batch.done.findings(findings.length)] : []),
    ...(copy ? [batch.done.written(copy.file, copy.tab)] : []),
  ].join("\n");
}
