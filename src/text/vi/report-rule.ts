import { n, period, rate, said, words } from "./rule-words";

/** Rules about results, registers, periods and reports expected. */
export const reportRules = {
  N01: words(
    "Số báo cáo khác danh sách",
    (f) => `Báo cáo ghi ${n(f["found"])}, theo danh sách là ${n(f["expected"])}`,
    "Sửa số báo cáo hoặc danh sách",
    "Anh/chị đối chiếu với danh sách",
  ),
  N02: words(
    "Tỷ lệ báo cáo khác danh sách",
    (f) => `Báo cáo ghi ${rate(f["found"])}, theo danh sách là ${rate(f["expected"])}`,
    "Tính lại từ danh sách",
    "Anh/chị tính lại từ danh sách",
  ),
  N03: words(
    "Số kết nạp thay cho thực tăng",
    (f) => `Báo cáo ghi ${n(f["found"])} là số kết nạp mới; thực tăng là ${n(f["expected"])}`,
    "Ghi số thực tăng: tăng trừ giảm",
    "Anh/chị ghi số tăng trừ số giảm",
  ),
  N04: words("Đánh giá không khớp", (f) => `Đánh giá «${said(f)}» không khớp số thực hiện`, "Sửa lời đánh giá", "Anh/chị sửa lời đánh giá"),
  N07: words(
    "Kế hoạch khác chương trình",
    (f) => `Kế hoạch ghi ${n(f["found"])}, chương trình ghi ${n(f["expected"])}`,
    "Đối chiếu với văn bản",
    "Anh/chị đối chiếu với văn bản",
  ),
  N08: words(
    "Dòng tổng của danh sách sai",
    (f) => `Ghi ${n(f["found"])} đơn vị, danh sách có ${n(f["expected"])}`,
    "Đếm lại theo đơn vị, không theo dòng",
    "Anh/chị đếm lại theo đơn vị",
  ),
  N11: words(
    "Đăng ký thiếu nội dung",
    (f) => `«${said(f)}» chưa ghi nội dung đăng ký`,
    "Yêu cầu CĐCS bổ sung",
    "Anh/chị ghi ít nhất một nội dung",
  ),
  P01: words("Chưa gửi báo cáo", (f) => `«${said(f)}» chưa gửi`, "Nhắc CĐCS", "Anh/chị gửi báo cáo"),
  P02: words("Gửi muộn", (f) => `«${said(f)}» gửi muộn, ngày ${String(f["day"] ?? "")}`, "Ghi nhận nộp muộn", "Anh/chị gửi đúng hạn"),
  P03: words(
    "Kỳ khác",
    (f) => `Tiêu đề ghi ${period(f["said"])}, kỳ được hỏi là ${period(f["expected"])}`,
    "Yêu cầu gửi đúng kỳ",
    "Anh/chị gửi báo cáo của kỳ được hỏi",
  ),
  P04: words("Gửi nhiều lần", (f) => `«${said(f)}» đã gửi báo cáo kỳ này`, "Chọn bản được tính", "Anh/chị cho biết bản nào là bản cuối"),
  P05: words(
    "Ký trước ngày chốt",
    () => "Ngày ký trước ngày chốt số liệu",
    "Xác nhận lại hai ngày",
    "Anh/chị xem lại ngày chốt số liệu và ngày ký",
  ),
  P06: words("Ngày ngoài kỳ", (f) => `Ngày «${said(f)}» không nằm trong kỳ`, "Tra lại ngày", "Anh/chị tra lại ngày"),
  P07: words("Ngày ở tương lai", (f) => `Ngày «${said(f)}» chưa tới`, "Tra lại ngày", "Anh/chị tra lại ngày"),
  P08: words(
    "Đúng ngày hạn",
    (f) => `«${said(f)}» gửi đúng ngày mà «trước ngày» không gồm`,
    "Xếp riêng, tự quyết định",
    "Anh/chị gửi trước ngày hạn",
  ),
  P09: words(
    "Năm khác",
    (f) => `Tiêu đề ghi năm ${String(f["found"] ?? "")}, chương trình của năm ${String(f["expected"] ?? "")}`,
    "Xác nhận năm của số liệu",
    "Anh/chị xem lại năm ở tiêu đề",
  ),
  T07: words("Không theo mẫu", () => "Không nhận ra đây là biểu nào", "Yêu cầu gửi theo mẫu", "Anh/chị gửi theo mẫu báo cáo"),
};
