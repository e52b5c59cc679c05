import type { Programme } from "../programme/programme";
import { fingerprint } from "../sheet/fingerprint";
import type { Workbook } from "../sheet/workbook";
import type { TabPlan } from "../sheet/workbook-plan";
import type { CheckAsked, CheckView } from "./check-view";
import { todayNumber } from "./check-words";
import { registerFindings } from "./finding-register";
import { planFindings } from "./findings-plan";
import { readExplanations } from "./read-explanations";
import { chooseProgramme, readProgrammes } from "./read-programme";
import { readReceived } from "./read-received";
import { type ReadSheets, readSheets } from "./read-sheets";
import { type CheckRun, runCheck } from "./run-check";
import { planSubmitted, SUBMITTED_TAB } from "./submitted-plan";
import { TAB_LANGUAGE } from "./tab-language";
import { viewCheck } from "./view-check";

/** The open workbook, checked: what the pane shows, and the tabs that would say so. */
export interface OpenedCheck {
  readonly run: CheckRun;
  readonly view: CheckView;
  readonly tabs: readonly TabPlan[];
}

/**
 * Reads every visible tab of the workbook that is not ours, and checks them together. Nothing is written.
 *
 * @param known tabs that were read before and are not read again. @throws HostError
 */
export async function openCheck(workbook: Workbook, asked: CheckAsked, known: ReadSheets | null = null): Promise<OpenedCheck> {
  const { name, tabs } = await workbook.describe();
  const shelf = await readProgrammes(workbook);
  const received = await readReceived(workbook, TAB_LANGUAGE);
  const sheets = await readSheets(workbook, name, known);
  const programme = asked.programme === null ? undefined : chooseProgramme(shelf, asked.programme);
  const run = runCheck(sheets, null, {
    programme,
    period: null,
    today: todayNumber(asked.today),
    labels: new Map(Object.entries(asked.labels)),
    received,
  });
  const hasReports = run.submissions.some(({ reading }) => reading !== null) || tabs.some(({ mark }) => mark?.kind === SUBMITTED_TAB.kind);
  const said = new Map([...(await readExplanations(workbook, TAB_LANGUAGE)), ...Object.entries(asked.explained)]);
  const register = registerFindings(run, said);
  // Without a report there is nothing to list, and an empty tab would only stand in the way.
  const plans = [planFindings(run, TAB_LANGUAGE, register, asked.explained), ...(hasReports ? [planSubmitted(run, TAB_LANGUAGE)] : [])];
  const print = printInputs(sheets, run.chosen?.programme ?? null, received);
  return { run, view: viewCheck(run, register, { asked, fingerprint: print, writes: plans.map(({ title }) => title) }), tabs: plans };
}

/** A text that two checks share when they were made from the same. */
function printInputs({ readings, unknown }: ReadSheets, programme: Programme | null, received: ReadonlyMap<string, string>): string {
  const images = new Map(readings.map(({ image }) => [image.tab, image]));
  const read = [...images].map(([tab, image]) => [tab, fingerprint(image)]);
  return JSON.stringify([read, unknown.map(({ tab, reason }) => [tab, reason]), programme, [...received]]);
}
