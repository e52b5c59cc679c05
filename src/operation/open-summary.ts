import { parsePeriod } from "../check/period";
import { withReceived } from "../check/receipt-key";
import type { Programme } from "../programme/programme";
import type { NameAnswers } from "../roster/name-answers";
import { describedOnce } from "../sheet/described-once";
import { fingerprint } from "../sheet/fingerprint";
import type { Workbook } from "../sheet/workbook";
import { ANNEX_MEMORY, recallAnnex } from "./annex-memory";
import { checkReports } from "./check-reports";
import type { CheckAsked } from "./check-view";
import { todayNumber } from "./check-words";
import { type Draft, draftPlan } from "./commit-plan";
import { gatherSheets } from "./gather-sheets";
import { labelsOf } from "./labels-of";
import { knownLayouts } from "./layout-corrector";
import { recallNames, rememberNames } from "./name-memory";
import { findOfficeName } from "./office-name";
import type { OpenedList } from "./opened-list";
import { chooseProgramme } from "./read-programme";
import { planRun, runSummary, type SummaryRun } from "./run-summary";
import type { SentFile } from "./sent-file";
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
  readonly run: SummaryRun;
}

/** What is said of the reports a list is summed up with: as of a check, since both speak of the same. */
export type ReportsSaid = Pick<CheckAsked, "period" | "received" | "dropped" | "today" | "layouts" | "named">;

export interface ReportsGiven extends ReportsSaid {
  readonly sent: readonly SentFile[];
}

/** Sums the list up, with what was reported in the place of what the list says, and works out what writing would change. Nothing is written. undefined where there is no such programme. @throws HostError */
export async function openSummary(
  workbook: Workbook,
  opened: OpenedList,
  key: string,
  given: ReportsGiven,
): Promise<OpenedSummary | undefined> {
  const programme = chooseProgramme(opened.shelf, key);
  if (!programme) return undefined;
  const { list } = opened;
  const book = describedOnce(workbook);
  const standing = await readStandingSummary(book, TAB_LANGUAGE);
  const layouts = await knownLayouts(book, given.layouts);
  const gathered = await gatherSheets(book, given.sent, new Set(given.dropped), TAB_LANGUAGE, {
    except: list.blocks.map(({ image }) => image.tab),
    layouts,
    encodings: opened.answers.encodings,
  });
  const labels = labelsOf(opened.answers);
  const said = {
    programme,
    period: given.period === null ? null : (parsePeriod(given.period) ?? null),
    today: todayNumber(given.today),
    labels,
    received: withReceived(gathered.received, new Map(Object.entries(given.received))),
    deadline: null,
    layouts,
    named: namesIn(opened, given),
    encodings: opened.answers.encodings,
  };
  const reports = checkReports(gathered, list, said);
  const run = runSummary(list, standing, { programme, labels, language: TAB_LANGUAGE }, reports);
  const draft = await draftPlan(workbook, planRun(run, officeOf(list.image, list.heading, settingsOf(opened))));
  return { view: viewSummary(run, draft, printInputs(opened, programme, standing, run)), draft, programme, run };
}

/** Whom names mean, as the workbook remembers it and as it was said since. */
export function namesIn({ memory }: Pick<OpenedList, "memory">, { named }: Pick<ReportsGiven, "named">): NameAnswers {
  return rememberNames(recallNames({ memory }), named);
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

function printInputs(
  { list, answers, memory }: OpenedList,
  programme: Programme,
  { targets, typed }: StandingSummary,
  run: SummaryRun,
): string {
  const { reports, figures } = run.summary.units;
  const reported = reports.length === 0 ? [] : [reports, [...figures].map(([field, values]) => [field, [...values]])];
  return JSON.stringify([
    list.image.tab,
    fingerprint(list.image),
    answers,
    memory[ANNEX_MEMORY],
    programme,
    [...targets],
    [...typed],
    reported,
  ]);
}
