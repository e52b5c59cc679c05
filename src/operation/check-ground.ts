import type { NameAnswers } from "../roster/name-answers";
import { STATE_TAB } from "../sheet/tab-content";
import type { Workbook } from "../sheet/workbook";
import { type GatheredSheets, gatherSheets } from "./gather-sheets";
import { recallNames } from "./name-memory";
import { readExplanations } from "./read-explanations";
import { type ProgrammeShelf, readProgrammes } from "./read-programme";
import type { KnownSheets } from "./read-sheets";
import type { SentFile } from "./sent-file";
import { SUBMITTED_TAB } from "./submitted-plan";
import { TAB_LANGUAGE } from "./tab-language";
import { readState } from "./workbook-state";

/** Everything a check is made from, as it was read. */
export interface CheckGround extends GatheredSheets {
  readonly shelf: ProgrammeShelf;
  readonly sent: readonly SentFile[];
  /** What was said of findings, by key, older ones first. */
  readonly explanations: ReadonlyMap<string, string>;
  /** Whom the workbook remembers names to mean. */
  readonly named: NameAnswers;
  /** Whether «Số liệu nộp» stands. */
  readonly hasSubmitted: boolean;
}

/**
 * Reads every visible tab of the workbook that is not ours, with the files that came. Nothing is written.
 *
 * @param known of the workbook's tabs: those that were read before and are not read again, and how their texts were typed. @throws HostError
 */
export async function gatherCheck(
  workbook: Workbook,
  sent: readonly SentFile[],
  dropped: readonly string[],
  known: KnownSheets = {},
): Promise<CheckGround> {
  const { tabs } = await workbook.describe();
  const shelf = await readProgrammes(workbook);
  const gathered = await gatherSheets(workbook, sent, new Set(dropped), TAB_LANGUAGE, known);
  const explanations = await readExplanations(workbook, TAB_LANGUAGE);
  const state = await readState(
    workbook,
    tabs.some(({ name }) => name === STATE_TAB),
  );
  return {
    ...gathered,
    shelf,
    sent,
    explanations,
    named: recallNames(state),
    hasSubmitted: tabs.some(({ mark }) => mark?.kind === SUBMITTED_TAB.kind),
  };
}
