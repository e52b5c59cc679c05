import type { SheetBook } from "./book";
import { type Shift, shiftSpan } from "./shift-formula";

/** Every reference to cells within the charts of a tab: series, categories, names, titles. */
export function rewriteChartFormulas({ worksheet }: SheetBook, change: (formula: string) => string): void {
  for (const chart of worksheet.getCharts()) {
    if (!chart.chartModel || !needsChange(chart.chartModel, change)) continue;
    chart.mutate((model) => {
      rewriteMembers(model, change);
    });
  }
}

function needsChange(value: unknown, change: (formula: string) => string): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, member]) =>
    isFormula(name, member) ? change(member) !== member : needsChange(member, change),
  );
}

function rewriteMembers(value: unknown, change: (formula: string) => string): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (isFormula(name, member)) Object.assign(value, { [name]: change(member) });
    else rewriteMembers(member, change);
  }
}

function isFormula(name: string, member: unknown): member is string {
  return name === "formula" && typeof member === "string";
}

/** Charts and pictures stay beside the cells they were put on. */
export function shiftDrawings({ worksheet }: SheetBook, shift: Shift): void {
  const member = shift.axis === "row" ? "nativeRow" : "nativeCol";
  const ranges = [...worksheet.getCharts(), ...worksheet.getImages()].map(({ range }) => range);
  for (const range of ranges) {
    if (!range) continue;
    for (const corner of [range.tl, range.br]) {
      if (!corner) continue;
      const span = shiftSpan(corner[member], corner[member], shift, Number.MAX_SAFE_INTEGER);
      // A corner on a row that is gone moves to where the row was.
      corner[member] = span ? span[0] : shift.at;
    }
  }
}
