import type { CellValue } from "../sheet/cell-value";
import { HostError } from "../sheet/host-error";
import type { PutCell } from "../sheet/workbook";
import { BlockPace } from "./block-pace";
import { lookBeforeWrite } from "./look-before-write";
import { setNumberFormat } from "./paint-formats";
import { runInExcel } from "./run-in-excel";
import { isPlainText } from "./text-cells";
import { WriteAgain, WriteBatch } from "./write-batch";

const CELL_BYTES = 1_000;

/**
 * What `Workbook.put` does: one request to look, then as many as the cells need; by smaller ones where Excel refuses them as too large. A second
 * putting has the effect of one. An error after some of it was done carries `facts.partly` 1.
 */
export async function putInTab(tab: string, cells: readonly PutCell[]): Promise<void> {
  const pace = new BlockPace();
  const progress = { tried: 0, sent: 0 };
  let isDone = false;
  while (!isDone) {
    try {
      await runInExcel({ tab }, async (context) => {
        const old = await lookBeforeWrite(context, tab);
        if (!old) throw new HostError("tab-missing", { tab });
        const batch = new WriteBatch(context, pace, progress);
        for (const cell of cells) {
          const text = cell.value.kind === "text" ? cell.value.text.length * 3 : 0;
          await batch.add({ bytes: CELL_BYTES + text, rows: 1, queue: () => put(old.sheet, cell) });
        }
        await batch.send();
      });
      isDone = true;
    } catch (thrown) {
      if (thrown instanceof WriteAgain) continue;
      if (!(thrown instanceof HostError) || progress.sent === 0) throw thrown;
      throw new HostError(thrown.code, { ...thrown.facts, partly: 1 }, { cause: thrown.cause ?? thrown });
    }
  }
}

/** The format first: a number written under "@" would become text, and a text that looks like a number elsewhere would not stay one. */
function put(sheet: Excel.Worksheet, { row, column, value, numberFormat }: PutCell): void {
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  setNumberFormat(range, numberFormat);
  range.values = [[inputOf(value, numberFormat === "@")]];
}

function inputOf(value: CellValue, underTextFormat: boolean): string | number | boolean {
  switch (value.kind) {
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "text":
      return underTextFormat || isPlainText(value.text) ? value.text : `'${value.text}`;
    case "error":
      return value.error;
    case "blank":
      return "";
  }
}
