import type { CellRef } from "../sheet/cell-ref";
import type { SheetImage } from "../sheet/sheet-image";
import type { TabContent } from "../sheet/tab-content";
import type { PutCell, ReadOptions, Workbook, WorkbookInfo } from "../sheet/workbook";
import { describeWorkbook } from "./describe-workbook";
import { putInTab } from "./put-in-tab";
import { readTab } from "./read-tab";
import { removeTab } from "./remove-tab";
import { runInExcel } from "./run-in-excel";
import { showCell } from "./show-cell";
import { writeTab } from "./write-tab";

/** The workbook open in Excel, over Office.js. Needs ExcelApi 1.9; `Office.onReady` must have been awaited. */
export class ExcelWorkbook implements Workbook {
  async describe(): Promise<WorkbookInfo> {
    return await runInExcel({}, describeWorkbook);
  }

  async read(tab: string, options: ReadOptions = {}): Promise<SheetImage> {
    return await runInExcel({ tab }, async (context) => await readTab(context, tab, options));
  }

  async write(content: TabContent, onProgress: (done: number, all: number) => void = () => undefined): Promise<void> {
    await writeTab(content, onProgress);
  }

  async put(tab: string, cells: readonly PutCell[]): Promise<void> {
    await putInTab(tab, cells);
  }

  async remove(tab: string): Promise<void> {
    await runInExcel({ tab }, async (context) => await removeTab(context, tab));
  }

  async show(cell: CellRef): Promise<void> {
    await runInExcel({ tab: cell.tab }, async (context) => await showCell(context, cell));
  }
}
