import { printNumber, printPercent } from "../number";

const n = (value: number) => printNumber(value, "vi");
const percent = (basisPoints: number) => printPercent({ part: basisPoints, whole: 10_000 }, "vi").replace(/,00(?=\u00a0)|0(?=\u00a0)/, "");

/** Phân bổ: what is chosen, what comes out, why a unit is left out, why nothing can be shared out. */
export const allocate = {
  percent,
  sectors: { state: "Nhà nước", "non-state": "Ngoài nhà nước", neither: "Nghiệp đoàn", unknown: "Chưa rõ" },
  methods: {
    webster: "Hệ số chung, làm tròn thường",
    "largest-remainder": "Phần nguyên + phần dư lớn nhất",
    adams: "Ưu tiên đơn vị nhỏ",
    dhondt: "Ưu tiên đơn vị lớn",
    "huntington-hill": "Cân bằng tương đối",
    equal: "Chia đều",
  },
  weights: {
    gap: "Số còn thiếu để đạt tỷ lệ",
    "non-members": "Lao động chưa là đoàn viên",
    workers: "Tổng số lao động",
    "last-year": "Kết quả năm trước",
    column: "Một cột khác",
  },
  weightColumn: (heading: string) => `Cột «${heading}»`,
  regimes: {
    1: (missing: number, target: number) =>
      missing > target
        ? `Còn thiếu ${n(missing)}, nhiều hơn chỉ tiêu ${n(missing - target)}: chưa đủ để mọi đơn vị đạt tỷ lệ.`
        : `Còn thiếu ${n(missing)}, bằng đúng chỉ tiêu.`,
    2: (missing: number, target: number) =>
      `Mọi đơn vị được giao đủ số còn thiếu (${n(missing)}); ${n(target - missing)} người còn lại chia theo lao động chưa là đoàn viên.`,
  },
  leftOut: {
    duplicate: "Trùng với đơn vị ở dòng trên",
    "no-rate": "Nghiệp đoàn: không tính tỷ lệ",
    "outside-population": "Không thuộc đối tượng của chỉ tiêu",
    "unknown-sector": "Chưa rõ khu vực",
    "no-workers": "Thiếu số lao động",
    "no-members": "Thiếu số đoàn viên",
    "members-above-workers": "Đoàn viên nhiều hơn lao động",
  },
  infeasible: {
    nobody: () => "Không có đơn vị nào để giao: mọi dòng của danh sách đều để riêng.",
    "no-list": () => "Sổ này chưa có danh sách CĐCS: cần cột tên, cột lao động, cột đoàn viên.",
    "several-lists": ({ tabs }: { tabs: readonly string[] }) =>
      `Sổ có ${n(tabs.length)} danh sách CĐCS: ${tabs.map((tab) => `«${tab}»`).join(", ")}. Xin chọn một.`,
    "no-column": ({ heading }: { heading: string }) => `Danh sách không có cột «${heading}».`,
    "ceiling-below-floor": ({ units }: { units: number }) => `${n(units)} đơn vị có mức cao nhất nhỏ hơn mức tối thiểu.`,
    "hold-outside-bounds": ({ units }: { units: number }) => `${n(units)} đơn vị có số ở cột Giữ nằm ngoài giới hạn.`,
    "floors-above-target": ({ least, target }: { least: number; target: number }) =>
      `Riêng các mức tối thiểu và số giữ cố định đã là ${n(least)}, nhiều hơn chỉ tiêu ${n(target)}.`,
    "ceilings-below-target": ({ most, target }: { most: number; target: number }) =>
      `Không thể chia đủ ${n(target)}. ${n(target - most)} người chưa có chỗ giao: các đơn vị nhận được nhiều nhất ${n(most)}.`,
    "no-weight": () => "Không đơn vị nào có số để chia: cột dùng để chia toàn số 0 hoặc trống.",
  },
  nothingWritten: "Chưa ghi gì vào sổ.",
  waysOut: {
    "lower-target": ({ target, by }: { target: number; by: number }) => `Hạ chỉ tiêu còn ${n(target)} (bớt ${n(by)} người).`,
    "raise-target": ({ target, by }: { target: number; by: number }) => `Nâng chỉ tiêu lên ${n(target)} (thêm ${n(by)} người).`,
    "release-floors": ({ units, by }: { units: number; by: number }) => `Bỏ mức tối thiểu của ${n(units)} đơn vị (được ${n(by)} người).`,
    "release-holds": ({ units, by }: { units: number; by: number }) => `Bỏ giữ cố định ${n(units)} đơn vị (${n(by)} người).`,
    "release-ceilings": ({ units, by }: { units: number; by: number }) =>
      `Bỏ mức cao nhất của ${n(units)} đơn vị (thêm chỗ cho ${n(by)} người).`,
    "new-unions": ({ persons }: { persons: number }) => `Chuyển ${n(persons)} người cho CĐCS sắp thành lập.`,
    "allow-override": ({ persons }: { persons: number }) =>
      `Cho một số đơn vị vượt mức: gõ cột Tối đa, kèm ghi chú (cần thêm chỗ cho ${n(persons)} người).`,
    "change-weight": () => "Chia theo số khác, thí dụ số còn thiếu để đạt tỷ lệ.",
    "answer-labels": ({ labels }: { labels: readonly string[] }) =>
      `Cho biết khu vực của: ${labels.map((label) => (label === "" ? "ô trống" : `«${label}»`)).join(", ")}.`,
    "confirm-units": ({ units }: { units: number }) => `Xác nhận ${n(units)} đơn vị để riêng bằng một số ở cột Giữ.`,
    "choose-tab": ({ tab }: { tab: string }) => `Dùng danh sách ở trang «${tab}».`,
  },
  tabs: {
    empty: "trang trống",
    hidden: "trang đang ẩn, chưa đọc",
    "no-heading": "không thấy dòng tiêu đề",
    enterprises: "danh sách doanh nghiệp, không có cột đoàn viên",
    "column-missing": (fields: readonly string[]) => `thiếu cột ${fields.join(", ")}`,
    "no-units": "có tiêu đề, chưa có đơn vị nào",
  },
  fields: { name: "tên CĐCS", workers: "lao động", members: "đoàn viên" },
};
