import { afterEach, beforeEach, expect } from "vitest";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { type OpenOffice, type OpenOptions, openOffice } from "./office-in-node";

/** A new workbook behind Microsoft's library. Every member asked for must exist; `close` is the test's to call, or the hook's. */
export async function newOffice(options: Partial<OpenOptions> = {}): Promise<OpenOffice> {
  const engine = options.engine ?? (await ExceltsEngine.create());
  return openOffice({ onFault: (fault) => console.error(fault), ...options, engine });
}

/** The code and message an error of the library carries. @throws Error where nothing was refused */
export async function refusal(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("it was not refused");
}

/** Waits until something asynchronous has come, at most a second. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isTrue(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** A new workbook for each test of the file, with the sheet "Sheet1"; after each test no member may have been asked for in vain. */
export function officeForEachTest(options: Partial<OpenOptions> = {}) {
  let office: OpenOffice | undefined;
  const opened = (): OpenOffice => {
    if (!office) throw new Error("only inside of a test");
    return office;
  };
  beforeEach(async () => {
    office = await newOffice(options);
  });
  afterEach(() => {
    const { gaps } = opened();
    opened().close();
    expect(gaps).toEqual([]);
  });
  return {
    get office() {
      return opened();
    },
    run: <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => opened().Excel.run(work),
    /** One batch on the sheet in front, synced at its end. */
    onSheet: <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
      opened().Excel.run(async (context) => {
        const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
        await context.sync();
        return result;
      }),
  };
}
