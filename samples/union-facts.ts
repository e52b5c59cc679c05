import { personName } from "./invented-names";
import type { Random } from "./random";
import type { HeadCount, SampleUnion, SectorLabel } from "./sample-union";

/** Where a union's figures come from: its workforce, the shares (percent) of women and of members, each with both bounds. */
export interface FactRanges {
  readonly workers: readonly [number, number];
  readonly women: readonly [number, number];
  readonly rate: readonly [number, number];
}

export function inventUnion(random: Random, name: string, ward: string, sector: SectorLabel, ranges: FactRanges): SampleUnion {
  const total = random.whole(...ranges.workers);
  const female = Math.round((total * random.whole(...ranges.women)) / 100);
  const workers = { total, female };
  const members = membersOf(random, workers, random.whole(...ranges.rate));
  const vacant = random.chance(2);
  const late = sector === "Ngoài nhà nước" && random.chance(6);
  return {
    name,
    ward,
    sector,
    workers,
    members,
    founded: late ? day(random, 2020, 2020) : day(random, 1996, 2019),
    chair: vacant ? null : { name: personName(random), isPartyMember: chairInParty(random, sector, total), phone: phone(random) },
    note: vacant ? "Khuyết chủ tịch" : late ? "Mới thành lập" : "",
  };
}

/** `rate` percent of the workforce, the women among them in proportion, as far as whole persons allow. */
export function membersOf(random: Random, workers: HeadCount, rate: number): HeadCount {
  const total = Math.min(workers.total, Math.max(5, Math.round((workers.total * rate) / 100)));
  const outside = workers.total - total;
  const inProportion = Math.round((workers.female * total) / Math.max(1, workers.total)) + random.whole(-1, 1);
  return { total, female: Math.min(total, workers.female, Math.max(0, workers.female - outside, inProportion)) };
}

/** The workforce of a firm and its range: many small ones, a few of 500 to 3,000. */
export function firmRanges(random: Random, women: readonly [number, number]): FactRanges {
  const size = random.whole(1, 100);
  const workers: readonly [number, number] =
    size <= 20
      ? [11, 24]
      : size <= 48
        ? [25, 49]
        : size <= 70
          ? [50, 99]
          : size <= 84
            ? [100, 299]
            : size <= 89
              ? [300, 499]
              : size <= 96
                ? [500, 950]
                : [950, 3000];
  const kind = random.whole(1, 100);
  const rate: readonly [number, number] =
    kind <= 12 ? [100, 100] : kind <= 40 ? [80, 99] : kind <= 76 ? [60, 79] : kind <= 94 ? [40, 59] : [20, 39];
  return { workers, women, rate };
}

/** A number nobody can have: after the area code no subscriber's number begins with 0. */
function phone(random: Random): string {
  return `028 0000 ${String(random.whole(0, 9999)).padStart(4, "0")}`;
}

function chairInParty(random: Random, sector: SectorLabel, workers: number): boolean {
  return random.chance(sector === "Nhà nước" ? 92 : workers >= 500 ? 36 : 18);
}

function day(random: Random, firstYear: number, lastYear: number): Date {
  return new Date(Date.UTC(random.whole(firstYear, lastYear), random.whole(0, 11), random.whole(1, 28)));
}
