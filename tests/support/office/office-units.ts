import { firmName, nurseryName, personName, WARDS } from "../../../samples/invented-names";
import type { Random } from "../../../samples/random";

/** A grassroots union or enterprise of an invented office, with every figure a table may ask for. */
export interface OfficeUnit {
  readonly name: string;
  readonly ward: string;
  readonly block: string;
  readonly sector: string;
  readonly code: string;
  readonly taxCode: string;
  readonly workers: number;
  readonly workersFemale: number;
  readonly workersInsured: number;
  readonly members: number;
  readonly membersFemale: number;
  readonly membersOpening: number;
  readonly newMembers: number;
  readonly left: number;
  readonly nonMembers: number;
  readonly introduced: number;
  readonly admitted: number;
  readonly target: number;
  readonly share: number;
  readonly chair: string;
  readonly isParty: boolean;
  readonly hasUnion: boolean;
  readonly paysFee: boolean;
  readonly phone: string;
  readonly founded: string;
  readonly note: string;
}

export const BLOCKS = ["Hành chính sự nghiệp", "Trường học", "Doanh nghiệp", "Nghiệp đoàn"] as const;
const SECTORS = ["HCSN", "SNCL", "Ngoài NN", "Ngoài NN"] as const;

/** Names that sound like a sum, a group or a signature and are none. */
const TRAPS = [
  "Tổng công ty Điện lực Sông Lau",
  "Tổng kho Xăng dầu Bến Sậy",
  "Cộng đồng Nhà máy Lau Xanh",
  "Công ty TNHH Tổng Hợp Mây",
  "Khối Đảng - Đoàn thể quận",
  "Phường đội Gò Lau",
  "Ban Thường trực HĐND quận",
  "Công ty CP 4 Mùa",
  "Trường MN 19/5",
  "Công ty TNHH A.B.C",
];
const NOTES = ["", "", "", "", "mới thành lập", "đang kiện toàn", "chuyển địa bàn"];

/** Units with different names, in the order of their blocks. */
export function drawUnits(dice: Random, sizes: readonly number[]): OfficeUnit[] {
  const taken = new Set<string>();
  const prefix = dice.pick(["", "", "CĐCS ", "CĐ "]);
  return sizes.flatMap((size, block) =>
    Array.from({ length: size }, (_, place) => {
      let name = drawName(dice, block % BLOCKS.length, taken);
      while (taken.has(`# ${name}`)) name = `${drawName(dice, block % BLOCKS.length, taken)} ${dice.whole(2, 99)}`;
      taken.add(`# ${name}`);
      return drawUnit(dice, `${prefix}${name}`, block % BLOCKS.length, place);
    }),
  );
}

function drawName(dice: Random, block: number, taken: Set<string>): string {
  if (dice.chance(6)) return dice.pick(TRAPS);
  const ward = dice.pick(WARDS);
  if (block === 0)
    return dice.pick([`UBND phường ${ward}`, `Trạm Y tế phường ${ward}`, `Chi cục Thuế ${ward}`, `Trung tâm Văn hóa ${ward}`]);
  if (block === 1) return nurseryName(dice, dice.pick(["Trường MN", "Trường Mầm non", "Trường THCS", "Trường Tiểu học"]), taken);
  return block === 3 ? `Nghiệp đoàn Xe ôm ${ward}` : firmName(dice, taken);
}

function drawUnit(dice: Random, name: string, block: number, place: number): OfficeUnit {
  const workers = dice.chance(25) ? dice.whole(1_000, 12_000) : dice.whole(12, 900);
  const members = dice.whole(Math.ceil(workers / 3), workers);
  const newMembers = dice.whole(0, 30);
  const left = dice.whole(0, Math.min(9, members));
  const introduced = dice.whole(0, 12);
  return {
    name,
    ward: dice.pick(WARDS),
    block: BLOCKS[block] ?? "",
    sector: SECTORS[block] ?? "",
    code: `LD${String(dice.whole(1, 9_999)).padStart(4, "0")}${place}`,
    taxCode: `0${dice.whole(300_000_000, 318_999_999)}${dice.chance(20) ? `-00${dice.whole(1, 9)}` : ""}`,
    workers,
    workersFemale: dice.whole(0, workers),
    workersInsured: dice.whole(members, workers),
    members,
    membersFemale: dice.whole(0, members),
    membersOpening: Math.max(0, members - newMembers + left),
    newMembers,
    left,
    nonMembers: workers - members,
    introduced,
    admitted: dice.whole(0, introduced),
    target: dice.whole(0, 60),
    share: members / workers,
    chair: personName(dice),
    isParty: dice.chance(50),
    hasUnion: dice.chance(60),
    paysFee: dice.chance(60),
    phone: `09${dice.whole(10_000_000, 99_999_999)}`,
    founded: `${dice.whole(1995, 2021)}-${String(dice.whole(1, 12)).padStart(2, "0")}-${String(dice.whole(1, 28)).padStart(2, "0")}`,
    note: dice.pick(NOTES),
  };
}
