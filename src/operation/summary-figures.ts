import { type CellRef, printCell } from "../sheet/cell-ref";
import { cellText } from "../sheet/cell-text";
import { type PlainValue, plainOf } from "../sheet/cell-value";
import type { LaidOutTab } from "../sheet/lay-out";
import { at } from "../sheet/sheet-image";
import type { TabPlan, WorkbookPlan } from "../sheet/workbook-plan";
import { type FigureRef, rowsBehind } from "../summary/rows-behind";
import type { Summary } from "../summary/summary";

/** A figure of a written summary: what it says, where it stands, and the units behind it by index. */
export interface SummaryFigure extends FigureRef {
  readonly cell: CellRef;
  readonly value: PlainValue;
  readonly units: readonly number[];
}

/** Tabs whose figures are told; «Dữ liệu» is what they stand on. */
const TOLD = /^(summary-(sector|ward|block|size|enterprises|targets)|report)$/;

/** Every figure that a formula of a summary's table gives, in the cell where it was laid out. Those that are blank are left away. */
export function listFigures(summary: Summary, plan: WorkbookPlan, tabs: readonly LaidOutTab[]): SummaryFigure[] {
  return plan.tabs.flatMap((tab, index) => {
    const laidOut = tabs[index];
    return laidOut && TOLD.test(tab.kind) ? figuresOn(summary, tab, laidOut) : [];
  });
}

function figuresOn(summary: Summary, { kind, table }: TabPlan, { content }: LaidOutTab): SummaryFigure[] {
  const { image } = content;
  const headingRow = content.table?.area.row ?? 0;
  const columnOf = new Map(Array.from({ length: image.columns }, (_, column) => [cellText(image, headingRow, column), column] as const));
  const told = table.columns.filter(({ formula, rowFormulas, heading }) => (formula ?? rowFormulas) !== undefined && columnOf.has(heading));
  return table.keys.flatMap((row, index) =>
    told.flatMap(({ key: column, heading }): SummaryFigure[] => {
      const [line, place] = [headingRow + 1 + index, columnOf.get(heading) ?? 0];
      const value = plainOf(at(image, line, place));
      if (value === null || value === "") return [];
      const ref = { tab: kind, row, column };
      return [{ ...ref, cell: { tab: image.tab, address: printCell(line, place) }, value, units: rowsBehind(summary, ref) }];
    }),
  );
}
