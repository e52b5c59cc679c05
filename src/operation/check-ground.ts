import type { Workbook } from "../sheet/workbook";
import { type GatheredSheets, gatherSheets } from "./gather-sheets";
import { knownLayouts } from "./layout-corrector";
import type { LayoutCorrection } from "./layout-memory";
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
  /** What is known of layouts: the tabs were read by it. */
  readonly layouts: readonly LayoutCorrection[];
}

/** What is said before the sheets are read. */
export interface GroundSaid {
  /** Files that the officer took away. */
  readonly dropped: readonly string[];
  /** null for what the workbook remembers. */
  readonly layouts: readonly LayoutCorrection[] | null;
}

/**
 * Reads every visible tab of the workbook that is not ours, with the files that came. Nothing is written.
 *
 * @param sheets tabs of the workbook that were read before and are not read again. @throws HostError
 */
export async function gatherCheck(
  workbook: Workbook,
  sent: readonly SentFile[],
  said: GroundSaid,
  sheets?: ReadSheets,
): Promise<CheckGround> {
  const { tabs } = await workbook.describe();
  const layouts = await knownLayouts(workbook, said.layouts);
  const shelf = await readProgrammes(workbook);
  const gathered = await gatherSheets(workbook, sent, new Set(said.dropped), TAB_LANGUAGE, { sheets, layouts });
  const explanations = await readExplanations(workbook, TAB_LANGUAGE);
  return { ...gathered, layouts, shelf, sent, explanations, hasSubmitted: tabs.some(({ mark }) => mark?.kind === SUBMITTED_TAB.kind) };
}
