import { bandOf, type Enterprises } from "./enterprises";

/** A row of «Tổng hợp doanh nghiệp»: a band of all workers, or of those who are insured. */
export interface Band {
  readonly by: "workers" | "workersInsured";
  /** As `bandOf` counts. */
  readonly no: number;
}

/** What is counted of a band; `rate` stands on those of which it is known whether they have a union. */
export type BandColumn = "units" | "withUnion" | "withoutUnion" | "rate" | "feeOnly";

/** The key of a band's row. */
export function keyOfBand({ by, no }: Band): string {
  return `${by}-${no}`;
}

/** The bands a list can be put into: by all workers, and by insured ones, where it says them. */
export function bandsOf({ columns }: Enterprises): Band[] {
  const bys = (["workers", "workersInsured"] as const).filter((by) => columns.has(by));
  return bys.flatMap((by) => [1, 2, 3, 4, 5].map((no): Band => ({ by, no })));
}

/** The enterprises behind a figure of a band, by index. */
export function enterprisesIn({ size, columns }: Enterprises, { by, no }: Band, column: BandColumn): number[] {
  const mark = (field: "hasUnion" | "paysFee", unit: number) => columns.get(field)?.[unit] ?? Number.NaN;
  const is: Readonly<Record<BandColumn, (unit: number) => boolean>> = {
    units: () => true,
    withUnion: (unit) => mark("hasUnion", unit) === 1,
    withoutUnion: (unit) => mark("hasUnion", unit) === 0,
    rate: (unit) => !Number.isNaN(mark("hasUnion", unit)),
    feeOnly: (unit) => mark("hasUnion", unit) === 0 && mark("paysFee", unit) === 1,
  };
  return Array.from({ length: size }, (_, unit) => unit).filter(
    (unit) => bandOf(columns.get(by)?.[unit] ?? Number.NaN) === no && is[column](unit),
  );
}
