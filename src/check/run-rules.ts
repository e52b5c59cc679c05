import type { Finding } from "../finding/finding";
import type { CellRef } from "../sheet/cell-ref";
import { pushTo } from "../sheet/push-to";
import type { Case } from "./case";
import { judge } from "./judge";
import { factsIn, type Rule } from "./rule";

/** What a rule came to over everything it was asked of: n, how many passed, failed, could not be decided. */
export interface RuleTally {
  readonly code: string;
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
}

export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly tallies: readonly RuleTally[];
}

/**
 * Asks every rule in force of every case of its scope. A failure is a finding of its own; what could not be decided is one note a rule and tab, with
 * every place, so that it is seen and never passes.
 *
 * @param day ISO, the day of the figures: rules out of force on it are not asked.
 */
export function runRules(rules: readonly Rule[], cases: readonly Case[], day: string | null): RuleRun {
  const findings: Finding[] = [];
  const tallies: RuleTally[] = [];
  for (const rule of rules) {
    if (day !== null && ((rule.from !== null && day < rule.from) || (rule.until !== null && day > rule.until))) continue;
    const counts = { passed: 0, failed: 0, undecided: 0 };
    const open = new Map<string, CellRef[]>();
    for (const one of cases) {
      if (one.scope !== rule.scope || (one.sector && rule.notFor.includes(one.sector))) continue;
      const { verdict, left, right } = judge(rule, one.facts);
      if (verdict === "pass") counts.passed += 1;
      if (verdict === "fail") {
        counts.failed += 1;
        findings.push(failure(rule, one, left, right));
      }
      if (verdict === "undecided") {
        counts.undecided += 1;
        const cell = missingCell(rule, one);
        const place = `${cell.file ?? ""}\n${cell.tab}`;
        pushTo(open, place, cell);
      }
    }
    for (const cells of open.values()) findings.push({ code: rule.code, severity: "note", cells, facts: { answer: "undecided" } });
    if (counts.passed + counts.failed + counts.undecided > 0) tallies.push({ code: rule.code, ...counts });
  }
  return { findings, tallies };
}

/** The cell to correct first leads; the others it was compared with are named in the facts. */
function failure(rule: Rule, { cells, unit, facts, said }: Case, left: number | null, right: number | null): Finding {
  const cell = cells[rule.point] ?? cells.cell;
  const others = factsIn(rule.right).flatMap((name) => cells[name]?.address ?? []);
  const figures = facts[rule.point] === undefined || typeof said["said"] === "string" ? {} : { found: left };
  return {
    code: rule.code,
    severity: rule.severity,
    cells: [cell],
    ...(unit === undefined ? {} : { unit }),
    facts: {
      ...figures,
      ...(right === null || "value" in rule.right ? {} : { found: left, expected: right }),
      with: others.join(", "),
      ...said,
    },
  };
}

/** Where the figure is missing; the case's own cell where it is missing as a whole. */
function missingCell(rule: Rule, { cells, facts }: Case): CellRef {
  const missing = [...factsIn(rule.left), ...factsIn(rule.right)].find((name) => facts[name] === null && cells[name] !== undefined);
  return (missing === undefined ? undefined : cells[missing]) ?? cells[rule.point] ?? cells.cell;
}
