import type { Workbook } from "../sheet/workbook";
import { type GatheredSheets, gatherSheets } from "./gather-sheets";
import { readExplanations } from "./read-explanations";
import { type ProgrammeShelf, readProgrammes } from "./read-programme";
import type { ReadSheets } from "./read-sheets";
import type { SentFile } from "./sent-file";
import { SUBMITTED_TAB } from "./submitted-plan";
import { TAB_LANGUAGE } from "./tab-language";

/** Everything a check is made from, as it was read. */
export interface CheckGround extends GatheredSheets {
  readonly shelf: ProgrammeShelf;
  readonly sent: readonly SentFile[];
  /** What was said of findings, by key, older ones first. */
  readonly explanations: ReadonlyMap<string, string>;
  /** Whether «Số liệu nộp» stands. */
  readonly hasSubmitted: boolean;
}

/**
 * Reads every visible tab of the workbook that is not ours, with the files that came. Nothing is written.
 *
 * @param sheets tabs of the workbook that were read before and are not read again. @throws HostError
 */
export async function gatherCheck(
  workbook: Workbook,
  sent: readonly SentFile[],
  dropped: readonly string[],
  sheets?: ReadSheets,
): Promise<CheckGround> {
  const { tabs } = await workbook.describe();
  const shelf = await readProgrammes(workbook);
  const gathered = await gatherSheets(workbook, sent, new Set(dropped), TAB_LANGUAGE, { sheets });
  const explanations = await readExplanations(workbook, TAB_LANGUAGE);
  return { ...gathered, shelf, sent, explanations, hasSubmitted: tabs.some(({ mark }) => mark?.kind === SUBMITTED_TAB.kind) };
}
