import { numberOfDay } from "../programme/day";
import type { PopulationColumn } from "../programme/population";
import type { ProgrammeRow } from "../programme/programme";
import { isEnterprise } from "../roster/enterprise";
import type { Field } from "../roster/field";
import { at } from "../sheet/sheet-image";
import { readDay } from "./read-day";
import { type FieldColumn, type Reading, stateOf } from "./reading";

type Column = Float64Array<ArrayBuffer>;

/** A column of a population as a reading gives it, or undefined where it says nothing of the kind. @param row whose period days must lie in. */
export function populationColumn(reading: Reading, name: PopulationColumn, row: ProgrammeRow): Column | undefined {
  switch (name) {
    case "isEnterprise":
      return enterprises(reading);
    case "hasUnion":
      return unions(reading);
    case "net":
      return netGrowth(reading);
    case "agreementSigned":
      return signed(reading);
    case "heldConference":
    case "heldDialogue":
      return held(reading, name, row);
    case "partyClasses":
    case "unionClasses":
    case "meetings":
      return undefined;
    default:
      return reading.columns.get(name)?.values;
  }
}

function enterprises(reading: Reading): Column {
  if (reading.kind === "enterprises") return new Float64Array(reading.size).fill(1);
  return Float64Array.from(reading.names, (name, unit) => {
    const says = isEnterprise(name, reading.sectorLabels[unit] ?? "", reading.blocks[unit] ?? "");
    return says === null ? Number.NaN : Number(says);
  });
}

/** «có» and «chưa» in two columns: exactly one of them says it; both or neither says nothing. */
function unions({ columns, size }: Reading): Column | undefined {
  const yes = columns.get("hasUnion")?.values;
  const no = columns.get("hasNoUnion")?.values;
  if (!yes) return no?.map((mark) => 1 - mark);
  if (!no) return yes;
  return Float64Array.from({ length: size }, (_, unit) => {
    const [has, hasNot] = [yes[unit] ?? Number.NaN, no[unit] ?? Number.NaN];
    return has + hasNot === 1 ? has : Number.NaN;
  });
}

/** Thực tăng of every unit: its own column, else all that came less all that went; undefined where neither is said. */
export function netGrowth({ columns, size }: Pick<Reading, "columns" | "size">): Column | undefined {
  const own = columns.get("net")?.values;
  if (own) return own;
  const up = sumOf(columns, columns.has("increase") ? ["increase"] : ["newMembers", "movedIn"], size);
  const down = sumOf(columns, columns.has("left") ? ["left"] : ["movedOut", "leftOther"], size);
  return up && down && up.map((count, unit) => count - (down[unit] ?? Number.NaN));
}

/** The sum of those columns that are there; undefined where none is. */
export function sumOf(columns: ReadonlyMap<Field, FieldColumn>, fields: readonly Field[], size: number): Column | undefined {
  const present = fields.flatMap((field) => columns.get(field)?.values ?? []);
  if (present.length === 0) return undefined;
  return Float64Array.from({ length: size }, (_, unit) => present.reduce((total, values) => total + (values[unit] ?? Number.NaN), 0));
}

/** A cross without a day is a day of the sheet's own year; a blank among days is «none». */
function signed(reading: Reading): Column | undefined {
  const column = reading.columns.get("agreementSigned");
  if (!column) return undefined;
  const last = reading.head.year === null ? Number.NaN : reading.head.year * 10_000 + 1231;
  return column.values.map((day, unit) => {
    const state = stateOf(column, unit);
    if (state === "blank" || state === "dash") return 0;
    return state === "yes" ? last : day;
  });
}

/** Held within the row's period; a cross has no day and counts as held. */
function held(reading: Reading, name: "heldConference" | "heldDialogue", { from, until }: ProgrammeRow): Column | undefined {
  const column = reading.columns.get(name);
  if (!column) return undefined;
  const { image } = reading;
  return column.values.map((mark, unit) => {
    if (mark !== 1 || stateOf(column, unit) === "yes") return mark;
    const { day } = readDay(at(image, column.rows[unit] ?? 0, column.column), image.dateSystem);
    const isWithin = (from === null || day >= numberOfDay(from)) && (until === null || day <= numberOfDay(until));
    return isWithin ? 1 : 0;
  });
}
