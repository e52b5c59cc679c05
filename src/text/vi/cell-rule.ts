import { COMPARE, n, said, words } from "./rule-words";

/** Rules about single cells and names. */
export const cellRules = {
  K01: words("Số gõ dạng chữ", (f) => `Số gõ dạng chữ «${said(f)}»`, "Đổi ô sang dạng số rồi gõ lại", "Anh/chị gõ lại ô này ở dạng số"),
  K02: words(
    "Số người không nguyên",
    (f) => `Ghi «${said(f)}», số người phải là số nguyên`,
    COMPARE,
    "Anh/chị ghi lại số người, không có số lẻ",
  ),
  K04: words("Số âm", (f) => `Ghi số âm «${said(f)}»`, COMPARE, "Anh/chị ghi lại, từ 0 trở lên"),
  K05: words("Ô báo lỗi", (f) => `Ô báo lỗi ${said(f)}`, "Sửa công thức hoặc gõ số vào ô", "Anh/chị sửa công thức hoặc gõ số vào ô"),
  K06: words(
    "Công thức chưa tính",
    () => "Ô có công thức chưa tính, chưa có số liệu",
    "Mở tệp bằng Excel, lưu lại rồi đọc lại",
    "Anh/chị mở tệp bằng Excel, lưu lại rồi gửi lại",
  ),
  K09: words(
    "Ngày ghi tháng trước",
    (f) => `Ngày «${said(f)}» ghi tháng trước ngày`,
    "Ghi lại theo thứ tự ngày/tháng/năm",
    "Anh/chị ghi lại theo thứ tự ngày/tháng/năm",
  ),
  K10: words(
    "Năm hai chữ số",
    (f) => `Ngày «${said(f)}» ghi năm hai chữ số`,
    "Ghi đủ bốn chữ số của năm",
    "Anh/chị ghi đủ bốn chữ số của năm",
  ),
  K11: words("Ngày không có thật", (f) => `Không có ngày «${said(f)}»`, "Tra lại ngày trong hồ sơ", "Anh/chị tra lại ngày trong hồ sơ"),
  K12: words(
    "Thiếu số liệu chính",
    (f) => `Thiếu ${said(f)}`,
    "Hỏi CĐCS; trống không được tính là 0",
    "Anh/chị ghi số liệu; nếu không có thì ghi 0",
  ),
  K13: words(
    "Mã số thuế mất số 0",
    (f) => `Mã số thuế «${said(f)}» thiếu số 0 ở đầu`,
    "Đổi ô sang dạng chữ rồi gõ lại đủ chữ số",
    "Anh/chị đổi ô sang dạng chữ rồi gõ lại đủ chữ số",
  ),
  K14: words(
    "Công thức gọi ra ngoài",
    (f) => `Ô có công thức mở liên kết hoặc gọi chương trình khác, đang hiện «${said(f)}»`,
    "Không bấm vào ô, yêu cầu đơn vị gõ lại giá trị",
    "Anh/chị xóa công thức và gõ giá trị vào ô",
  ),
  K16: words("Không đọc được số", (f) => `Không đọc được «${said(f)}» là số liệu`, COMPARE, "Anh/chị chỉ ghi con số vào ô"),
  V01: words(
    "Phông chữ cũ",
    (f) => `Gõ bằng phông .Vn (TCVN3), đọc là «${said(f)}»`,
    "Chuyển sang phông Unicode",
    "Anh/chị gõ lại bằng phông Unicode",
  ),
  V02: words(
    "Phông chữ VNI",
    (f) => `Gõ bằng phông VNI, đọc là «${said(f)}»`,
    "Chuyển sang phông Unicode",
    "Anh/chị gõ lại bằng phông Unicode",
  ),
  V03: words(
    "Chưa rõ phông chữ",
    (f) => `«${said(f)}» có thể gõ bằng phông cũ, chưa chuyển`,
    "Nếu đúng là phông cũ thì chuyển sang phông Unicode; với tệp đơn vị gửi, có thể chọn ở «Xem cách đọc»",
    "Anh/chị xem lại chữ trong ô này",
  ),
  V04: words(
    "Unicode tổ hợp",
    (f) => `«${said(f)}» gõ bằng Unicode tổ hợp`,
    "Chuyển sang Unicode dựng sẵn",
    "Anh/chị chọn Unicode dựng sẵn trong bộ gõ",
  ),
  V05: words(
    "Chữ trông giống",
    (f) => `«${said(f)}» có chữ của bảng chữ khác, trông giống chữ Việt`,
    "Gõ lại tên bằng bàn phím tiếng Việt",
    "Anh/chị gõ lại tên bằng bàn phím tiếng Việt",
  ),
  V06: words("Thừa dấu cách", (f) => `«${said(f)}» thừa dấu cách`, "Bỏ dấu cách thừa", "Anh/chị bỏ dấu cách thừa"),
  V08: words(
    "Phông cũ bị đổi sang chữ hoa",
    (f) => `«${said(f)}» gõ bằng phông .Vn đã bị đổi sang chữ hoa, không đọc lại được, cần gõ lại`,
    "Gõ lại chữ trong ô bằng phông Unicode",
    "Anh/chị gõ lại chữ trong ô này bằng phông Unicode",
  ),
  D01: words(
    "Đơn vị không có trong danh sách",
    (f) => `«${said(f)}» không có trong danh sách CĐCS`,
    "Tra lại tên, hoặc bổ sung đơn vị vào danh sách",
    "Anh/chị ghi đúng tên CĐCS trong danh sách",
  ),
  D02: words(
    "Tên ghi khác danh sách",
    (f) => `Tên ghi khác danh sách: «${said(f)}», danh sách ghi «${String(f["expected"] ?? "")}»`,
    "Xác nhận đúng là một đơn vị rồi sửa tên",
    "Anh/chị ghi tên như trong danh sách",
  ),
  D03: words(
    "Tên gần giống",
    (f) => `«${said(f)}» không có trong danh sách, gần giống «${String(f["expected"] ?? "")}»`,
    "Xác nhận có phải một đơn vị rồi sửa tên",
    "Anh/chị ghi tên như trong danh sách",
  ),
  D04: words(
    "Đơn vị ghi nhiều lần",
    (f) => `«${said(f)}» đã có ở dòng ${n(f["row"])}${f["tab"] === undefined ? "" : ` trang «${f["tab"]}»`}: chỉ dòng đó được tính`,
    "Bỏ dòng thừa, giữ số đúng",
    "Anh/chị bỏ dòng ghi lặp",
  ),
  D05: words(
    "Mã số thuế trùng",
    (f) => `Mã số thuế «${said(f)}» đã có ở dòng ${n(f["row"])}`,
    "Tra lại mã số thuế",
    "Anh/chị tra lại mã số thuế",
  ),
  D08: words(
    "Khu vực khác danh sách",
    (f) => `Khu vực ghi «${said(f)}», danh sách ghi «${String(f["expected"] ?? "")}»`,
    "Tra lại loại hình đơn vị rồi sửa một nơi",
    "Anh/chị ghi lại loại hình đơn vị",
  ),
  D09: words(
    "Danh sách của nơi khác",
    (f) =>
      `${n(f["unknown"])} trên ${n(f["units"])} đơn vị không có trong danh sách «${String(f["tab"] ?? "")}», nên cả danh sách này không được tính`,
    "Hỏi lại nơi gửi; nếu đúng là đơn vị trực thuộc thì bổ sung vào danh sách",
    "Anh/chị gửi lại đúng danh sách",
  ),
};
