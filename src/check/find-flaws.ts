import type { Finding } from "../finding/finding";
import { cellCases } from "./cell-cases";
import { CELL_RULES, NAME_RULES } from "./cell-rules";
import { type KnownUnits, knownUnits } from "./known-units";
import { legacyCases, nameCases } from "./name-cases";
import type { Reading } from "./reading";
import { runRules } from "./run-rules";

/**
 * What is wrong with how a table is written: cells that are not what their column holds, old encodings, names that are spelled otherwise than in the list
 * they are of. Sums, thresholds and periods are not looked at.
 *
 * @param lists tables that may be the list of units; a table that names mostly others is not held against one.
 */
export function findFlaws(reading: Reading, lists: readonly Reading[]): readonly Finding[] {
  const known = listOf(reading, lists);
  const cases = [...cellCases(reading, null), ...legacyCases(reading), ...nameCases(reading, known)];
  return runRules([...CELL_RULES, ...NAME_RULES], cases, null).findings;
}

/** The list in which most of the names stand, half of them at least; of the same file first. */
function listOf(reading: Reading, lists: readonly Reading[]): KnownUnits | null {
  const large = lists.filter((one) => one !== reading && one.size >= reading.size / 4);
  const rosters = large.filter(({ kind }) => kind === "roster");
  // Where nothing else lists the units, a table of their figures does.
  const candidates = rosters.length > 0 ? rosters : large.filter(({ kind }) => kind === "figures" && reading.kind !== "figures");
  const own = candidates.filter(({ file }) => file === reading.file);
  const scored = (own.length > 0 ? own : candidates).map((one) => {
    const known = knownUnits(one);
    const found = reading.names.filter((name, unit) => known.index.find(name, reading.wards[unit] ?? "") !== undefined).length;
    return { known, found };
  });
  const [best] = scored.sort((a, b) => b.found - a.found);
  return best && best.found * 2 >= reading.size ? best.known : null;
}
