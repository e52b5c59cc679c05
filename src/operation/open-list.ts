import type { AllocationRequest } from "../apportion/allocation-request";
import { findFacts } from "../apportion/unit-facts";
import type { Programme } from "../programme/programme";
import { ratesOf } from "../programme/rates-of";
import { parseRoster } from "../roster/parse-roster";
import { describedOnce } from "../sheet/described-once";
import { STATE_TAB } from "../sheet/tab-content";
import type { ReadableBook } from "../sheet/workbook";
import { findAllocationFindings } from "./allocation-findings";
import { ANNEX_TAB } from "./annex-plan";
import { applyDecisions } from "./apply-relief";
import { findLists, joinCandidates, type ListCandidate, type ListSearch, type RejectedTab } from "./find-list";
import { labelsOf } from "./labels-of";
import { type LayoutCorrection, recallLayouts } from "./layout-memory";
import { readListBounds } from "./list-bounds";
import { recallAnswers } from "./list-memory";
import type { ListAnswers, ListOutcome, ListPlaceSaid } from "./list-view";
import type { OpenedList } from "./opened-list";
import { joinHolds } from "./read-holds";
import { chooseProgramme, readProgrammes } from "./read-programme";
import { NO_RELIEF, type SplitChoices } from "./split-choices";
import { recallChoices } from "./split-memory";
import { readStandingAllocation } from "./standing-allocation";
import { TAB_LANGUAGE } from "./tab-language";
import { placeIn, viewList } from "./view-list";
import { readState } from "./workbook-state";

export interface OpenedWorkbook {
  readonly outcome: ListOutcome;
  readonly answers: ListAnswers;
  readonly opened: OpenedList | null;
}

/**
 * Looks for the list, reads what the workbook remembers of it, and says what is still to be answered.
 *
 * @param said the officer's answers so far; null takes those the workbook remembers. @param holds decided in the pane, by key.
 * @param layouts how headings are read, as the officer said in the pane; null takes what the workbook remembers.
 * @throws HostError what the workbook throws.
 */
export async function openList(
  workbook: ReadableBook,
  said: ListAnswers | null,
  holds: SplitChoices["holds"],
  layouts: readonly LayoutCorrection[] | null,
): Promise<OpenedWorkbook> {
  const book = describedOnce(workbook);
  const { tabs } = await book.describe();
  const state = await readState(
    book,
    tabs.some(({ name }) => name === STATE_TAB),
  );
  const answers = said ?? recallAnswers(state);
  const known = layouts ?? recallLayouts(state);
  const search = await findLists(book, tabsOf(answers, tabs), {
    columns: answers.columns,
    encodings: answers.encodings,
    layouts: known,
  });
  const chosen = chooseList(search, answers);
  if ("kind" in chosen) return { outcome: chosen, answers, opened: null };
  const shelf = await readProgrammes(book);
  const standing = await readStandingAllocation(book, TAB_LANGUAGE);
  const roster = parseRoster(chosen.image, chosen.heading, chosen.map, chosen.rows);
  const opened: OpenedList = {
    list: chosen,
    roster,
    answers,
    layouts,
    shelf,
    standing,
    memory: state.memory,
    hasAnnex: tabs.some(({ mark }) => mark?.kind === ANNEX_TAB.kind),
  };
  return { outcome: lookAtList(opened, holds), answers, opened };
}

/** The tabs that were chosen before, as far as they are still there. */
function tabsOf({ places }: ListAnswers, tabs: readonly { readonly name: string }[]): string[] {
  return tabs.map(({ name }) => name).filter((name) => places.some(({ tab }) => tab === name));
}

function chooseList(search: ListSearch, { places }: ListAnswers): ListCandidate | Exclude<ListOutcome, { kind: "list" }> {
  const { candidates, rejected, isClear } = search;
  const [first] = candidates;
  const chosen = places.flatMap((place) => nearestTo(candidates, place) ?? []);
  if (chosen.length > 0) return joinCandidates(chosen);
  if (first) return isClear ? first : { kind: "several", lists: candidates.map(({ blocks }) => ({ places: blocks.map(placeIn) })) };
  return nearList(rejected) ?? { kind: "no-list", tabs: rejected.map(viewRejected) };
}

/** The list of a tab whose heading stands nearest to where it stood: rows above may have been inserted. */
function nearestTo(candidates: readonly ListCandidate[], { tab, headingRow }: ListPlaceSaid): ListCandidate | undefined {
  const distance = ({ heading }: ListCandidate) => Math.abs(heading.first + 1 - headingRow);
  return candidates.filter(({ image, blocks }) => blocks.length === 1 && image.tab === tab).sort((a, b) => distance(a) - distance(b))[0];
}

/** A table with names of units and one column of figures that only the officer can point to. */
function nearList(rejected: readonly RejectedTab[]): ListCandidate | undefined {
  const near = rejected.flatMap((one) => (one.reason === "column-missing" && one.missing.length === 1 && one.near ? [one.near] : []));
  const withUnits = near.filter(({ units }) => units > 0).sort((a, b) => b.score - a.score);
  return withUnits[0];
}

function viewRejected({ tab, reason, row, missing }: RejectedTab) {
  return { tab, reason, row: row === null ? null : row + 1, missing };
}

/** Who would take part as things stand. */
function lookAtList(opened: OpenedList, holds: SplitChoices["holds"]): ListOutcome {
  const { roster, list, standing, shelf } = opened;
  const own = readListBounds(list.image, roster);
  const bounds = applyDecisions(joinHolds(own.bounds, standing?.holds ?? null, roster.keys), roster.keys, holds, NO_RELIEF);
  const { programme } = recallChoices(opened);
  const rates = ratesIn(chooseProgramme(shelf, programme));
  const request: AllocationRequest = {
    roster,
    labels: labelsOf(opened.answers),
    terms: { target: 0, rates },
    method: "webster",
    // A programme without rates asks nothing of a sector.
    weight: Object.keys(rates).length > 0 ? "gap" : "non-members",
    figures: null,
    bounds,
    outside: null,
  };
  const facts = findFacts(request);
  return viewList(list, roster, facts, [...roster.findings, ...own.findings, ...findAllocationFindings(request, facts.leftOut, null)]);
}

function ratesIn(programme: Programme | undefined): AllocationRequest["terms"]["rates"] {
  return programme ? ratesOf(programme).rates : {};
}
