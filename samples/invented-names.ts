import type { Random } from "./random";

/** The places of the samples. None of them is on a map. */
export const CITY = "thành phố Vĩnh Lau";
export const DISTRICT = "quận Sông Lau";
export const WARDS: readonly [string, ...string[]] = [
  "Bến Sậy",
  "Cầu Mây",
  "Đồng Bàng",
  "Giếng Đá",
  "Gò Lau",
  "Hương Tràm",
  "Lộc Vừng",
  "Mỏ Cò",
  "Rạch Sen",
  "Tân Sậy",
  "Vườn Trầu",
  "Xóm Lụa",
];

const SURNAMES = "Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Tô Trương Lâm Tạ Quách Châu Kiều".split(" ");
const MEN = ["Văn", "Hữu", "Minh", "Quốc", "Thanh", "Đức", "Công", "Ngọc", "Trọng", "Xuân"];
const WOMEN = ["Thị", "Thị Ngọc", "Thị Thanh", "Thị Kim", "Ngọc", "Thị Minh", "Thị Thu", "Thị Mỹ", "Hồng", "Thị Bích"];
const GIVEN_MEN =
  "Bảo Cường Dũng Đạt Định Hải Hiếu Hòa Hùng Khoa Lâm Lộc Long Nam Nghĩa Phong Phúc Quân Sơn Tâm Thắng Tín Trung Tuấn Vinh".split(" ");
const GIVEN_WOMEN =
  "Anh Châu Dung Diễm Hạnh Hiền Hoa Huệ Hương Lan Liên Linh Loan Mai Nga Nguyệt Nhung Oanh Phượng Thảo Thủy Trang Vân Yến".split(" ");

export function personName(random: Random): string {
  const woman = random.chance(52);
  return [random.pick(SURNAMES), random.pick(woman ? WOMEN : MEN), random.pick(woman ? GIVEN_WOMEN : GIVEN_MEN)].join(" ");
}

const TRADES = [
  "May",
  "May mặc",
  "Dệt",
  "Giày da",
  "Cơ khí",
  "Bao bì",
  "Nhựa",
  "Gỗ",
  "In",
  "Thực phẩm",
  "Xây dựng",
  "Thương mại",
  "Vận tải",
  "Điện tử",
  "Dược phẩm",
  "Dịch vụ bảo vệ",
  "SX-TM-DV",
  "TM-DV",
  "Thiết bị điện",
  "Hóa chất",
];
const FIRST = ["An", "Đại", "Gia", "Hưng", "Khải", "Lộc", "Minh", "Phú", "Tân", "Thuận", "Tín", "Vĩnh"];
const SECOND = ["Bàng", "Dừa", "Đước", "Lau", "Lúa", "Mây", "Quế", "Sậy", "Sen", "Tràm", "Trầu", "Tre"];
const FOREIGN = [
  "Kanoriya Việt Nam",
  "Dongseul Vina",
  "Haruwashi Vina",
  "Taesolim Việt Nam",
  "Lumendra Việt Nam",
  "Vexolan",
  "Paroquin Việt Nam",
  "Orsentia Vina",
  "Meihualon",
  "Sundorvik Việt Nam",
];
const FORMS = ["Công ty TNHH", "Công ty TNHH", "Công ty TNHH", "Công ty CP", "Công ty CP", "Công ty TNHH MTV", "DNTN"];

/** A firm's name that was not given out before; `taken` is added to. */
export function firmName(random: Random, taken: Set<string>): string {
  for (;;) {
    const third = random.chance(25) ? ` ${random.pick(["Phát", "Thịnh", "Vượng", "Tiến"])}` : "";
    const name = random.chance(6)
      ? `Công ty TNHH ${random.pick(FOREIGN)}`
      : `${random.pick(FORMS)} ${random.pick(TRADES)} ${random.pick(FIRST)} ${random.pick(SECOND)}${third}`;
    if (!taken.has(name)) return remember(name, taken);
  }
}

const NURSERY = [
  "Ánh Dương",
  "Ban Mai",
  "Bé Ngoan",
  "Bông Sen",
  "Búp Măng",
  "Cánh Diều",
  "Cầu Vồng",
  "Chim Non",
  "Hạt Lúa",
  "Hoa Cau",
  "Hoa Gạo",
  "Hoa Lau",
  "Họa Mi",
  "Hướng Dương",
  "Lá Non",
  "Măng Tre",
  "Mây Hồng",
  "Nắng Mai",
  "Sao Khuê",
  "Sơn Ca",
  "Tuổi Ngọc",
  "Vàng Anh",
];

export function nurseryName(random: Random, form: string, taken: Set<string>): string {
  for (;;) {
    const name = `${form} ${random.pick(NURSERY)}${random.chance(40) ? ` ${random.whole(1, 3)}` : ""}`;
    if (!taken.has(name)) return remember(name, taken);
  }
}

function remember(name: string, taken: Set<string>): string {
  taken.add(name);
  return name;
}
