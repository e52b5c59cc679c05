import type { Programme } from "../programme/programme";
import { fingerprint } from "../sheet/fingerprint";
import type { Workbook } from "../sheet/workbook";
import { ANNEX_MEMORY, recallAnnex } from "./annex-memory";
import { type Draft, draftPlan } from "./commit-plan";
import { labelsOf } from "./labels-of";
import { findOfficeName } from "./office-name";
import type { OpenedList } from "./opened-list";
import { chooseProgramme } from "./read-programme";
import { planRun, runSummary } from "./run-summary";
import { readStandingSummary, type StandingSummary } from "./standing-summary";
import { type OfficeSettings, officeOf } from "./summary-office";
import type { SummaryView } from "./summary-view";
import { TAB_LANGUAGE } from "./tab-language";
import { viewSummary } from "./view-summary";

/** A summary of an opened list: what the pane shows, and the draft of its tabs. */
export interface OpenedSummary {
  readonly view: SummaryView;
  readonly draft: Draft;
  readonly programme: Programme;
}

/** Sums the list up and works out what writing would change. Nothing is written. undefined where there is no such programme. @throws HostError */
export async function openSummary(workbook: Workbook, opened: OpenedList, key: string): Promise<OpenedSummary | undefined> {
  const programme = chooseProgramme(opened.shelf, key);
  if (!programme) return undefined;
  const { list } = opened;
  const standing = await readStandingSummary(workbook, TAB_LANGUAGE);
  const run = runSummary(list, standing, { programme, labels: labelsOf(opened.answers), language: TAB_LANGUAGE });
  const draft = await draftPlan(workbook, planRun(run, officeOf(list.image, list.heading, settingsOf(opened))));
  return { view: viewSummary(run, draft, printInputs(opened, programme, standing)), draft, programme };
}

/** What the officer said once for the annex stands on every paper; what was left blank there is filled in as elsewhere. */
function settingsOf(opened: OpenedList): OfficeSettings {
  const { list } = opened;
  const { superior, issuer, place, signer, preparer } = recallAnnex(opened, findOfficeName(list.image, list.heading));
  return {
    ...(superior === "" ? {} : { superior }),
    ...(issuer === "" ? {} : { issuer }),
    ...(signer.position === "vice-chair" ? { signerPosition: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" } : {}),
    // The number and the day said there are the decision's, not this report's.
    place,
    signerName: signer.name,
    preparerName: preparer,
  };
}

function printInputs({ list, answers, memory }: OpenedList, programme: Programme, { targets, typed }: StandingSummary): string {
  return JSON.stringify([list.image.tab, fingerprint(list.image), answers, memory[ANNEX_MEMORY], programme, [...targets], [...typed]]);
}
