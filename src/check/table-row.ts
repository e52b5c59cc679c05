import { DAY_FIELDS, type Field, FLAG_FIELDS } from "../roster/field";
import { readTaxCode } from "../roster/tax-code";
import { printColumn } from "../sheet/cell-ref";
import { cellText } from "../sheet/cell-text";
import type { PlainValue } from "../sheet/cell-value";
import type { RowRole } from "../sheet/row-words";
import { at } from "../sheet/sheet-image";
import { isoOf } from "./period";
import { plainAt } from "./plain-at";
import { isReadField, readColumn } from "./read-column";
import { type FieldColumn, type Reading, stateOf } from "./reading";

/** A row under a heading with what its cells say, by field. */
export interface TableRow {
  /** Zero-based, on the tab. */
  readonly row: number;
  readonly role: RowRole;
  readonly values: ReadonlyMap<string, PlainValue | readonly PlainValue[]>;
}

const WITHOUT_VALUES: ReadonlySet<RowRole> = new Set<RowRole>(["blank", "number-row", "repeated-heading"]);

/**
 * Every row of a table to its last that is not blank, with its fields; of columns that are no field what stands there, by the column's letter. A value is a number (head-count, figure, percentage), a boolean, a day as 2021-01-31, or text; null
 * where the cell is blank; and what is typed («-», «12,5», «#REF!», «chưa rõ») where the field's cells cannot be that. Of a report of one unit each line
 * has its words, its unit of measure with ditto marks filled in, its amount, and the amount once more under the field it is of.
 */
export function tableRows(reading: Reading): TableRow[] {
  const last = reading.rows.findLastIndex(({ role }) => role !== "blank");
  const rows = reading.rows.slice(0, last + 1);
  const columns = reading.kind === "form" ? formColumns(reading, rows) : listColumns(reading, rows);
  return rows.map(({ row, role }) => {
    const values = new Map<string, PlainValue | readonly PlainValue[]>();
    if (!WITHOUT_VALUES.has(role)) for (const value of columns) value(row, values);
    return { row, role, values };
  });
}

type Rows = Reading["rows"];
type Tell = (row: number, values: Map<string, PlainValue | readonly PlainValue[]>) => void;

function listColumns(reading: Reading, rows: Rows): Tell[] {
  const tells = [...reading.map.columns].flatMap(([field, column]): Tell[] => {
    if (field === "sent" && reading.periods.length > 0) return [];
    const valueAt = fieldValues(reading, rows, field, column);
    return [(row, values) => values.set(field, valueAt(row))];
  });
  const taken = new Set(reading.periods.map(({ column }) => column.column));
  for (const column of reading.map.ignored) {
    if (taken.has(column)) continue;
    tells.push((row, values) => {
      const value = plainAt(reading.image, row, column);
      if (value !== null) values.set(printColumn(column), value);
    });
  }
  if (reading.periods.length === 0) return tells;
  const days = reading.periods.map(({ column }) => fieldValues(reading, rows, "sent", column.column));
  return [
    ...tells,
    (row, values) =>
      values.set(
        "sent",
        days.map((valueAt) => valueAt(row)),
      ),
  ];
}

/** The units' cells as they were read together; those of sums and parts by themselves. */
function fieldValues(reading: Reading, rows: Rows, field: Field, column: number): (row: number) => PlainValue {
  const { image, map } = reading;
  if (field === "no") return (row) => plainAt(image, row, column);
  if (field === "taxCode") return (row) => readTaxCode(cellText(image, row, column)).code || null;
  if (!isReadField(field)) return (row) => cellText(image, row, column) || null;
  const units = reading.columns.get(field) ?? reading.periods.find((one) => one.column.column === column)?.column;
  const own = indexRows(units?.column === column ? units.rows : [], image.rows);
  const others = rows.filter(({ row }) => own[row] === 0 && at(image, row, column).kind !== "blank").map(({ row }) => row);
  const read = readColumn(image, others, column, field, map.styles.get(column) ?? "unknown");
  const rest = new Map(others.map((row, index) => [row, index]));
  return (row) => {
    const unit = (own[row] ?? 0) - 1;
    if (unit >= 0 && units) return readValue(reading, units, unit, field);
    const index = rest.get(row);
    // What is crossed for a unit is counted in a sum.
    if (FLAG_FIELDS.has(field)) return plainAt(image, row, column);
    return index === undefined ? null : readValue(reading, read, index, field);
  };
}

/** By row: 1 + index of the entry that stands there, 0 where none does. */
function indexRows(places: ArrayLike<number>, rows: number): Uint32Array {
  const index = new Uint32Array(rows);
  for (let entry = 0; entry < places.length; entry += 1) index[places[entry] ?? 0] = entry + 1;
  return index;
}

/** What a cell says once read; what is typed where nothing could be. */
function readValue({ image }: Reading, column: FieldColumn, index: number, field: Field): PlainValue {
  const state = stateOf(column, index);
  const value = column.values[index] ?? Number.NaN;
  const isDay = DAY_FIELDS.has(field);
  if (state === "blank" && !FLAG_FIELDS.has(field)) return null;
  if (state === "dash" || Number.isNaN(value) || (isDay && value === 0))
    return cellText(image, column.rows[index] ?? 0, column.column) || null;
  if (FLAG_FIELDS.has(field)) return value === 1;
  return isDay ? isoOf(value) : value;
}

/** Words, unit of measure, amount; a ditto mark repeats what stands above it. */
function formColumns(reading: Reading, rows: Rows): Tell[] {
  const { image, map } = reading;
  const amount = map.columns.get("amount") ?? map.columns.get("done") ?? 0;
  const fieldAt = new Map([...reading.columns].map(([field, column]) => [column.rows[0] ?? -1, { field, column }]));
  const plain = readColumn(
    image,
    rows.map(({ row }) => row),
    amount,
    "amount",
    "unknown",
  );
  const indexAt = new Map(rows.map(({ row }, index) => [row, index]));
  const tells = [...map.columns].flatMap(([field, column]): Tell[] => {
    if (column === amount) return [];
    if (field === "measureUnit") return [dittoed(reading, column)];
    const valueAt = fieldValues(reading, rows, field, column);
    return [(row, values) => values.set(field, valueAt(row))];
  });
  const tellAmount: Tell = (row, values) => {
    const known = fieldAt.get(row);
    const value = known ? readValue(reading, known.column, 0, known.field) : readValue(reading, plain, indexAt.get(row) ?? 0, "amount");
    values.set("amount", value);
    if (known) values.set(known.field, value);
  };
  return [...tells, tellAmount];
}

function dittoed({ image }: Reading, column: number): Tell {
  let above: string | null = null;
  return (row, values) => {
    const text = cellText(image, row, column);
    if (text !== "" && !/^(["“”„″'’]{1,2}|-?nt-?|như trên)$/iu.test(text)) above = text;
    values.set("measureUnit", text === "" ? null : above);
  };
}
