import { HostError, type HostErrorCode } from "../sheet/host-error";
import type { TabContent } from "../sheet/tab-content";
import { BlockPace } from "./block-pace";
import { clearOldTab, layOutTab } from "./lay-out-tab";
import { lookBeforeWrite, type OldTab } from "./look-before-write";
import { paintFormats, setNumberFormat } from "./paint-formats";
import { runInExcel } from "./run-in-excel";
import { textBlocks } from "./text-cells";
import { WriteAgain, WriteBatch, type WriteProgress } from "./write-batch";
import { writeValues } from "./write-values";

const STEP_BYTES = 600;

/**
 * What `Workbook.write` does: one request to look, then one that clears and writes where all fits in 250 kB and 1,000 rows, else as many as its bytes need.
 * Where Excel refuses a request as too large, all is written again by smaller ones: a second writing has the effect of one.
 * An error that may have left the tab neither old nor new carries `facts.partly` 1; without it, nothing was changed.
 */
export async function writeTab(content: TabContent, onProgress: (done: number, all: number) => void): Promise<void> {
  const pace = new BlockPace();
  const progress = { tried: 0, sent: 0 };
  while (!(await tryToWrite(content, pace, progress, onProgress))) onProgress(0, content.image.rows);
}

/** Whether the tab is written; false where smaller requests are to be tried. */
async function tryToWrite(
  content: TabContent,
  pace: BlockPace,
  progress: WriteProgress,
  onProgress: (done: number, all: number) => void,
): Promise<boolean> {
  const tab = content.image.tab;
  try {
    await runInExcel({ tab }, async (context) => {
      const old = await lookBeforeWrite(context, tab);
      const batch = new WriteBatch(context, pace, progress);
      await writeAll(context, content, old, batch, onProgress);
      await batch.send();
    });
    return true;
  } catch (thrown) {
    if (thrown instanceof WriteAgain) return false;
    throw await moreExactly(thrown, tab, progress);
  }
}

async function writeAll(
  context: Excel.RequestContext,
  content: TabContent,
  old: OldTab | null,
  batch: WriteBatch,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const { image } = content;
  const sheet = await prepare(context, image.tab, old, batch);
  const marked = batch.timed(() => textBlocks(image));
  await batch.rest();
  for (const { row, column, rows, columns } of marked) {
    await batch.add({ bytes: STEP_BYTES, queue: () => setNumberFormat(sheet.getRangeByIndexes(row, column, rows, columns), "@") });
  }
  await writeValues(sheet, image, marked, batch, onProgress);
  await paintFormats(sheet, image, marked, batch);
  await layOutTab(sheet, content, old, batch);
}

/** The tab to write on, emptied or new. A new one gets its name in the call: assigning it would empty Excel's undo list. */
async function prepare(context: Excel.RequestContext, tab: string, old: OldTab | null, batch: WriteBatch): Promise<Excel.Worksheet> {
  let made: Excel.Worksheet | undefined;
  await batch.add({
    bytes: STEP_BYTES * 4,
    queue: () => {
      if (old) clearOldTab(old);
      else made = context.workbook.worksheets.add(tab);
    },
  });
  const sheet = old?.sheet ?? made;
  if (!sheet) throw new Error(`no sheet to write «${tab}» on`);
  return sheet;
}

/** Excel refuses these before it does anything of a request; of any other refusal, what came first in the request stays done. */
const REFUSED_WHOLE: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>(["cell-edit", "request-too-large"]);

/** Excel says "access denied" for a tab that was protected in the meantime; and whether something was written is said. */
async function moreExactly(thrown: unknown, tab: string, { tried, sent }: WriteProgress): Promise<unknown> {
  if (!(thrown instanceof HostError)) return thrown;
  const partly = sent > 0 || (tried > 0 && !REFUSED_WHOLE.has(thrown.code));
  const code = thrown.code === "access-denied" && (await isProtected(tab)) ? "tab-protected" : thrown.code;
  const facts = { tab, ...thrown.facts, ...(partly ? { partly: 1 } : {}) };
  return new HostError(code, facts, { cause: thrown.cause ?? thrown });
}

async function isProtected(tab: string): Promise<boolean> {
  try {
    await runInExcel({ tab }, async (context) => await lookBeforeWrite(context, tab));
    return false;
  } catch (thrown) {
    return thrown instanceof HostError && thrown.code === "tab-protected";
  }
}
