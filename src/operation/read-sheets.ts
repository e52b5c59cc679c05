import type { Reading, UnknownTab } from "../check/reading";
import { recogniseTab } from "../check/recognise-tab";
import type { EncodingAnswers } from "../sheet/decode-tables";
import type { ReadableBook } from "../sheet/workbook";
import { correctorFor } from "./layout-corrector";
import type { LayoutCorrection } from "./layout-memory";

/** The tabs of one workbook as they read. */
export interface ReadSheets {
  readonly readings: readonly Reading[];
  readonly unknown: readonly UnknownTab[];
}

/** What need not be read, and what is known of how the rest reads. */
export interface KnownSheets {
  /** Tabs that were read already, and are left out. */
  readonly except?: readonly string[] | undefined;
  /** Tabs that were read before: they are taken as they were. */
  readonly sheets?: ReadSheets | undefined;
  /** What the officer said of how layouts are read. */
  readonly layouts?: readonly LayoutCorrection[] | undefined;
  /** How the texts of columns were typed, as the officer said it. */
  readonly encodings?: EncodingAnswers | undefined;
}

/**
 * Reads every visible tab that is not ours. Hidden tabs are named and not read.
 *
 * @throws HostError what the workbook throws
 */
export async function readSheets(
  workbook: ReadableBook,
  file: string,
  { except, sheets: known, layouts = [], encodings }: KnownSheets = {},
): Promise<ReadSheets> {
  const { tabs } = await workbook.describe();
  const readings: Reading[] = [];
  const unknown: UnknownTab[] = [];
  for (const { name, visibility, mark } of tabs) {
    if (mark !== null || except?.includes(name)) continue;
    if (visibility !== "visible") {
      if (visibility === "hidden") unknown.push({ file, tab: name, reason: "hidden" });
      continue;
    }
    const before = known?.readings.filter((one) => one.file === file && one.image.tab === name) ?? [];
    if (before.length > 0) {
      readings.push(...before);
      continue;
    }
    const read = recogniseTab(file, await workbook.read(name), { correct: correctorFor(file, layouts), encodings });
    if (Array.isArray(read)) readings.push(...read);
    else unknown.push(read);
  }
  return { readings, unknown };
}

/** What need not be read again after a change on some tabs: a formula anywhere else may give something else by now. */
export function stillRead({ readings }: ReadSheets, changed: readonly string[]): ReadSheets {
  const isSame = ({ image }: Reading) => !changed.includes(image.tab) && image.formulas.every((formula) => formula === 0);
  return { readings: readings.filter(isSame), unknown: [] };
}
