import type { StyleName } from "../sheet/tab-style";
import { type ColumnPlan, type ColumnValues, numbersColumn, textsColumn } from "../sheet/workbook-plan";
import { type SummaryText, summaryText } from "../text/summary-text";
import { ownColumn } from "./planned-column";
import type { Summary } from "./summary";
import { doneOf, figureText, shareOfPlan } from "./target-figures";
import type { TargetFormulas, TargetRow } from "./target-row";

type Key = keyof SummaryText["targets"]["columns"];
type Figure = keyof TargetFormulas;

/** The columns of «Tổng hợp chỉ tiêu»: every row asks something else, so each has its own formula. */
export function targetColumns({ targets, language }: Summary): ColumnPlan[] {
  const words = summaryText(language);
  const { columns } = words.targets;
  const text = (key: Key, width: number, of: (target: TargetRow) => string, style: StyleName = "text") =>
    ownColumn(key, columns[key], style, width, textsColumn(targets.map(of)));
  const mixed = (
    key: Key,
    style: StyleName,
    width: number,
    values: ColumnValues,
    formulas: (target: TargetRow) => string | null,
  ): ColumnPlan => ({
    ...ownColumn(key, columns[key], style, width, values),
    rowFormulas: targets.map(formulas),
  });
  const figure = (key: Key & Figure, width: number, style: StyleName = "count") =>
    mixed(key, style, width, numbersColumn(targets.map((target) => target[key])), ({ formulas }) => formulas[key]);
  const shares = targets.map(shareOfPlan);
  const isMet = (index: number) => targets[index]?.answer === "pass";
  return [
    text("key", 5, ({ row }) => row.key, "key"),
    ownColumn("no", columns.no, "ordinal", 5, numbersColumn(targets.map(({ no }) => no))),
    text("label", 42, ({ row }) => row.label, "passage"),
    text("unit", 11, ({ row, basis }) => (basis === "each" ? words.attention.count : row.unit), "passage"),
    mixed("plan", "count-or-rate", 9, numbersColumn(targets.map(({ plan }) => plan)), ({ basis }) =>
      basis === "each" ? "=[passing]+[failing]+[missing]" : null,
    ),
    mixed("done", "count-or-rate", 12, numbersColumn(targets.map((target) => doneOf(target).value)), (target) => doneOf(target).formula),
    mixed(
      "figure",
      "passage",
      34,
      textsColumn(targets.map((target) => figureText(target, words).text)),
      (target) => figureText(target, words).formula,
    ),
    mixed("answer", "passage", 13, textsColumn(targets.map(({ answer }) => words.answers[answer])), (target) =>
      answerFormula(target, words),
    ),
    figure("missing", 9),
    figure("passing", 9),
    figure("failing", 9),
    {
      ...ownColumn(
        "typed",
        columns.typed,
        "officer-count",
        9,
        numbersColumn(targets.map(({ basis, part }) => (basis === "typed" ? part : null))),
      ),
      owner: "officer",
    },
    text("sentence", 48, ({ row }) => row.sentence, "passage"),
    text("section", 8, ({ row }) => row.section),
    figure("part", 9),
    figure("whole", 9),
    mixed("share", "percent", 10, numbersColumn(shares.map(({ value }) => value)), (target) => shareOfPlan(target).formula),
    ownColumn(
      "met",
      columns.met,
      "whole-percent",
      8,
      numbersColumn(shares.map(({ value }, index) => (isMet(index) ? (value ?? 0) : 0))),
      `=IF([answer]="${words.answers.pass}",N([share]),0)`,
    ),
    ownColumn(
      "unmet",
      columns.unmet,
      "whole-percent",
      8,
      numbersColumn(shares.map(({ value }, index) => (isMet(index) ? 0 : (value ?? 0)))),
      `=IF([answer]="${words.answers.pass}",0,N([share]))`,
    ),
    ownColumn("line", columns.line, "whole-percent", 8, numbersColumn(targets.map(() => 1))),
    figure("least", 9),
    figure("most", 9),
  ];
}

/** Decided by what figures not known could make of it: passed only where they cannot change it. Nothing is compared but whole numbers. */
function answerFormula({ basis, row, formulas }: TargetRow, { answers }: SummaryText): string {
  const [passes, fails] = SIDES[row.comparison ?? ""] ?? ["FALSE", "FALSE"];
  const decided = `IF(${passes},"${answers.pass}",IF(${fails},"${answers.fail}","${answers.undecided}"))`;
  if (basis === "typed") return `=IF(ISNUMBER([part]),${decided},"${answers["no-data"]}")`;
  if (formulas.whole === null) return `=${decided}`;
  return `=IF([whole]=0,IF([missing]=0,"${answers["no-units"]}","${answers.undecided}"),${decided})`;
}

const low = (sign: string) => `AND(ISNUMBER([least]),N([least])${sign}0)`;
const high = (sign: string) => `AND(ISNUMBER([most]),N([most])${sign}0)`;

/** When a surplus between least and most surely passes, and when it surely fails. */
const SIDES: Readonly<Record<string, readonly [string, string]>> = {
  "at-least": [low(">="), high("<")],
  "more-than": [low(">"), high("<=")],
  "at-most": [high("<="), low(">")],
  "less-than": [high("<"), low(">=")],
  exactly: [`AND(${low("=")},${high("=")})`, `OR(${low(">")},${high("<")})`],
};
