import { COMPARE, n, parts, rate, words } from "./rule-words";

/** Rules about sums within a sheet. */
export const sumRules = {
  S01: words(
    "Lao động chưa là đoàn viên",
    (f) => `Lao động chưa là đoàn viên ghi ${n(f["found"])}, tính lại được ${n(f["expected"])}`,
    COMPARE,
    "Anh/chị tính lại: lao động trừ đoàn viên",
  ),
  S02: words(
    "Dòng tổng sai",
    (f) => `Dòng tổng ghi ${n(f["found"])}, cộng các dòng được ${n(f["expected"])}`,
    "Cộng lại cột này",
    "Anh/chị cộng lại cột này",
  ),
  S03: words(
    "Dòng cộng nhóm sai",
    (f) => `Dòng cộng ghi ${n(f["found"])}, cộng các dòng của nhóm được ${n(f["expected"])}`,
    "Cộng lại nhóm này",
    "Anh/chị cộng lại nhóm này",
  ),
  S05: words("Lao động nữ", parts("Lao động nữ", "tổng số lao động"), COMPARE, "Anh/chị kiểm tra lại hai số này"),
  S06: words("Đoàn viên nữ", parts("Đoàn viên nữ", "tổng số đoàn viên"), COMPARE, "Anh/chị kiểm tra lại hai số này"),
  S07: words(
    "Đoàn viên nhiều hơn lao động",
    parts("Đoàn viên", "lao động"),
    COMPARE,
    "Anh/chị kiểm tra lại số lao động cùng ngày với số đoàn viên",
  ),
  S08: words("Đoàn viên nữ nhiều hơn lao động nữ", parts("Đoàn viên nữ", "lao động nữ"), COMPARE, "Anh/chị kiểm tra lại hai số này"),
  S09: words(
    "Cuối kỳ không khớp",
    (f) => `Đoàn viên cuối kỳ ghi ${n(f["found"])}, đầu kỳ cộng tăng trừ giảm được ${n(f["expected"])}`,
    "So với sổ theo dõi, sửa số sai",
    "Anh/chị kiểm tra lại số đầu kỳ, tăng, giảm và cuối kỳ",
  ),
  S10: words(
    "Số tăng không khớp",
    (f) => `Tăng ghi ${n(f["found"])}, kết nạp mới cộng chuyển đến được ${n(f["expected"])}`,
    COMPARE,
    "Anh/chị kiểm tra lại số tăng",
  ),
  S11: words(
    "Tỷ lệ không khớp",
    (f) => `Tỷ lệ ghi ${rate(f["found"])}, tính lại được ${rate(f["expected"])}`,
    "Tính lại tỷ lệ",
    "Anh/chị tính lại tỷ lệ",
  ),
  S12: words(
    "Thực tăng không khớp",
    (f) => `Thực tăng ghi ${n(f["found"])}, tăng trừ giảm được ${n(f["expected"])}`,
    COMPARE,
    "Anh/chị kiểm tra lại số thực tăng",
  ),
  S13: words(
    "Có và chưa",
    (f) => (f["found"] === 0 ? "Chưa đánh dấu «có» hay «chưa» có CĐCS" : "Đánh dấu cả «có» và «chưa» có CĐCS"),
    "Đánh dấu một trong hai cột",
    "Anh/chị đánh dấu một trong hai cột",
  ),
  S14: words("Lao động đóng BHXH", parts("Lao động đóng BHXH", "tổng số lao động"), COMPARE, "Anh/chị kiểm tra lại hai số này"),
  S15: words(
    "Số giảm không khớp",
    (f) => `Giảm ghi ${n(f["found"])}, chuyển đi cộng lý do khác được ${n(f["expected"])}`,
    COMPARE,
    "Anh/chị kiểm tra lại số giảm",
  ),
  S17: words(
    "Tỷ lệ thực hiện không khớp",
    (f) => `Tỷ lệ thực hiện ghi ${rate(f["found"])}, tính lại được ${rate(f["expected"])}`,
    "Tính lại tỷ lệ",
    "Anh/chị tính lại tỷ lệ",
  ),
  S18: words("Trong đó", parts("«Trong đó»", "mục chính"), COMPARE, "Anh/chị kiểm tra lại hai số này"),
  S19: words(
    "Tổng các năm",
    (f) => `Tổng ghi ${n(f["found"])}, cộng các năm được ${n(f["expected"])}`,
    "Cộng lại dòng này",
    "Anh/chị cộng lại dòng này",
  ),
  N05: words(
    "Kết nạp Đảng nhiều hơn giới thiệu",
    parts("Kết nạp Đảng", "giới thiệu"),
    "Hỏi CĐCS: có thể là người giới thiệu kỳ trước",
    "Anh/chị cho biết có người giới thiệu từ kỳ trước không",
  ),
  N06: words(
    "Kết nạp nhiều hơn số còn và số giảm",
    parts("Kết nạp mới", "đoàn viên cuối kỳ và số giảm"),
    COMPARE,
    "Anh/chị kiểm tra lại số kết nạp mới",
  ),
};
