import { withEdgeCases } from "./edge-cases";
import { DISTRICT, firmName, nurseryName, WARDS } from "./invented-names";
import { type Random, randomFrom } from "./random";
import type { SampleUnion, UnionBlock } from "./sample-union";
import { type FactRanges, firmRanges, inventUnion } from "./union-facts";

const OFFICES = [
  "Cơ quan Quận ủy",
  "Văn phòng HĐND và UBND quận",
  "Phòng Giáo dục và Đào tạo quận",
  "Tòa án nhân dân quận",
  "Viện Kiểm sát nhân dân quận",
  "Chi cục Thuế quận",
  "Chi cục Thi hành án dân sự quận",
  "Chi cục Thống kê quận",
  "Bảo hiểm xã hội quận",
  "Kho bạc Nhà nước quận",
  "Bệnh viện quận",
  "Trung tâm Y tế quận",
  "Trung tâm Văn hóa quận",
  "Trung tâm Thể dục thể thao quận",
  "Trung tâm Giáo dục nghề nghiệp - GDTX quận",
  "Ban Quản lý dự án đầu tư xây dựng quận",
  "Ban Bồi thường giải phóng mặt bằng quận",
  "Đội Quản lý trật tự đô thị quận",
  "Đài Truyền thanh quận",
  "Nhà Thiếu nhi quận",
  "Thư viện quận",
  "Hội Chữ thập đỏ quận",
];
const ASSOCIATIONS = ["Nghiệp đoàn Xe ôm", "Nghiệp đoàn Bốc xếp", "Nghiệp đoàn Bán hàng rong", "Nghiệp đoàn Ghe đò"];

const OFFICE: FactRanges = { workers: [14, 85], women: [35, 62], rate: [97, 101] };
const SCHOOL: FactRanges = { workers: [22, 96], women: [68, 90], rate: [96, 102] };
const NURSERY: FactRanges = { workers: [18, 60], women: [94, 100], rate: [96, 102] };
const PRIVATE_SCHOOL: FactRanges = { workers: [12, 90], women: [78, 98], rate: [30, 100] };
const LARGE_PRIVATE_SCHOOL: FactRanges = { workers: [70, 190], women: [60, 75], rate: [45, 95] };
const STATE_FIRM: FactRanges = { workers: [60, 620], women: [20, 45], rate: [92, 100] };
const ASSOCIATION: FactRanges = { workers: [35, 140], women: [5, 60], rate: [100, 100] };

/** 420 unions in 12 wards, in four blocks; within a block ward by ward, as an office keeps its list. */
export function districtUnions(): readonly UnionBlock[] {
  const random = randomFrom(20210114);
  const taken = new Set<string>();
  const blocks = [
    { roman: "I", title: "HÀNH CHÍNH - SỰ NGHIỆP", unions: offices(random) },
    { roman: "II", title: "TRƯỜNG HỌC", unions: schools(random, taken) },
    { roman: "III", title: "DOANH NGHIỆP", unions: firms(random, taken) },
    { roman: "IV", title: "NGHIỆP ĐOÀN", unions: associations(random) },
  ];
  return withEdgeCases(blocks.map((block) => ({ ...block, unions: byWard(block.unions) })));
}

function offices(random: Random): SampleUnion[] {
  const inWards = WARDS.flatMap((ward) => [`UBND phường ${ward}`, `Trạm Y tế phường ${ward}`].map((name) => ({ name, ward })));
  const ofDistrict = OFFICES.map((name) => ({ name: `${name}${DISTRICT.slice("quận".length)}`, ward: random.pick(WARDS) }));
  return [...ofDistrict, ...inWards].map(({ name, ward }) => inventUnion(random, name, ward, "Nhà nước", OFFICE));
}

function schools(random: Random, taken: Set<string>): SampleUnion[] {
  const count = (times: number) => Array.from({ length: times }, (_, index) => WARDS[index % WARDS.length] ?? WARDS[0]);
  const state = (name: string, ward: string, facts: FactRanges) => inventUnion(random, name, ward, "Nhà nước", facts);
  return [
    ...count(40).map((ward) => state(nurseryName(random, "Trường Mầm non", taken), ward, NURSERY)),
    ...count(32).map((ward, index) => state(`Trường Tiểu học ${ward} ${1 + Math.floor(index / 12)}`, ward, SCHOOL)),
    ...count(18).map((ward, index) => state(`Trường THCS ${ward}${index < 12 ? "" : " 2"}`, ward, SCHOOL)),
    ...count(4).map((ward) => state(`Trường THPT ${ward}`, ward, SCHOOL)),
    ...count(20).map((ward) =>
      inventUnion(random, nurseryName(random, "Trường Mầm non tư thục", taken), ward, "Ngoài nhà nước", PRIVATE_SCHOOL),
    ),
    ...["Tân Lúa", "Minh Sen", "Gia Quế", "Khải Tre"].map((name) =>
      inventUnion(random, `Trường TH, THCS và THPT ${name}`, random.pick(WARDS), "Ngoài nhà nước", LARGE_PRIVATE_SCHOOL),
    ),
  ];
}

function firms(random: Random, taken: Set<string>): SampleUnion[] {
  const state = [
    "Dịch vụ công ích",
    "Quản lý chợ",
    "Cấp nước",
    "Công viên cây xanh",
    "Môi trường đô thị",
    "Phát hành sách",
    "In",
    "Kho bãi",
  ];
  return [
    ...state.map((trade) => inventUnion(random, `Công ty TNHH MTV ${trade} Sông Lau`, random.pick(WARDS), "Nhà nước", STATE_FIRM)),
    ...Array.from({ length: 240 }, () => privateFirm(random, firmName(random, taken))),
    ...["Vận tải Lau Xanh", "TM-DV Tràm Vàng", "Xe du lịch Cánh Cò", "Rau sạch Bến Sậy"].map((name) =>
      inventUnion(random, `Hợp tác xã ${name}`, random.pick(WARDS), "Ngoài nhà nước", firmRanges(random, [10, 55])),
    ),
  ];
}

function privateFirm(random: Random, name: string): SampleUnion {
  const women = / (May|Dệt|Giày)/.test(name) ? ([66, 88] as const) : ([18, 62] as const);
  const ranges = firmRanges(random, women);
  const small = name.startsWith("DNTN") ? { ...ranges, workers: [11, 49] as const } : ranges;
  return inventUnion(random, name, random.pick(WARDS), "Ngoài nhà nước", small);
}

function associations(random: Random): SampleUnion[] {
  return ASSOCIATIONS.map((name) => {
    const ward = random.pick(WARDS);
    return inventUnion(random, `${name} phường ${ward}`, ward, "Nghiệp đoàn", ASSOCIATION);
  });
}

/** Stable: within a ward the order stays. */
function byWard(unions: readonly SampleUnion[]): SampleUnion[] {
  return WARDS.flatMap((ward) => unions.filter((union) => union.ward === ward));
}
