import type { ColumnPlan, ColumnValues } from "../sheet/workbook-plan";
import { type SummaryText, summaryText } from "../text/summary-text";
import { figuresOf, GROUP_SUMS, type GroupFigures, hasSum, summedOf } from "./group-figures";
import type { GroupKind } from "./groups";
import { numbers, ownColumn, texts } from "./planned-column";
import type { Summary } from "./summary";

/** The columns of a summary by groups: each figure counted and summed over the rows of «Dữ liệu» that carry the group's number. */
export function groupColumns(summary: Summary, kind: GroupKind): ColumnPlan[] {
  const { units, facts, language } = summary;
  const groups = summary.groups[kind];
  const words = summaryText(language);
  const { columns } = words.group;
  const of = `[data!${kind}No:],[no]`;
  const figures = groups.map((group) => figuresOf(group, units, facts));
  const column = (
    key: Exclude<keyof typeof columns, "name">,
    style: ColumnPlan["style"],
    width: number,
    values: ColumnValues,
    formula: string,
  ) => ownColumn(key, columns[key], style, width, values, formula);
  const each = (value: (one: GroupFigures, row: number) => number | null) =>
    numbers(groups.length, (row) => figures[row] && value(figures[row], row));
  const text = (value: (one: GroupFigures, row: number) => string) =>
    texts(groups.length, (row) => (figures[row] ? value(figures[row], row) : ""));
  const isRanked = kind === "ward" || kind === "block";
  return [
    ownColumn(
      "key",
      columns.key,
      "key",
      5,
      texts(groups.length, (row) => groups[row]?.key ?? ""),
    ),
    ownColumn(
      "no",
      columns.no,
      "ordinal",
      5,
      numbers(groups.length, (row) => groups[row]?.no),
    ),
    ownColumn(
      "name",
      columns.name[kind],
      "text",
      24,
      texts(groups.length, (row) => groups[row]?.name ?? ""),
    ),
    column(
      "units",
      "count",
      8,
      each((_, row) => groups[row]?.units.length ?? 0),
      `=COUNTIFS(${of})`,
    ),
    column(
      "workers",
      "count",
      9,
      each(({ workers }) => workers),
      `=SUMIFS([data!workers:],${of},[data!state:],"<=2")`,
    ),
    column(
      "members",
      "count",
      9,
      each(({ members }) => members),
      `=SUMIFS([data!members:],${of},[data!state:],"<=2")`,
    ),
    column(
      "rate",
      "percent",
      9,
      each(({ rate }) => rate),
      '=IF([workers]>0,INT(10000*[members]/[workers])/10000,"")',
    ),
    column(
      "level",
      "percent",
      9,
      each(({ level }) => level),
      levelFormula(of),
    ),
    column(
      "nonMembers",
      "count",
      9,
      each(({ workers, members }) => workers - members),
      "=[workers]-[members]",
    ),
    column(
      "gap",
      "count",
      8,
      each(({ gap }) => gap),
      `=SUMIFS([data!gap:],${of})`,
    ),
    column(
      "short",
      "count",
      8,
      each(({ short }) => short.length),
      `=COUNTIFS(${of},[data!gap:],">0")`,
    ),
    ...GROUP_SUMS.filter((sum) => hasSum(sum, units)).map((sum) => {
      const values = each((_, row) =>
        (groups[row]?.units ?? []).reduce((total, unit) => total + (summedOf(sum, units, facts, unit) || 0), 0),
      );
      return column(sum, "count", 9, values, `=SUMIFS([data!${sum}:],${of})`);
    }),
    column(
      "result",
      "text",
      13,
      text(({ answer }) => (answer === "no-units" ? words.group.notAsked : words.answers[answer])),
      resultFormula(of, words),
    ),
    ...(isRanked ? [column("rank", "count", 6, ranks(figures), '=IF(ISNUMBER([rate]),RANK([rate],[rate:]),"")')] : []),
    column(
      "remark",
      "text",
      24,
      text((one, row) => remark(one, groups[row]?.units.length ?? 0, words)),
      remarkFormula(of, words),
    ),
    column(
      "met",
      "whole-percent",
      8,
      each(({ answer, rate }) => (answer === "fail" ? 0 : rate || 0)),
      `=IF([result]="${words.answers.fail}",0,N([rate]))`,
    ),
    column(
      "unmet",
      "whole-percent",
      8,
      each(({ answer, rate }) => (answer === "fail" ? rate || 0 : 0)),
      `=IF([result]="${words.answers.fail}",N([rate]),0)`,
    ),
  ];
}

/** Σ level × workers / Σ workers of those of whom a rate is asked, up to the next hundredth of a percent. */
function levelFormula(of: string): string {
  const workers = `SUMIFS([data!workers:],${of},[data!level:],">0")`;
  return `=IF(${workers}>0,-INT(-SUMIFS([data!asked:],${of})/${workers})/10000,"")`;
}

function resultFormula(of: string, { answers, group }: SummaryText): string {
  const ruled = `${of},[data!level:],">0"`;
  const founded = `SUMIFS([data!asked:],${of},[data!state:],"<>2")>0`;
  const least = `AND(${founded},COUNTIFS(${ruled},[data!state:],">=4")=0,SUMIFS([data!least:],${of})>=0)`;
  const most = `AND(COUNTIFS(${ruled},[data!state:],5)=0,SUMIFS([data!most:],${of})<0)`;
  return `=IF(COUNTIFS(${ruled})=0,"${group.notAsked}",IF(${least},"${answers.pass}",IF(${most},"${answers.fail}","${answers.undecided}")))`;
}

function remark({ missing }: GroupFigures, units: number, { noUnits, noFiguresOf }: SummaryText): string {
  if (units === 0) return noUnits;
  return missing.length > 0 ? `${noFiguresOf.before}${missing.length}${noFiguresOf.after}` : "";
}

function remarkFormula(of: string, { noUnits, noFiguresOf }: SummaryText): string {
  const missing = `COUNTIFS(${of},[data!state:],">=3")`;
  return `=IF([units]=0,"${noUnits}",IF(${missing}>0,"${noFiguresOf.before}"&${missing}&"${noFiguresOf.after}",""))`;
}

/** As Excel's RANK: one more than how many are above. */
function ranks(figures: readonly GroupFigures[]): ColumnValues {
  return numbers(figures.length, (row) => {
    const rate = figures[row]?.rate ?? Number.NaN;
    return Number.isNaN(rate) ? null : 1 + figures.filter((other) => other.rate > rate).length;
  });
}
