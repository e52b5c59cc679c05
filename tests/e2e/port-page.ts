import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { type CommitOrder, commitDraft, draftPlan } from "../../src/operation/commit-plan";
import { PartlyWritten } from "../../src/operation/partly-written";
import { readJournal } from "../../src/operation/read-journal";
import { restoreEntry } from "../../src/operation/restore-entry";
import { plainOf } from "../../src/sheet/cell-value";
import { HostError } from "../../src/sheet/host-error";
import { at, type SheetImage } from "../../src/sheet/sheet-image";
import { compareTabs } from "../../src/sheet/tab-difference";
import { samplePlan, sampleUnits } from "../support/sample-plan";

/** Runs in the pane's iframe in the pane's place: the port over the unmodified Office.js, driven from the test. */

const ORDER: CommitOrder = { when: "2026-11-21T10:00:00", who: "Nguyễn Văn Mẫu", action: "allocate" };
const TAB = "Phân bổ";
const workbook = new ExcelWorkbook();
const remembered = new Map<string, SheetImage>();

const port = {
  describe: () => workbook.describe(),
  async readTab(tab: string) {
    const image = await workbook.read(tab);
    return {
      rows: image.rows,
      columns: image.columns,
      cells: image.kinds.length,
      merges: image.merges.length,
      fonts: image.formats.map(({ font }) => font),
    };
  },
  async cell(tab: string, row: number, column: number) {
    return plainOf(at(await workbook.read(tab), row, column));
  },
  /** Writes a plan of n units; `differences`: cells that read back otherwise than planned. */
  async write(count: number, divisor = 1.5, isReversed = false) {
    const units = sampleUnits(count);
    const draft = await draftPlan(workbook, samplePlan(isReversed ? units.reverse() : units, divisor));
    const outcome = await commitDraft(workbook, draft, ORDER);
    const content = draft.tabs[0]?.content;
    const differences = content ? compareTabs(content.image, await workbook.read(TAB)).length : -1;
    return { outcome, differences };
  },
  /** A column of the written table by unit key. */
  async column(heading: string) {
    const image = await workbook.read(TAB);
    const texts = (row: number) => Array.from({ length: image.columns }, (_, place) => plainOf(at(image, row, place)));
    const headingRow = Array.from({ length: 20 }, (_, row) => row).find((row) => texts(row).includes("Mã")) ?? 0;
    const [key = -1, wanted = -1] = ["Mã", heading].map((text) => texts(headingRow).indexOf(text));
    const found: Record<string, unknown> = {};
    for (let row = headingRow + 1; row < image.rows; row += 1) {
      const name = plainOf(at(image, row, key));
      if (name !== null) found[String(name)] = plainOf(at(image, row, wanted));
    }
    return found;
  },
  async remember(name: string) {
    remembered.set(name, await workbook.read(TAB, { formats: "full" }));
  },
  async differsFrom(name: string) {
    return compareTabs(remembered.get(name), await workbook.read(TAB, { formats: "full" }), true).length;
  },
  restore: (entry: number) => restoreEntry(workbook, entry, ORDER),
  journal: () => readJournal(workbook),
  /** Writes and tells how it ended, instead of throwing. */
  async tryWrite(count: number) {
    try {
      const { kind } = await commitDraft(workbook, await draftPlan(workbook, samplePlan(sampleUnits(count).reverse(), 2)), ORDER);
      return { ending: kind === "written" ? "done" : kind };
    } catch (error) {
      if (error instanceof PartlyWritten) return { ending: "partly", entry: error.entry, code: error.reason.code };
      if (error instanceof HostError) return { ending: "nothing", code: error.code };
      throw error;
    }
  },
  /** Asks the host for something it does not know. */
  async askForTheUnknown() {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().slicers.add("PhanBo", "Mã");
        await context.sync();
      });
      return "answered";
    } catch (error) {
      return error instanceof OfficeExtension.Error ? `${error.code}: ${error.message}` : String(error);
    }
  },
};

export type PortPage = typeof port;

declare global {
  interface Window {
    port?: PortPage;
    ready?: { host: string | null; platform: string | null };
  }
}

Office.onReady((info) => {
  window.ready = { host: info.host ? String(info.host) : null, platform: info.platform ? String(info.platform) : null };
  window.port = port;
});
