import { type AllocationOutcome, allocate } from "../apportion/allocate";
import type { AllocationRequest, AllocationTerms, OfficerBounds, WeightName } from "../apportion/allocation-request";
import type { DivideMethod } from "../apportion/divide";
import type { Finding } from "../finding/finding";
import type { PopulationFilter } from "../programme/programme";
import { parseRoster } from "../roster/parse-roster";
import type { Roster } from "../roster/roster";
import type { SectorLabels } from "../roster/sector";
import { findAllocationFindings } from "./allocation-findings";
import { outsideOf } from "./allocation-programme";
import { applyDecisions, loosenBounds, raiseCeilings } from "./apply-relief";
import type { ListCandidate } from "./find-list";
import { readListBounds } from "./list-bounds";
import { joinHolds, type ReadHolds } from "./read-holds";
import { NO_RELIEF, type Relief, type SplitChoices } from "./split-choices";
import { readLastYear, readWeightColumn, type WeightColumn } from "./weight-column";

/** What the officer chose. */
export interface AllocationChoices {
  readonly terms: AllocationTerms;
  /** Who the target means; null where it means everybody. */
  readonly population: PopulationFilter | null;
  readonly method: DivideMethod;
  readonly weight: WeightName;
  /** Heading of the column, for the weight `column`. */
  readonly weightHeading: string;
  readonly labels: SectorLabels;
  /** Decided in the pane and not on a tab yet; nothing where the batch door asks. */
  readonly holds?: SplitChoices["holds"];
  readonly relief?: Relief;
}

/** One run over a list: everything the preview, the tab and the batch door show. */
export interface AllocationRun {
  readonly kind: "run";
  readonly roster: Roster;
  readonly request: AllocationRequest;
  readonly outcome: AllocationOutcome;
  /** Where the weight is a column of the list: its heading. */
  readonly weightHeading: string | null;
  readonly findings: readonly Finding[];
}

/** The list has no column under the heading asked for, or none that says last year's result. */
export interface NoColumn {
  readonly kind: "no-column";
  readonly heading: string;
}

/**
 * Parses a list and shares the target out over it. Pure and synchronous: fit for a worker.
 *
 * @param holds what the officer typed on our tab since it was last written; it stands over the list's own columns.
 */
export function runAllocation(list: ListCandidate, holds: ReadHolds | null, choices: AllocationChoices): AllocationRun | NoColumn {
  const { image, heading, map, rows } = list;
  const roster = parseRoster(image, heading, map, rows);
  const weights = readWeights(list, roster, choices);
  if (weights === undefined) return { kind: "no-column", heading: choices.weightHeading };
  const own = readListBounds(image, roster);
  const { holds: decided = {}, relief = NO_RELIEF } = choices;
  const bounds: OfficerBounds = applyDecisions(joinHolds(own.bounds, holds, roster.keys), roster.keys, decided, relief);
  const asked: AllocationRequest = {
    roster,
    labels: choices.labels,
    terms: { ...choices.terms, target: choices.terms.target - relief.reserve },
    method: choices.method,
    weight: choices.weight,
    figures: weights?.figures ?? null,
    bounds,
    outside: outsideOf(choices.population, roster, choices.labels),
  };
  const { request, outcome } = allocateWithOverride(asked, relief.override);
  const findings = [
    ...roster.findings,
    ...own.findings,
    ...(weights?.findings ?? []),
    ...(holds?.findings ?? []),
    ...findAllocationFindings(
      request,
      outcome.kind === "allocated" ? outcome.facts.leftOut : outcome.leftOut,
      outcome.kind === "allocated" ? outcome : null,
    ),
  ];
  return { kind: "run", roster, request, outcome, weightHeading: weights?.heading ?? null, findings };
}

/** Where the ceilings together do not reach the target and some units may go beyond them, once more with room for everybody. */
function allocateWithOverride(given: AllocationRequest, override: readonly string[]): Pick<AllocationRun, "request" | "outcome"> {
  const asked = override.length === 0 ? given : { ...given, bounds: loosenBounds(given.bounds, given.roster, override) };
  const outcome = allocate(asked);
  if (override.length === 0 || outcome.kind === "allocated" || outcome.code !== "ceilings-below-target") return { request: asked, outcome };
  const bounds = raiseCeilings(asked.bounds, asked.roster, override, outcome.target, outcome.most);
  const request = { ...asked, bounds };
  return { request, outcome: allocate(request) };
}

/** null where the weight needs no column, undefined where it needs one that is not there. */
function readWeights(
  { image }: ListCandidate,
  roster: Roster,
  { weight, weightHeading }: AllocationChoices,
): WeightColumn | null | undefined {
  if (weight === "column") return readWeightColumn(image, roster, weightHeading);
  return weight === "last-year" ? readLastYear(image, roster) : null;
}
