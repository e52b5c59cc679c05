import type { ColumnPlan } from "../sheet/workbook-plan";
import { allocationText } from "../text/allocation-text";
import { summaryText } from "../text/summary-text";
import type { AttentionList } from "./attention-lists";
import { numbers, ownColumn } from "./planned-column";
import type { Summary } from "./summary";
import { SIZE_BOUNDS } from "./unit-facts";

/** Behind what the list says: what is worked out of it in the same row, for the summaries to add up. */
export function dataFormulas(summary: Summary): ColumnPlan[] {
  const { units, facts, language, lists } = summary;
  const words = summaryText(language);
  const { columns } = words.data;
  type Key = keyof typeof columns;
  const column = (key: Key, style: ColumnPlan["style"], width: number, values: Float64Array, formula: string, scale = 1) =>
    ownColumn(
      key,
      columns[key],
      style,
      width,
      numbers(units.size, (unit) => (values[unit] ?? Number.NaN) / scale),
      formula,
    );
  return [
    column("rate", "percent", 9, facts.rates, '=IF(AND([state]<=2,N([workers])>0),INT(10000*[members]/[workers])/10000,"")'),
    column("level", "count-or-rate", 9, facts.levels, levelFormula(), 100),
    column("required", "count", 9, facts.required, '=IF(AND([state]<=2,ISNUMBER([level])),-INT(-ROUND([level]*100,0)*[workers]/10000),"")'),
    column("gap", "count", 9, facts.gaps, '=IF(ISNUMBER([required]),MAX(0,[required]-[members]),"")'),
    ...growthColumns(summary),
    column("sectorNo", "count", 8, facts.sectorNos, sectorFormula(language)),
    column("wardNo", "count", 8, groupNos(summary, "ward"), groupFormula("ward", words.group.noWard)),
    // Where the list knows no blocks there is no tab of them to ask.
    ...(units.blocks.some((block) => block !== "")
      ? [column("blockNo", "count", 8, groupNos(summary, "block"), groupFormula("block", words.group.noBlock))]
      : []),
    column("sizeNo", "count", 8, facts.sizeNos, sizeFormula()),
    column(
      "state",
      "count",
      8,
      facts.states,
      "=IF(ISNUMBER([workers]),IF(ISNUMBER([members]),IF([members]>[workers],2,1),3),IF(ISNUMBER([members]),4,5))",
    ),
    column("asked", "count", 10, facts.asked, "=IF(ISNUMBER([level]),ROUND([level]*100,0)*N([workers]),0)"),
    column("least", "count", 10, facts.least, "=IF(ISNUMBER([level]),CHOOSE([state],10000*[members]-[asked],0,-[asked],0,0),0)"),
    column("most", "count", 10, facts.most, MOST),
    ...lists.flatMap((list) => listColumns(list, units.size, language)),
  ];
}

const MOST =
  "=IF(ISNUMBER([level]),CHOOSE([state],10000*[members]-[asked],10000*[members]-[asked],10000*[workers]-[asked],(10000-ROUND([level]*100,0))*[members],0),0)";

function levelFormula(): string {
  const of = (sector: number, cell: string, otherwise: string) =>
    `IF(AND([sectorNo]=${sector},ISNUMBER([$${cell}])),[$${cell}],${otherwise})`;
  return `=${of(1, "state", of(2, "non-state", of(3, "neither", '""')))}`;
}

/** A sector's number by its name, 0 for one that is not known. */
export function sectorFormula(language: Summary["language"]): string {
  const { sectors } = allocationText(language);
  return `=IF([sector]="${sectors.state}",1,IF([sector]="${sectors["non-state"]}",2,IF([sector]="${sectors.neither}",3,0)))`;
}

/** EXACT knows neither wildcards nor likeness of case: a name finds its own group only. */
function groupFormula(kind: "ward" | "block", blank: string): string {
  return `=SUMPRODUCT(EXACT(IF([${kind}]="","${blank}",[${kind}]),[summary-${kind}!name:])*[summary-${kind}!no:])`;
}

function sizeFormula(): string {
  const classes = SIZE_BOUNDS.reduceRight(
    (rest, bound, index) => `IF([workers]<${bound},${index + 1},${rest})`,
    String(SIZE_BOUNDS.length + 1),
  );
  return `=IF(ISNUMBER([workers]),${classes},${SIZE_BOUNDS.length + 2})`;
}

function groupNos({ groups, units }: Summary, kind: "ward" | "block"): Float64Array {
  const nos = new Float64Array(units.size);
  for (const { no, units: some } of groups[kind]) for (const unit of some) nos[unit] = no;
  return nos;
}

/** Kết nạp mới and thực tăng as far as they are known. */
function growthColumns({ units, facts, language }: Summary): ColumnPlan[] {
  const { columns } = summaryText(language).data;
  const has = (field: "newMembers" | "left" | "net") => units.figures.has(field);
  if (!has("newMembers") && !has("net")) return [];
  const gross = '=IF(ISNUMBER([newMembers]),[newMembers],"")';
  const both = has("newMembers") && has("left") ? 'IF(COUNT([newMembers],[left])=2,[newMembers]-[left],"")' : '""';
  const net = has("net") ? `=IF(ISNUMBER([net]),[net],${both})` : `=${both}`;
  const column = (key: "grossKnown" | "netKnown", values: Float64Array, formula: string) =>
    ownColumn(
      key,
      columns[key],
      "count",
      9,
      numbers(units.size, (unit) => values[unit]),
      formula,
    );
  return [...(has("newMembers") ? [column("grossKnown", facts.gross, gross)] : []), column("netKnown", facts.net, net)];
}

/** 1 for the units of a list, and which place each has on it. */
function listColumns({ key, formula, units }: AttentionList, size: number, language: Summary["language"]): ColumnPlan[] {
  const { data, attention } = summaryText(language);
  const name = attention.shortLists[key];
  const place = new Map(units.map((unit, index) => [unit, index + 1]));
  const order = `=IF([is-${key}]=1,COUNTIFS([is-${key}:],1,[no:],"<="&[no]),"")`;
  return [
    ownColumn(
      `is-${key}`,
      data.listFlag(name),
      "count",
      8,
      numbers(size, (unit) => Number(place.has(unit))),
      formula,
    ),
    ownColumn(
      `at-${key}`,
      data.listOrder(name),
      "count",
      8,
      numbers(size, (unit) => place.get(unit)),
      order,
    ),
  ];
}
