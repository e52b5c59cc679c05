import type { ReadableBook, WorkbookInfo } from "./workbook";

/**
 * The same workbook, asked once what tabs there are, for as long as something is gathered from it: each question goes through Excel. Never for longer,
 * since the officer goes on working in it; above all not for what is written.
 */
export function describedOnce(workbook: ReadableBook): ReadableBook {
  let info: Promise<WorkbookInfo> | undefined;
  return {
    describe: () => {
      info ??= workbook.describe();
      return info;
    },
    read: (tab, options) => workbook.read(tab, options),
  };
}
