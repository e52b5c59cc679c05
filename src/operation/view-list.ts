import type { UnitFacts } from "../apportion/unit-facts";
import { cellOfUnit } from "../roster/cell-of-unit";
import type { Field } from "../roster/field";
import { listRanges } from "../roster/list-ranges";
import type { Roster } from "../roster/roster";
import { printColumn } from "../sheet/cell-ref";
import { columnTitles } from "../sheet/column-titles";
import { foldText } from "../sheet/fold";
import { pushTo } from "../sheet/push-to";
import type { RowRole } from "../sheet/row-words";
import type { SheetImage } from "../sheet/sheet-image";
import { exampleIn } from "./example-in";
import type { ListBlock, ListCandidate } from "./find-list";
import type { ColumnView, LeftOutLine, ListPicture, ListPlace, ListQuestion, ListView, SectorLine } from "./list-view";
import { findOfficeName } from "./office-name";
import { excerptOf } from "./sheet-excerpt";

/** Fields whose column must be beyond doubt before anything is computed from them. */
const ASKED: readonly Field[] = ["name", "workers", "members", "sector", "code", "hold", "min", "max"];
const NEEDED: readonly Field[] = ["name", "workers", "members"];
const SECTORS = ["state", "non-state", "neither", "unknown"] as const;

/** A list as the pane shows it. @param facts who takes part, of each of its units */
export function viewList(
  { image, heading, map, blocks, legacy }: ListCandidate,
  roster: Roster,
  facts: UnitFacts,
  findings: ListView["findings"],
): ListView {
  const columns = viewColumns(image, { heading, map }, roster.row);
  return {
    kind: "list",
    tab: image.tab,
    ranges: listRanges(roster),
    places: blocks.map(placeIn),
    office: findOfficeName(image, heading),
    heading: { first: heading.first + 1, last: heading.last + 1, numberRow: heading.numberRow === null ? null : heading.numberRow + 1 },
    rows: { first: (roster.row[0] ?? heading.last) + 1, last: (roster.row.at(-1) ?? heading.last) + 1 },
    pictures: blocks.slice(0, MOST_PICTURES).map(viewPicture),
    columns,
    questions: [...encodingQuestions(legacy, columns), ...columnQuestions(map, columns), ...labelQuestions(roster, facts)],
    units: roster.size,
    usable: facts.taken.length,
    sectors: sumSectors(roster, facts),
    leftOut: viewLeftOut(roster, facts),
    skipped: countSkipped(roster),
    findings,
    legacy,
  };
}

/** Tabs of one list that are drawn. */
const MOST_PICTURES = 8;

function viewPicture({ image, heading, map, rows, said }: ListBlock): ListPicture {
  const fieldAt = new Map([...map.columns].map(([field, column]) => [column, field]));
  return {
    tab: image.tab,
    heading: { first: heading.first + 1, last: heading.last + 1 },
    columns: heading.columns.map(({ column }) => ({ column, field: fieldAt.get(column) ?? null })),
    excerpt: excerptOf(image, heading, rows),
    said,
  };
}

/** Where a tab's share of a list stands. */
export function placeIn({ image, heading, units }: ListBlock): ListPlace {
  return { tab: image.tab, headingRow: heading.first + 1, units };
}

/** Units that get no part, with the cell to correct. */
export function viewLeftOut(roster: Roster, { leftOut }: Pick<UnitFacts, "leftOut">): LeftOutLine[] {
  const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  return leftOut.map(({ unit, code }) => {
    const field: Field =
      code === "unknown-sector" ? "sector" : code === "no-workers" ? "workers" : code === "no-members" ? "members" : "name";
    return {
      unit,
      key: roster.keys[unit] ?? "",
      name: roster.names[unit] ?? "",
      code,
      workers: known(roster.workers[unit]),
      members: known(roster.members[unit]),
      cell: cellOfUnit(roster, unit, field),
    };
  });
}

function viewColumns(image: SheetImage, { heading, map }: Pick<ListCandidate, "heading" | "map">, rows: Uint32Array): ColumnView[] {
  const fieldAt = new Map([...map.columns].map(([field, column]) => [column, field]));
  return [...columnTitles(heading)].map(([column, title]) => ({
    letter: printColumn(column),
    column,
    heading: title,
    field: fieldAt.get(column) ?? null,
    example: exampleIn(image, rows, column),
  }));
}

/** Columns whose texts decide which unit a row is of. */
const NAMING: readonly (Field | null)[] = ["name", "ward"];

/** A question only where nobody can tell and units are told by it: it comes first, since its answer may change labels and headings. */
function encodingQuestions(legacy: ListView["legacy"], columns: readonly ColumnView[]): ListQuestion[] {
  const fieldOf = (heading: string) => columns.find((one) => foldText(one.heading) === foldText(heading))?.field ?? null;
  return legacy
    .filter(({ unsure, choice, heading }) => unsure > 0 && choice === null && NAMING.includes(fieldOf(heading)))
    .map((one) => ({ kind: "encoding", legacy: one }) as const);
}

type ColumnQuestion = Extract<ListQuestion, { kind: "column" }>;

function columnQuestions({ doubts, columns: taken }: ListCandidate["map"], columns: readonly ColumnView[]): ColumnQuestion[] {
  const doubted = doubts
    .filter(({ field }) => ASKED.includes(field))
    .map(({ field, column, reason, others }): ColumnQuestion => {
      const meant = new Set(column === null ? others : [column, ...others]);
      return { kind: "column", field, reason, column, options: columns.filter((one) => meant.has(one.column)) };
    });
  const missing = NEEDED.filter((field) => !taken.has(field) && !doubts.some((doubt) => doubt.field === field));
  const free = columns.filter(({ field, example }) => field === null && example !== "");
  const asked = missing.map((field): ColumnQuestion => ({ kind: "column", field, reason: "missing", column: null, options: free }));
  return [...doubted, ...asked].sort((a, b) => ASKED.indexOf(a.field) - ASKED.indexOf(b.field));
}

/** Each label that does not say its sector, once. */
function labelQuestions(roster: Roster, { leftOut }: UnitFacts): ListQuestion[] {
  const unknown = new Map<string, number[]>();
  for (const { unit, code } of leftOut) {
    const label = roster.sectorLabels[unit] ?? "";
    if (code !== "unknown-sector") continue;
    pushTo(unknown, label, unit);
  }
  return [...unknown]
    .map(([label, units]) => ({ kind: "label", label, units: units.length, example: roster.names[units[0] ?? 0] ?? "" }) as const)
    .sort((a, b) => b.units - a.units);
}

function sumSectors({ workers, members }: Roster, { sectors, taken }: UnitFacts): SectorLine[] {
  const lines = SECTORS.map((sector) => ({ sector, units: 0, workers: 0, members: 0 }));
  for (const unit of taken) {
    const line = lines.find(({ sector }) => sector === (sectors[unit] ?? "unknown"));
    if (!line) continue;
    line.units += 1;
    line.workers += workers[unit] || 0;
    line.members += members[unit] || 0;
  }
  return lines.filter(({ units }) => units > 0);
}

const COUNTED: Readonly<Partial<Record<RowRole, keyof ListView["skipped"]>>> = { group: "groups", subtotal: "subtotals", total: "totals" };

function countSkipped({ rows }: Roster): ListView["skipped"] {
  const counts = { groups: 0, subtotals: 0, totals: 0, others: 0 };
  for (const { role } of rows) if (role !== "unit" && role !== "blank") counts[COUNTED[role] ?? "others"] += 1;
  return counts;
}
