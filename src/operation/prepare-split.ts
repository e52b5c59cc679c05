import type { Allocation } from "../apportion/allocate";
import { printProgramme } from "../programme/print-programme";
import type { Workbook } from "../sheet/workbook";
import type { TabPlan } from "../sheet/workbook-plan";
import { planAllocation } from "./allocation-plan";
import type { AllocationPrint } from "./allocation-print";
import { type AllocationProgramme, allocationOf } from "./allocation-programme";
import { recallAnnex } from "./annex-memory";
import { planAnnex } from "./annex-plan";
import { type Draft, draftPlan, weighDraft } from "./commit-plan";
import { labelsOf } from "./labels-of";
import { findOfficeName } from "./office-name";
import { officerWords } from "./officer-words";
import type { OpenedList } from "./opened-list";
import { chooseProgramme } from "./read-programme";
import { type AllocationRun, runAllocation } from "./run-allocation";
import type { SplitChoices } from "./split-choices";
import type { SplitOutcome, SplitView, WritePreview } from "./split-view";
import type { StandingAllocation } from "./standing-allocation";
import { TAB_LANGUAGE } from "./tab-language";
import { viewImpossible } from "./view-impossible";
import { viewLeftOut } from "./view-list";
import { sumSplit, viewUnits } from "./view-split";

/** A split that can be written: what it was made from, and the draft that was shown. */
export interface PreparedSplit {
  readonly opened: OpenedList;
  readonly choices: SplitChoices;
  readonly print: AllocationPrint;
  readonly draft: Draft;
  readonly view: SplitView;
}

export interface SplitRun {
  readonly outcome: SplitOutcome;
  readonly prepared: PreparedSplit | null;
}

/** A run that came to an allocation, with the programme it goes by. */
interface DoneRun {
  readonly run: AllocationRun;
  readonly allocation: Allocation;
  readonly programme: AllocationProgramme;
}

/** Shares the target out over an opened list and works out what writing it would change. Nothing is written. @throws HostError */
export async function prepareSplit(workbook: Workbook, opened: OpenedList, choices: SplitChoices): Promise<SplitRun> {
  const done = runSplit(opened, choices);
  if ("kind" in done) return { outcome: done, prepared: null };
  const print = printOf(opened, choices, done);
  const { standing } = opened;
  const draft = await draftPlan(workbook, { tabs: plannedTabs(opened, choices, print) }, standing ? [standing.image] : []);
  const view = viewDone(opened, choices, done, previewOf(draft, done.allocation));
  return { outcome: view, prepared: { opened, choices, print, draft, view } };
}

/** The split alone, without looking at what stands: pure. */
export function runSplit(opened: OpenedList, choices: SplitChoices): DoneRun | Exclude<SplitOutcome, SplitView> {
  const programme = programmeOf(opened, choices);
  const run = runAllocation(opened.list, opened.standing?.holds ?? null, {
    ...choices,
    terms: programme.terms,
    population: programme.population,
    labels: labelsOf(opened.answers),
  });
  if (run.kind === "no-column") return run;
  if (run.outcome.kind === "infeasible") return viewImpossible(run.request, run.outcome, choices);
  return { run, allocation: run.outcome, programme };
}

/** The programme chosen, with the target as the officer typed it. Without a programme the target has no source. */
function programmeOf({ shelf }: OpenedList, { programme: key, target }: SplitChoices): AllocationProgramme {
  const programme = chooseProgramme(shelf, key);
  const asked = programme && allocationOf(programme);
  if (asked) return { ...asked, terms: { ...asked.terms, target } };
  const { source = "", issuer = "", issued = null, year = 0 } = programme ?? {};
  return { key, source, issuer, issued, year, sentence: "", terms: { target, rates: {} }, population: null };
}

function printOf(opened: OpenedList, choices: SplitChoices, { run, allocation, programme }: DoneRun): AllocationPrint {
  const { list } = opened;
  return {
    request: run.request,
    allocation,
    programme,
    office: findOfficeName(list.image, list.heading),
    weightHeading: run.weightHeading,
    settled: officerWords(opened, choices, run.request, allocation),
    reserve: choices.relief.reserve,
    language: TAB_LANGUAGE,
  };
}

/** «Phân bổ», the annex where it stands, and «Chương trình» where the workbook has none yet or another one. */
function plannedTabs({ shelf, hasAnnex, memory }: OpenedList, choices: SplitChoices, print: AllocationPrint): TabPlan[] {
  const programme = chooseProgramme(shelf, choices.programme);
  const own = programme && shelf.own?.key !== programme.key ? [printProgramme(programme)] : [];
  const annex = hasAnnex ? [planAnnex(print, recallAnnex({ memory }, print.office))] : [];
  return [planAllocation(print), ...annex, ...own];
}

function viewDone(
  { list, standing, shelf }: OpenedList,
  choices: SplitChoices,
  { run, allocation, programme }: DoneRun,
  writes: WritePreview,
): SplitView {
  const { request, findings, weightHeading } = run;
  const units = viewUnits(request, allocation, standingParts(standing));
  const { divisor, tie, regime, facts } = allocation;
  return {
    kind: "split",
    choices,
    office: findOfficeName(list.image, list.heading),
    year: programme.year,
    totals: sumSplit(request, allocation, choices.relief.reserve),
    regime,
    rates: request.terms.rates,
    divisor: divisor && { value: divisor.value, low: divisor.low, high: Number.isFinite(divisor.high) ? divisor.high : null },
    weightHeading,
    units,
    leftOut: viewLeftOut(request.roster, facts),
    tie,
    changes: standing && countChanges(units, standing),
    typedOver: standing?.holds?.settled.size ?? 0,
    writes,
    findings: [...shelf.findings, ...findings],
  };
}

function standingParts(standing: StandingAllocation | null): Map<string, number> {
  return new Map([...(standing?.units ?? [])].map(([key, { part }]) => [key, part]));
}

function countChanges({ keys, parts, before }: SplitView["units"], { units }: StandingAllocation): SplitView["changes"] {
  const now = new Set(keys);
  return {
    changed: parts.reduce((sum, part, at) => sum + (Number.isNaN(before[at]) || before[at] === part ? 0 : 1), 0),
    added: before.reduce((sum, part) => sum + (Number.isNaN(part) ? 1 : 0), 0),
    gone: [...units.keys()].filter((key) => !now.has(key)).length,
  };
}

function previewOf(draft: Draft, { parts }: Allocation): WritePreview {
  const { plan, standing, leftBehind, findings } = draft;
  const [first] = plan.tabs;
  return {
    tabs: plan.tabs.map(({ title }) => title),
    rows: parts.length,
    isNew: first !== undefined && !standing.has(first.title),
    titleTaken: findings.flatMap(({ cells }) => cells.map(({ tab }) => tab)),
    canRestore: findings.length > 0 || weighDraft(draft),
    leftBehind: leftBehind.length,
  };
}
