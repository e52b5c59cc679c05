import type { Programme } from "../programme/programme";
import { type RequiredRates, ratesOf } from "../programme/rates-of";
import { allocationText } from "../text/allocation-text";
import type { Language } from "../text/language";
import { summaryText } from "../text/summary-text";
import type { BelowLevel } from "./attention-lists";
import { type AttentionList, attentionLists, belowLevelOf } from "./attention-lists";
import type { Enterprises } from "./enterprises";
import { GROUP_KINDS, type Group, type GroupKind, groupsOf } from "./groups";
import { populationOf, type SummaryUnits } from "./summary-units";
import type { TargetRow } from "./target-row";
import { targetRows } from "./target-rows";
import { factsOf, type UnitFacts } from "./unit-facts";

/** What is reported upwards: every figure of the summary tabs, with the units it stands on. */
export interface Summary {
  readonly units: SummaryUnits;
  readonly programme: Programme;
  readonly rates: RequiredRates["rates"];
  readonly below: BelowLevel | null;
  readonly facts: UnitFacts;
  readonly groups: Readonly<Record<GroupKind, readonly Group[]>>;
  readonly targets: readonly TargetRow[];
  readonly lists: readonly AttentionList[];
  /** The list of enterprises, where one was given; behind targets that speak of them stand its indices. */
  readonly enterprises: Enterprises | null;
  /** Of the written tabs, not of the reader. */
  readonly language: Language;
}

/**
 * Sums a list up by sector, ward, block and size, against what a programme asks. Pure and synchronous: fit for a worker.
 *
 * @param typed what officers typed for targets that no list says, by the programme's row key.
 */
export function summarise(
  units: SummaryUnits,
  programme: Programme,
  typed: ReadonlyMap<string, number>,
  language: Language,
  enterprises: Enterprises | null = null,
): Summary {
  const words = summaryText(language);
  const { rates } = ratesOf(programme);
  const facts = factsOf(units, rates);
  const below = belowLevelOf(programme, units);
  const { sectors } = allocationText(language);
  const sectorNames = [sectors.state, sectors["non-state"], sectors.neither, sectors.unknown];
  const groups = Object.fromEntries(GROUP_KINDS.map((kind) => [kind, groupsOf(kind, units, facts, words, sectorNames)])) as Record<
    GroupKind,
    Group[]
  >;
  const targets = targetRows(programme, units, populationOf(units), facts, typed, enterprises);
  return { units, programme, rates, below, facts, groups, targets, lists: attentionLists(units, facts, below), enterprises, language };
}
