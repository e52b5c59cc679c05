import type { HostFacts } from "../../sheet/host-error";
import { printNumber } from "../number";
import { step } from "../passage";
import type { HostText } from "../refusal";
import { fileRefusals } from "./file";

const tab = (facts: HostFacts): string => (facts["tab"] === undefined ? "Trang này" : `Trang «${facts["tab"]}»`);
const limit = (facts: HostFacts, otherwise: number): string => printNumber(Number(facts["limit"] ?? facts["most"] ?? otherwise), "vi");
const howTo = "Cách làm";
const again = step("Trở lại đây, bấm Thử lại.", "Thử lại");

/** Words on Excel's buttons are those of Excel in Vietnamese. */
export const host: HostText = {
  written: {
    nothing: "Chưa ghi gì vào sổ.",
    partly: "Mới ghi được một phần. Bấm Khôi phục để trả sổ về như trước.",
  },
  fileUntouched: "Tệp vẫn còn nguyên.",
  refusals: {
    ...fileRefusals,
    "tab-protected": (facts) => ({
      title: `${tab(facts)} đang khóa`,
      what: "Trang có đặt «Bảo vệ trang tính», nên Excel không cho ghi.",
      heading: "Cách mở khóa",
      steps: [
        step("Trên dải lệnh của Excel, chọn thẻ Xem lại.", "Xem lại"),
        step("Bấm Bỏ bảo vệ trang tính.", "Bỏ bảo vệ trang tính"),
        step("Nếu Excel hỏi mật khẩu, xin hỏi người đã đặt."),
        again,
      ],
    }),
    "workbook-protected": () => ({
      title: "Cả sổ đang khóa",
      what: "Sổ có đặt «Bảo vệ sổ làm việc», nên Excel không cho thêm, bớt hay hiện trang.",
      heading: "Cách mở khóa sổ",
      steps: [
        step("Trên dải lệnh của Excel, chọn thẻ Xem lại.", "Xem lại"),
        step("Bấm Bảo vệ sổ làm việc để tắt.", "Bảo vệ sổ làm việc"),
        step("Nếu Excel hỏi mật khẩu, xin hỏi người đã đặt."),
        again,
      ],
    }),
    "read-only": () => ({
      title: "Sổ đang mở ở chế độ chỉ đọc",
      what: "Sổ được mở để xem, hoặc đang có người khác mở, nên Excel không cho ghi.",
      heading: howTo,
      steps: [
        step("Nếu Excel hiện nút Bật chỉnh sửa ở phía trên, xin bấm nút đó.", "Bật chỉnh sửa"),
        step("Nếu không, chọn Tệp, rồi Lưu Như, lưu thành tệp mới và làm trên tệp đó.", "Tệp", "Lưu Như"),
        again,
      ],
    }),
    "tab-very-hidden": (facts) => ({
      title: `${tab(facts)} được ẩn kỹ`,
      what: "Trang này không có trong mục «Bỏ ẩn» của Excel, nên không mở ra cho anh/chị xem được.",
      heading: howTo,
      steps: [step("Xin người làm ra sổ cho hiện trang này."), again],
    }),
    "tab-missing": (facts) => ({
      title: `${tab(facts)} không còn trong sổ`,
      what: "Trang đã bị xóa hoặc đổi tên từ lúc đọc sổ.",
      heading: howTo,
      steps: [step("Nếu vừa xóa nhầm, bấm Hoàn tác trong Excel.", "Hoàn tác"), step("Bấm Thử lại để đọc lại tên các trang.", "Thử lại")],
    }),
    "tab-name-taken": (facts) => ({
      title: `Đã có trang khác mang tên này: ${facts["tab"] === undefined ? "xin xem các trang trong sổ" : `«${facts["tab"]}»`}`,
      what: "Trang đó không do phần mềm lập, nên được giữ nguyên, không ghi đè.",
      heading: howTo,
      steps: [step("Bấm đúp vào tên trang đó ở cuối màn hình, đặt tên khác."), again],
    }),
    "newer-state": () => ({
      title: "Sổ này do bản phần mềm mới hơn ghi",
      what: "Bản đang dùng chưa hiểu hết nội dung đó, nên không ghi để khỏi làm mất.",
      heading: howTo,
      steps: [step("Đóng rồi mở lại Excel để nhận bản mới."), step("Nếu vẫn vậy, xin báo người phụ trách máy tính cập nhật phần mềm.")],
    }),
    "cell-edit": () => ({
      title: "Excel đang chờ một ô sửa dở",
      what: "Anh/chị đang sửa dở một ô nên Excel chưa cho làm việc khác.",
      heading: howTo,
      steps: [step("Xin bấm Enter để nhận, hoặc Esc để bỏ.", "Enter", "Esc"), again],
    }),
    "request-too-large": () => ({
      title: "Excel không nhận được khối số liệu này",
      what: "Đã chia nhỏ hết mức mà Excel vẫn báo quá lớn; thường do có ô chứa đoạn chữ rất dài.",
      heading: howTo,
      steps: [step("Tìm những ô có đoạn chữ rất dài và rút gọn."), step("Lưu sổ, đóng rồi mở lại Excel."), again],
    }),
    "session-lost": () => ({
      title: "Excel đã mất kết nối với sổ",
      what: "Phiên làm việc đã hết, thường do mạng chập chờn hoặc để máy nghỉ lâu.",
      heading: howTo,
      steps: [step("Tải lại trang Excel, hoặc đóng rồi mở lại sổ."), step("Mở lại ngăn này và xem trong sổ đã có gì trước khi làm tiếp.")],
    }),
    "access-denied": () => ({
      title: "Excel không cho phần mềm vào sổ này",
      what: "Sổ hoặc chính sách của cơ quan không cho phần mềm bổ trợ đọc hay ghi.",
      heading: howTo,
      steps: [
        step("Nếu Excel hiện nút Bật chỉnh sửa ở phía trên, xin bấm nút đó.", "Bật chỉnh sửa"),
        step("Nếu vẫn vậy, xin hỏi người phụ trách máy tính về quyền dùng phần bổ trợ."),
        again,
      ],
    }),
    throttled: () => ({
      title: "Excel đang bận",
      what: "Excel nhận quá nhiều việc cùng lúc nên tạm hoãn.",
      heading: howTo,
      steps: [step("Xin chờ khoảng một phút."), again],
    }),
    unsupported: () => ({
      title: "Bản Excel này chưa đủ khả năng",
      what: "Việc vừa rồi cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên mạng.",
      heading: howTo,
      steps: [step("Cập nhật Excel, hoặc mở sổ bằng Excel trên mạng."), step("Xin hỏi người phụ trách máy tính nếu cần giúp.")],
    }),
    "too-many-cells": (facts) => ({
      title: `${tab(facts)} có quá nhiều ô`,
      what: `Phần mềm đọc được nhiều nhất ${limit(facts, 3_000_000)} ô có số liệu trên một trang.`,
      heading: howTo,
      steps: [step("Xóa những dòng, cột thừa ở cuối trang, hoặc chép riêng phần cần dùng sang trang mới."), step("Lưu sổ."), again],
    }),
    cancelled: () => ({
      title: "Đã dừng",
      what: "Việc này dừng lại vì anh/chị đã bấm Dừng.",
      heading: howTo,
      steps: [step("Bấm Thử lại khi muốn làm lại từ đầu.", "Thử lại")],
    }),
    other: (facts) => ({
      title: "Excel báo một lỗi lạ",
      what: facts["said"] === undefined ? "Excel không nói rõ vì sao." : `Excel nói: «${facts["said"]}».`,
      heading: howTo,
      steps: [
        step("Bấm Thử lại.", "Thử lại"),
        step("Nếu vẫn vậy, lưu sổ, đóng rồi mở lại Excel."),
        step("Nếu cần giúp, xin chép lại câu trên gửi người phụ trách máy tính."),
      ],
    }),
  },
};
