import { COUNT_FIELDS, type Field } from "../roster/field";
import type { Sector } from "../roster/sector";
import type { CellRef } from "../sheet/cell-ref";
import { foldText } from "../sheet/fold";
import type { Case } from "./case";
import { sumOf } from "./population-column";
import { cellOf, figureOf, type OtherColumn, type Reading, refOf, stateOf } from "./reading";

const PLAIN: readonly Field[] = [...COUNT_FIELDS, "rate", "hasUnion", "hasNoUnion"];

/** Every unit of a list or report with its figures; `up` and `down` are all that came and went, from the columns there are. */
export function unitCases(reading: Reading, sectors: readonly (Sector | null)[]): Case[] {
  if (reading.kind === "results" || reading.kind === "log" || reading.kind === "registration") return [];
  const { columns, size } = reading;
  const up = sumOf(columns, columns.has("increase") ? ["increase"] : ["newMembers", "movedIn"], size);
  const down = sumOf(columns, columns.has("left") ? ["left"] : ["movedOut", "leftOther"], size);
  const fields = PLAIN.filter((field) => columns.has(field));
  const isRate = ratesAgree(reading);
  return Array.from({ length: size }, (_, unit): Case => {
    const facts: Record<string, number | null> = {};
    const cells: Record<string, CellRef> & { cell: CellRef } = { cell: cellOf(reading, unit, "name") };
    for (const field of fields) {
      if (field === "rate" && !isRate) continue;
      // A rate nobody wrote down is no rate to recompute.
      const column = columns.get(field);
      if (field === "rate" && column && stateOf(column, unit) === "blank") continue;
      facts[field] = figureOf(reading, unit, field) ?? null;
      cells[field] = cellOf(reading, unit, field);
    }
    addFemale(facts, cells);
    addOthers(reading, unit, facts, cells);
    if (up) facts["up"] = orNull(up[unit]);
    if (down) facts["down"] = orNull(down[unit]);
    return {
      scope: "unit",
      facts,
      cells,
      unit: reading.keys[unit] ?? "",
      sector: sectors[unit] ?? null,
      said: { name: reading.names[unit] ?? "" },
    };
  });
}

/** «Năm 2024 … 2028 | Tổng»: the years add up to the total beside them. */
function addOthers(reading: Reading, unit: number, facts: Record<string, number | null>, cells: Record<string, CellRef>): void {
  const last = ({ labels }: OtherColumn) => foldText(labels.at(-1) ?? "");
  const years = reading.others.filter((other) => /^(nam )?20\d\d$/.test(last(other)));
  const total = reading.others.find((other) => /^tong\b/.test(last(other)));
  if (years.length < 2 || !total) return;
  const amounts = years.map(({ column }) => (stateOf(column, unit) === "blank" ? 0 : (column.values[unit] ?? Number.NaN)));
  facts["years"] = orNull(amounts.reduce((sum, amount) => sum + amount, 0));
  facts["rowTotal"] = orNull(total.column.values[unit]);
  cells["rowTotal"] = refOf(reading, total.column.rows[unit] ?? 0, total.column.column);
}

/** Where there are more members than workers, the women are not blamed again. */
function addFemale(facts: Record<string, number | null>, cells: Record<string, CellRef>): void {
  const { members, workers, membersFemale, workersFemale } = facts;
  if (membersFemale === undefined || workersFemale === undefined) return;
  if (members != null && workers != null && members > workers) return;
  facts["femaleMembers"] = membersFemale;
  facts["femaleWorkers"] = workersFemale;
  const cell = cells["membersFemale"];
  if (cell) cells["femaleMembers"] = cell;
}

function orNull(number: number | undefined): number | null {
  return number === undefined || Number.isNaN(number) ? null : number;
}

/** A column of rates that mostly is not members over workers is a rate of something else. */
function ratesAgree(reading: Reading): boolean {
  let right = 0;
  let known = 0;
  for (let unit = 0; unit < reading.size; unit += 1) {
    const [rate, members, workers] = (["rate", "members", "workers"] as const).map((field) => figureOf(reading, unit, field));
    if (rate === undefined || members === undefined || !workers) continue;
    known += 1;
    if (Math.abs(rate - (members * 100) / workers) <= 0.5) right += 1;
  }
  return right * 2 >= known;
}
