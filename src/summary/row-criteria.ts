import { membershipOf, type Population } from "../programme/population";
import type { PopulationFilter } from "../programme/programme";
import { SECTORS } from "./unit-facts";

/**
 * A population as criteria of SUMIFS and COUNTIFS over «Dữ liệu», or «Dữ liệu doanh nghiệp»: one set of them for each way of belonging, to be added up. Every criterion is on
 * a column of numbers, so that nothing that was typed can be taken for a wildcard or a comparison.
 */
export interface RowCriteria {
  /** Units that are known to belong. */
  readonly within: readonly string[];
  /** Those, and units of which it is not known. */
  readonly possible: readonly string[];
}

export function criteriaOf({ subject, sectors, workers, flags }: PopulationFilter): RowCriteria {
  const data = subject === "enterprises" ? "data-enterprises" : "data";
  const bySector = sectors.map((sector) => `[${data}!sectorNo:],${SECTORS.indexOf(sector) + 1}`);
  const band =
    workers === null
      ? []
      : [workers.from, workers.below].flatMap((bound, index) => {
          return bound === null ? [] : [`[${data}!${workers.by}:],"${index === 0 ? ">=" : "<"}${bound}"`];
        });
  const asked = Object.entries(flags).map(([flag, is]) => ({ column: `[${data}!${flag}:]`, is: Number(is) }));
  const flag = asked.map(({ column, is }) => `${column},${is}`);
  const everybody = [`[${data}!no:],">0"`];
  const sectorWays = bySector.length > 0 ? bySector : everybody;
  return {
    within: sectorWays.map((way) => [way, ...band, ...flag].join(",")),
    possible: product([
      bySector.length > 0 ? [...bySector, "[data!sectorNo:],0"] : everybody,
      ...(band.length > 0 ? [[band.join(","), `[${data}!${workers?.by ?? "workers"}:],"="`]] : []),
      ...asked.map(({ column, is }) => [`${column},${is}`, `${column},"="`]),
    ]),
  };
}

/** One of each, joined, in every combination. */
function product(choices: readonly (readonly string[])[]): string[] {
  return choices.reduce<string[]>(
    (sofar, ways) => (sofar.length === 0 ? [...ways] : sofar.flatMap((some) => ways.map((way) => `${some},${way}`))),
    [],
  );
}

/** Σ of a column over criteria, with more of them where they are given. */
export function sumOver(ways: readonly string[], column: string, more = ""): string {
  return ways.map((way) => `SUMIFS([data!${column}:],${way}${more})`).join("+");
}

export function countOver(ways: readonly string[], more = ""): string {
  return ways.map((way) => `COUNTIFS(${way}${more})`).join("+");
}

/** Who belongs, and of whom it is not known. */
export function membersOf(filter: PopulationFilter, population: Population): { readonly within: number[]; readonly maybe: number[] } {
  const within: number[] = [];
  const maybe: number[] = [];
  for (let unit = 0; unit < population.size; unit += 1) {
    const membership = membershipOf(filter, population, unit);
    if (membership === "in") within.push(unit);
    if (membership === "maybe") maybe.push(unit);
  }
  return { within, maybe };
}
