import fc from "fast-check";
import { findGaps } from "../../src/programme/find-gaps";
import type { Measure } from "../../src/programme/measure";
import type { PopulationFilter, Programme, ProgrammeRow, RowValue, WorkerBand } from "../../src/programme/programme";
import { COMPARISONS, GRAINS, KINDS, MEASURES, SEVERITIES, SUBJECTS } from "../../src/programme/words";

/** Texts as they come out of a cell, signs that look like formulas, dates and numbers among them. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom("=1+1", "-5", "01/02/2021", "12", "Số lao động ≥ 25", "#REF!", "+ x"),
  )
  .map((typed) => typed.normalize("NFC").replace(/\s+/gu, " ").trim());
const word = <T extends string>(words: Readonly<Record<T, unknown>>) => fc.constantFrom(...(Object.keys(words) as T[]));
const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const listName = text.map((name) => name.replaceAll(";", ",").trim()).filter((name) => name !== "");

const band: fc.Arbitrary<WorkerBand> = fc
  .record({
    from: orNone(fc.nat(2000)),
    below: orNone(fc.integer({ min: 2001, max: 9000 })),
    by: fc.constantFrom("workers", "workersInsured"),
  })
  .filter(({ from, below }) => from !== null || below !== null);

export const filters: fc.Arbitrary<PopulationFilter> = fc.record({
  subject: word(SUBJECTS),
  sectors: fc.subarray(["state", "non-state", "neither"]),
  workers: orNone(band),
  flags: fc.record(
    { isEnterprise: fc.boolean(), eligible: fc.boolean(), hasUnion: fc.boolean(), paysFee: fc.boolean() },
    { requiredKeys: [] },
  ),
  list: orNone(listName),
});

const count: fc.Arbitrary<RowValue> = fc.record({ type: fc.constant("count"), count: fc.nat(10_000_000) });
const rate: fc.Arbitrary<RowValue> = fc.record({ type: fc.constant("rate"), basisPoints: fc.integer({ min: 101, max: 100_000 }) });
const fraction: fc.Arbitrary<RowValue> = fc.record({
  type: fc.constant("fraction"),
  part: fc.nat(999),
  whole: fc.integer({ min: 1, max: 999 }),
});

const measures = (Object.keys(MEASURES) as (Measure | "units")[]).filter((measure): measure is Measure => measure !== "units");

/** Rows that can be evaluated: what a kind needs is there, and nothing else. */
const row: fc.Arbitrary<ProgrammeRow> = fc
  .record({
    id: text,
    kind: word(KINDS),
    label: text,
    value: fc.oneof(count, rate, fraction),
    hasValue: fc.boolean(),
    unit: text.filter((unit) => unit !== "%" && !/^ph/iu.test(unit)),
    comparison: word(COMPARISONS),
    population: filters,
    numerator: fc.constantFrom(...measures),
    denominator: fc.constantFrom(...measures, "units" as const),
    grain: word(GRAINS),
    growth: fc.constantFrom("gross", "net"),
    from: orNone(day),
    until: day,
    severity: word(SEVERITIES),
    sentence: text,
    section: text,
    note: text,
  })
  .map(({ hasValue, ...raw }) => fitted(raw, hasValue))
  .filter((one) => findGaps(one).length === 0);

function fitted(raw: Omit<ProgrammeRow, "key">, hasValue: boolean): ProgrammeRow {
  const isMeasured = ["target", "threshold", "minimum", "count"].includes(raw.kind) || (raw.kind === "list" && hasValue);
  const value = isMeasured ? raw.value : null;
  const unit = value?.type === "rate" ? "%" : value?.type === "fraction" ? `phần ${value.whole}` : raw.unit;
  return {
    ...raw,
    key: "",
    value,
    unit,
    comparison: isMeasured || raw.kind === "deadline" ? raw.comparison : null,
    numerator: isMeasured ? raw.numerator : null,
    denominator: isMeasured && value?.type !== "count" ? raw.denominator : null,
    grain: isMeasured ? raw.grain : null,
    growth: isMeasured && raw.numerator === "growth" ? raw.growth : null,
  };
}

const key = text.filter((typed) => typed !== "");

export const programmes: fc.Arbitrary<Programme> = fc
  .record({
    key,
    title: text,
    issuer: text,
    level: text,
    year: fc.integer({ min: 1950, max: 2150 }),
    source: text,
    issued: orNone(day),
    rows: fc.array(row, { maxLength: 8 }),
    keys: fc.uniqueArray(key, { minLength: 8, maxLength: 8 }),
  })
  .map(({ keys, rows, ...head }) => ({ ...head, rows: rows.map((one, index) => ({ ...one, key: keys[index] ?? `row-${index}` })) }));
