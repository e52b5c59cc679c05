import { districtUnions } from "./district-unions";
import { firmName, personName, WARDS } from "./invented-names";
import { type Random, randomFrom } from "./random";

export type EnterpriseKind = "TNHH" | "Cổ phần" | "DNTN" | "FDI";

/** One line of the survey of enterprises (danh sách doanh nghiệp), with or without a grassroots union. */
export interface SampleEnterprise {
  readonly name: string;
  readonly ward: string;
  /** Ten digits; a leading zero is part of it, so it is text. */
  readonly taxCode: string;
  readonly address: string;
  readonly kind: EnterpriseKind;
  readonly workers: number;
  /** Workers with social insurance (BHXH). */
  readonly insured: number;
  readonly hasUnion: boolean;
  readonly unionFounded: Date | null;
  /** Pays the union fee of 2 % (KPCĐ). */
  readonly paysFee: boolean;
  /** Đủ điều kiện vận động: marked by the officer, for enterprises without a union. */
  readonly eligible: boolean;
  readonly officer: string;
  readonly note: string;
}

const STREETS = ["Bờ Kè", "Hàng Tre", "Lá Sậy", "Cánh Diều", "Bông Lau", "Mái Chèo", "Cầu Ván", "Rặng Dừa", "Sân Phơi", "Bến Gạo"];

/** Enterprises without a union that stand exactly on a line of the programme; the last is on either side of 25, as one counts. */
export const BORDER_SIZES: readonly (readonly [workers: number, insured: number])[] = [
  [25, 25],
  [24, 24],
  [10, 10],
  [9, 9],
  [25, 24],
];
const WITH_UNION = 150;
const WITHOUT_UNION = 129;

interface Base {
  readonly name: string;
  readonly ward: string;
  readonly size: readonly [workers: number, insured: number];
  readonly founded: Date | null;
}

/**
 * 280 enterprises in 12 wards, ward by ward. 150 are firms of the district's list of unions; 129 have no union; and the first is typed twice, as it
 * happens where two people keep one list.
 */
export function enterprises(): readonly SampleEnterprise[] {
  const random = randomFrom(20201231);
  const listed = districtUnions().flatMap((block) => block.unions);
  const taken = new Set(listed.map((union) => union.name));
  const firms = listed.filter((union) => union.sector === "Ngoài nhà nước" && union.workers && /^(Công ty|DNTN)/.test(union.name));
  const known = firms.filter(
    (_, index) => Math.floor(((index + 1) * WITH_UNION) / firms.length) > Math.floor((index * WITH_UNION) / firms.length),
  );
  const bases = [
    ...known.map((firm) => ({ ...firm, size: insuredOf(random, firm.workers?.total ?? 0) })),
    ...Array.from({ length: WITHOUT_UNION }, (_, index) => withoutUnion(random, firmName(random, taken), index)),
  ];
  const officers = Array.from({ length: 4 }, () => personName(random));
  const made = bases.map((base) => enterprise(random, base, officers));
  const list = WARDS.flatMap((ward) => made.filter((one) => one.ward === ward));
  const [first] = list;
  return first ? [...list, { ...first, note: "" }] : list;
}

function enterprise(
  random: Random,
  { name, ward, size: [workers, insured], founded }: Base,
  officers: readonly string[],
): SampleEnterprise {
  const hasUnion = founded !== null;
  return {
    name,
    ward,
    taxCode: `0${random.whole(0, 9)}${String(random.whole(0, 99_999_999)).padStart(8, "0")}`,
    address: `${random.whole(1, 320)} đường ${random.pick(STREETS)}`,
    kind: kindOf(name),
    workers,
    insured,
    hasUnion,
    unionFounded: founded,
    paysFee: hasUnion ? random.chance(88) : random.chance(workers >= 10 ? 34 : 12),
    eligible: !hasUnion && workers >= 10 && random.chance(70),
    officer: officers[WARDS.indexOf(ward) % officers.length] ?? "",
    note: !hasUnion && random.chance(9) ? random.pick(["Đang vận động", "Chủ DN chưa đồng ý", "Dự kiến chuyển địa bàn"]) : "",
  };
}

function withoutUnion(random: Random, name: string, index: number): Base {
  const band = random.whole(1, 100);
  const workers =
    band <= 26 ? random.whole(3, 8) : band <= 82 ? random.whole(11, 23) : band <= 97 ? random.whole(26, 90) : random.whole(100, 620);
  const size = BORDER_SIZES[index - 60] ?? insuredOf(random, workers);
  return { name, ward: random.pick(WARDS), size, founded: null };
}

function insuredOf(random: Random, workers: number): readonly [number, number] {
  return [workers, Math.max(1, Math.round((workers * random.whole(78, 100)) / 100))];
}

function kindOf(name: string): EnterpriseKind {
  if (/Việt Nam|Vina|Vexolan|Meihualon/.test(name)) return "FDI";
  if (name.startsWith("DNTN")) return "DNTN";
  if (name.includes(" CP ")) return "Cổ phần";
  return "TNHH";
}
