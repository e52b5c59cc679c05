import type { Programme } from "../programme/programme";
import { ratesOf } from "../programme/rates-of";
import { targetOf } from "../programme/target-of";
import { columnTitles } from "../sheet/column-titles";
import { readListBounds } from "./list-bounds";
import type { OpenedList } from "./opened-list";
import { joinHolds } from "./read-holds";
import type { ProgrammeOption, SplitSetup } from "./split-choices";
import { recallChoices } from "./split-memory";
import type { StandingAllocation } from "./standing-allocation";
import { readLastYear, readWeightColumn } from "./weight-column";

/** What the form of «Phân bổ» offers for an opened list. Pure. */
export function setUpSplit(opened: OpenedList): SplitSetup {
  const { shelf, roster, list, standing } = opened;
  const own = readListBounds(list.image, roster);
  const { holds, floors, ceilings } = joinHolds(own.bounds, standing?.holds ?? null, roster.keys);
  const count = (column: Float64Array) => column.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  return {
    programmes: [
      ...(shelf.own ? [optionOf(shelf.own, "tab")] : []),
      ...shelf.catalogue.map((programme) => optionOf(programme, "catalogue")),
    ],
    columns: weightColumns(opened),
    hasLastYear: readLastYear(list.image, roster) !== undefined,
    bounds: { holds: count(holds), floors: count(floors), ceilings: count(ceilings), typedOver: standing?.holds?.settled.size ?? 0 },
    standing: standing && { tab: standing.image.tab, total: sumParts(standing), units: standing.units.size },
    choices: recallChoices(opened),
    findings: [...shelf.findings, ...(standing?.holds?.findings ?? [])],
  };
}

function sumParts({ units }: StandingAllocation): number {
  return [...units.values()].reduce((sum, { part }) => sum + (part || 0), 0);
}

function optionOf(programme: Programme, from: ProgrammeOption["from"]): ProgrammeOption {
  const { key, source, issuer, year } = programme;
  const target = targetOf(programme);
  const { sentence = "", section = "" } = target?.row ?? {};
  const { rates } = ratesOf(programme);
  return { key, from, source, issuer, year, target: target?.count ?? null, growth: target?.growth ?? "gross", sentence, section, rates };
}

/** Units that tell whether a column is one of words. */
const FIRST_UNITS = 200;

/** Headings of columns that hold whole numbers and nothing else that would have to be left out. */
function weightColumns({ list, roster }: OpenedList): string[] {
  // Most columns are words: their first cells tell, and the rest of a long list need not be read.
  const first = { ...roster, row: roster.row.slice(0, FIRST_UNITS) };
  return [...columnTitles(list.heading).values()].filter((title) => {
    if ((readWeightColumn(list.image, first, title)?.findings.length ?? 1) > 0) return false;
    const column = readWeightColumn(list.image, roster, title);
    return column !== undefined && column.findings.length === 0 && column.figures.some((figure) => figure > 0);
  });
}
