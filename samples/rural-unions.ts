import { firmName } from "./invented-names";
import { type Random, randomFrom } from "./random";
import type { SampleUnion } from "./sample-union";
import { type FactRanges, firmRanges, inventUnion } from "./union-facts";

export const RURAL_DISTRICT = "huyện Cỏ May";
const COMMUNES = ["An Sậy", "Bình Lúa", "Cầu Dừa", "Đước Xanh", "Giồng Tre", "Láng Sen", "Phước Quế", "Trảng Cỏ"];
const OFFICES = [
  "Cơ quan Huyện ủy",
  "Văn phòng HĐND và UBND huyện",
  "Trung tâm Y tế huyện",
  "Bảo hiểm xã hội huyện",
  "Chi cục Thuế khu vực",
];
const STATE: FactRanges = { workers: [16, 70], women: [35, 80], rate: [96, 102] };

/** About 45 unions of a rural district, in the order in which the officer typed them: no groups. */
export function ruralUnions(): readonly SampleUnion[] {
  const random = randomFrom(20240401);
  const taken = new Set<string>();
  const state = (name: string, ward: string) => inventUnion(random, name, ward, "Nhà nước", STATE);
  return [
    ...OFFICES.map((name) => state(name, random.pick(COMMUNES))),
    ...COMMUNES.map((commune) => state(`UBND xã ${commune}`, commune)),
    ...COMMUNES.map((commune) => state(`Trường Tiểu học ${commune}`, commune)),
    ...COMMUNES.slice(0, 5).map((commune) => state(`Trường THCS ${commune}`, commune)),
    ...Array.from({ length: 18 }, () => firm(random, taken)),
    inventUnion(random, "Hợp tác xã Nông nghiệp Láng Sen", "Láng Sen", "Ngoài nhà nước", firmRanges(random, [20, 60])),
  ];
}

function firm(random: Random, taken: Set<string>): SampleUnion {
  return inventUnion(random, firmName(random, taken), random.pick(COMMUNES), "Ngoài nhà nước", firmRanges(random, [20, 75]));
}
