import type { Allocation } from "../apportion/allocate";
import { sumOf } from "../apportion/regime";
import type { SheetColumns } from "../apportion/sheet-columns";
import { listRanges } from "../roster/list-ranges";
import type { PlainValue } from "../sheet/cell-value";
import type { StyleName } from "../sheet/tab-style";
import type { PlannedCell } from "../sheet/workbook-plan";
import type { AllocationTabText, AllocationText } from "../text/allocation-text";
import type { Language } from "../text/language";
import { printNumber } from "../text/number";
import { columnAt } from "./allocation-columns";
import type { AllocationPrint } from "./allocation-print";

const LABEL = columnAt("no");
const FIGURE = columnAt("workers");
const REMARK = columnAt("rate");

/** Rows above the table's heading; one more where persons are kept back for unions still to be founded. */
export function headRowsOf({ reserve }: AllocationPrint): number {
  return reserve > 0 ? 13 : 12;
}

/** Above the table: office, title, source; target, total and the check that they agree; divisor with its valid range, method, what is shared out by. */
export function allocationHead(
  print: AllocationPrint,
  columns: SheetColumns,
  text: AllocationTabText,
  words: AllocationText,
): PlannedCell[] {
  const { request, allocation, programme, office, language } = print;
  const { roster, method, weight } = request;
  const { target, regime, facts } = allocation;
  const total = sumOf(allocation.parts);
  const cell = (row: number, column: number, value: PlainValue, style: StyleName, more: Partial<PlannedCell> = {}): PlannedCell => {
    return { row, column, value, style, ...more };
  };
  const missing = facts.taken.reduce((sum, unit) => sum + (facts.gaps[unit] || 0), 0);
  const { reserve } = print;
  const asked = target + reserve;
  const kept: PlannedCell[] =
    reserve === 0 ? [] : [cell(6, LABEL, text.head.reserve, "label"), cell(6, FIGURE, reserve, "fact", { name: "reserve" })];
  const sum = reserve === 0 ? "[$total]" : "[$total]+[$reserve]";
  const below = headRowsOf(print) - 6;
  return [
    cell(0, LABEL, office, "office"),
    cell(1, LABEL, text.heading, "title"),
    cell(2, LABEL, text.year(programme.year), "subtitle"),
    cell(3, LABEL, text.paper(programme), "note"),
    cell(4, LABEL, text.head.target, "label"),
    cell(4, FIGURE, asked, "fact", { name: "target" }),
    cell(5, LABEL, text.head.total, "label"),
    cell(5, FIGURE, total, "fact", { name: "total", formula: "=SUM([part:])" }),
    ...kept,
    cell(below, LABEL, text.head.check, "label"),
    cell(below, FIGURE, total + reserve === asked ? text.right : text.wrong, "fact", {
      name: "check",
      formula: `=IF(${sum}=[$target],"${text.right}","${text.wrong}")`,
    }),
    cell(below + 1, LABEL, text.head.divisor, "label"),
    cell(below + 1, FIGURE, columns.divisor ?? text.head.noDivisor, "fact-decimal", { name: "divisor" }),
    cell(below + 1, REMARK, rangeOf(allocation, text, language), "note"),
    cell(below + 2, LABEL, text.head.method, "label"),
    cell(below + 2, FIGURE, words.methods[method], "label"),
    cell(below + 3, LABEL, text.head.weight, "label"),
    cell(below + 3, FIGURE, print.weightHeading === null ? words.weights[weight] : words.weightColumn(print.weightHeading), "label"),
    cell(below + 4, LABEL, regime === null ? null : words.regimes[regime](missing, target), "note"),
    cell(below + 5, LABEL, text.readFrom(listRanges(roster)), "note"),
  ].filter(({ value }) => value !== null && value !== "");
}

/** The least and the greatest decimal strictly inside the valid range, with two digits more than the divisor itself has. */
function rangeOf({ divisor }: Allocation, text: AllocationTabText, language: Language): string | null {
  if (!divisor) return null;
  const decimals = Math.min((divisor.value.split(".")[1] ?? "").length + 2, 12);
  const scale = 10 ** decimals;
  const print = (scaled: number) => printNumber(scaled / scale, language, decimals);
  const high = Number.isFinite(divisor.high) ? print(Math.ceil(divisor.high * scale) - 1) : null;
  return text.divisorRange(print(Math.floor(divisor.low * scale) + 1), high);
}
