import type { CellRef } from "../sheet/cell-ref";
import { runInExcel } from "./run-in-excel";

/** Ends a watch. */
export type StopWatching = () => Promise<void>;

/** Told of every change of the selection on any tab. Excel gives the sheet's id; the name is asked for. */
export async function watchSelection(onSelected: (cell: CellRef) => void): Promise<StopWatching> {
  return await runInExcel({}, async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const tab = await nameOfSheet(worksheetId);
      if (tab !== undefined) onSelected({ tab, address });
    });
    await context.sync();
    return stopperOf(handler);
  });
}

/**
 * Told after something on a tab was changed, by the officer, by somebody else, or by us. Events may be missing or merged
 * (OfficeDev/office-js#1760): take one as a sign to look again, never as what has changed.
 */
export async function watchChanges(onChanged: (tab: string) => void): Promise<StopWatching> {
  return await runInExcel({}, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      const tab = await nameOfSheet(worksheetId);
      if (tab !== undefined) onChanged(tab);
    });
    await context.sync();
    return stopperOf(handler);
  });
}

/** Told when another tab comes to the front. */
export async function watchActiveTab(onActivated: (tab: string) => void): Promise<StopWatching> {
  return await runInExcel({}, async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
      const tab = await nameOfSheet(worksheetId);
      if (tab !== undefined) onActivated(tab);
    });
    await context.sync();
    return stopperOf(handler);
  });
}

/** undefined where the sheet is gone by now. */
async function nameOfSheet(id: string): Promise<string | undefined> {
  return await runInExcel({}, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}

/** A handler is taken away in the context that added it. */
function stopperOf<Args>(handler: OfficeExtension.EventHandlerResult<Args>): StopWatching {
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
