import { parsePeriod, printPeriod } from "../check/period";
import { receiptKey, withReceived } from "../check/receipt-key";
import type { Programme } from "../programme/programme";
import { fingerprint } from "../sheet/fingerprint";
import type { TabPlan } from "../sheet/workbook-plan";
import type { CheckGround } from "./check-ground";
import { usualPeriod } from "./check-reports";
import type { CheckAsked, CheckView } from "./check-view";
import { todayNumber } from "./check-words";
import { registerFindings } from "./finding-register";
import { planFindings } from "./findings-plan";
import { rememberNames } from "./name-memory";
import { type CheckRun, hasReports, runCheck } from "./run-check";
import { planSubmitted } from "./submitted-plan";
import { TAB_LANGUAGE } from "./tab-language";
import { viewCheck } from "./view-check";

/** The open workbook, checked: what the pane shows, and the tabs that would say so. */
export interface OpenedCheck {
  readonly run: CheckRun;
  readonly view: CheckView;
  readonly tabs: readonly TabPlan[];
}

/** Checks what was read, together. Pure: another period, deadline or day of receipt needs nothing read anew. */
export function openCheck(ground: CheckGround, asked: CheckAsked): OpenedCheck {
  const { book, sheets, shelf, received: kept, hasSubmitted } = ground;
  const typed = new Map(Object.entries(asked.received));
  const period = asked.period === null ? usualPeriod(sheets) : (parsePeriod(asked.period) ?? null);
  const run = runCheck(sheets, null, {
    book,
    programme: asked.programme ?? undefined,
    shelf,
    period,
    today: todayNumber(asked.today),
    labels: new Map(Object.entries(asked.labels)),
    received: withReceived(kept, typed),
    named: rememberNames(ground.named, asked.named),
    deadline: asked.deadline && { ...asked.deadline, dayOfLastMonth: null, sentence: "" },
  });
  const register = registerFindings(run, new Map([...ground.explanations, ...Object.entries(asked.explained)]));
  const findings = planFindings(run, TAB_LANGUAGE, register, asked.explained);
  // An empty tab would only stand in the way.
  const tabs = [findings, ...(hasReports(run) || hasSubmitted ? [planSubmitted(run, TAB_LANGUAGE, typed)] : [])];
  const fingerprint = printInputs(ground, run.chosen?.programme ?? null);
  const around = { asked, fingerprint, writes: tabs.map(({ title }) => title), period: period && printPeriod(period) };
  return { run, view: viewCheck(run, register, { ground, ...around }), tabs };
}

/** A text that two checks share when they were made from the same. */
function printInputs({ sheets: { readings, unknown }, sent, received }: CheckGround, programme: Programme | null): string {
  const images = new Map(readings.map(({ file, image }) => [receiptKey(file, image.tab), image]));
  const read = [...images].map(([place, image]) => [place, fingerprint(image)]);
  const refused = sent.flatMap((one) => ("refusal" in one ? [[one.file, one.refusal.code]] : []));
  return JSON.stringify([read, unknown.map(({ file, tab, reason }) => [file, tab, reason]), refused, programme, [...received]]);
}
