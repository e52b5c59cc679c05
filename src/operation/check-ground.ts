import type { NameAnswers } from "../roster/name-answers";
import type { EncodingAnswers } from "../sheet/decode-tables";
import { describedOnce } from "../sheet/described-once";
import { STATE_TAB } from "../sheet/tab-content";
import type { ReadableBook } from "../sheet/workbook";
import { type GatheredSheets, gatherSheets } from "./gather-sheets";
import { knownLayouts } from "./layout-corrector";
import { type LayoutCorrection, recallLayouts } from "./layout-memory";
import { recallNames } from "./name-memory";
import { readExplanations } from "./read-explanations";
import { type ProgrammeShelf, readProgrammes } from "./read-programme";
import { type ReadSheets, stillRead } from "./read-sheets";
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
  /** What is known of layouts: the tabs were read by it. */
  readonly layouts: readonly LayoutCorrection[];
}

/** What is said before the sheets are read. */
export interface GroundSaid {
  /** Files that the officer took away. */
  readonly dropped: readonly string[];
  /** null for what the workbook remembers. */
  readonly layouts: readonly LayoutCorrection[] | null;
  /** How texts of the workbook's tabs were typed. */
  readonly encodings: EncodingAnswers;
}

/**
 * Reads every visible tab of the workbook that is not ours, with the files that came. Nothing is written.
 *
 * @param known of the workbook's tabs: those that were read before and are not read again, and how their texts were typed. @throws HostError
 */
export async function gatherCheck(
  workbook: ReadableBook,
  sent: readonly SentFile[],
  said: GroundSaid,
  sheets?: ReadSheets,
): Promise<CheckGround> {
  const book = describedOnce(workbook);
  const { tabs } = await book.describe();
  const state = await readState(
    book,
    tabs.some(({ name }) => name === STATE_TAB),
  );
  const layouts = said.layouts ?? recallLayouts(state);
  const shelf = await readProgrammes(book);
  const gathered = await gatherSheets(book, sent, new Set(said.dropped), TAB_LANGUAGE, { sheets, layouts, encodings: said.encodings });
  const explanations = await readExplanations(book, TAB_LANGUAGE);
  return {
    ...gathered,
    layouts,
    shelf,
    sent,
    explanations,
    named: recallNames(state),
    hasSubmitted: tabs.some(({ mark }) => mark?.kind === SUBMITTED_TAB.kind),
  };
}

/**
 * The same after a change: of the other tabs those are not read again that hold no formula, as long as nothing was said of how layouts are read.
 *
 * @param before null where nothing was read. @param changed names of tabs @throws HostError
 */
export async function gatherAgain(
  workbook: ReadableBook,
  sent: readonly SentFile[],
  said: GroundSaid,
  before: CheckGround | null,
  changed: readonly string[],
): Promise<CheckGround> {
  const layouts = await knownLayouts(workbook, said.layouts);
  const isSame = before !== null && JSON.stringify(before.layouts) === JSON.stringify(layouts);
  return gatherCheck(workbook, sent, { ...said, layouts }, isSame ? stillRead(before.sheets, changed) : undefined);
}
