import { step } from "../passage";
import type { FileRefusals, Refusal } from "../refusal";

const howTo = "Cách làm";
const pickAgain = step("Trở lại đây, chọn lại tệp.");

const otherDocument: Refusal = {
  title: "Tệp này không phải sổ Excel",
  what: "Mở tệp bằng chương trình đã tạo ra tệp, lưu thành sổ Excel rồi chọn lại tệp.",
  heading: howTo,
  steps: [
    step("Mở tệp bằng chương trình đã tạo ra tệp."),
    step("Chọn Tệp, rồi Lưu Như; ở ô kiểu tệp chọn Sổ làm việc Excel.", "Tệp", "Lưu Như", "Sổ làm việc Excel"),
    pickAgain,
  ],
};

const empty: Refusal = {
  title: "Tệp trống, bên trong không có gì",
  what: "Tệp lưu hoặc gửi chưa trọn: tải lại tệp, hoặc xin người gửi gửi lại, rồi chọn lại tệp.",
  heading: howTo,
  steps: [step("Tải lại hoặc sao chép lại tệp từ thư hay nơi đã lưu."), step("Nếu vẫn trống, xin người gửi gửi lại tệp."), pickAgain],
};

/** Refusals at the file door: why, and what to do with the file before it is chosen again. */
export const fileRefusals: FileRefusals = {
  "not-a-workbook": ({ what }) => (what === "empty" ? empty : otherDocument),
  damaged: () => ({
    title: "Tệp bị hỏng, không đọc được",
    what: "Mở bằng Excel để sửa tệp, lưu thành tệp mới rồi chọn lại tệp.",
    heading: "Cách sửa tệp",
    steps: [
      step("Trong Excel, chọn Tệp, rồi Mở, và tìm đến tệp.", "Tệp", "Mở"),
      step("Bấm mũi tên cạnh nút Mở, chọn Mở và sửa chữa.", "Mở", "Mở và sửa chữa"),
      step("Nếu vẫn không được, xin người gửi gửi lại tệp."),
      pickAgain,
    ],
  }),
  password: () => ({
    title: "Tệp đặt mật khẩu",
    what: "Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại tệp.",
    heading: "Cách bỏ mật khẩu",
    steps: [
      step("Mở tệp bằng Excel; mật khẩu xin hỏi người đã đặt."),
      step("Chọn Tệp, rồi Thông tin, bấm Bảo vệ sổ làm việc.", "Tệp", "Thông tin", "Bảo vệ sổ làm việc"),
      step("Bấm Mã hóa bằng mật khẩu, xóa trống ô mật khẩu, rồi lưu tệp.", "Mã hóa bằng mật khẩu"),
      pickAgain,
    ],
  }),
  "file-too-large": () => ({
    title: "Tệp quá lớn",
    what: "Mở bằng Excel, chép riêng trang cần dùng sang một sổ mới, lưu lại rồi chọn lại tệp.",
    heading: "Cách tách trang",
    steps: [
      step("Mở tệp bằng Excel, bấm nút phải chuột vào tên trang cần dùng."),
      step("Chọn Di chuyển hoặc sao chép, rồi chọn sổ mới và đánh dấu Tạo bản sao.", "Di chuyển hoặc sao chép", "Tạo bản sao"),
      step("Lưu sổ mới, rồi chọn sổ mới ở đây."),
    ],
  }),
  "old-format": () => ({
    title: "Sổ đang ở dạng cũ .xls",
    what: "Mở bằng Excel, chuyển sang dạng .xlsx, lưu lại rồi chọn lại tệp.",
    heading: "Cách chuyển",
    steps: [
      step("Chọn Tệp, rồi Thông tin.", "Tệp", "Thông tin"),
      step("Bấm Chuyển đổi. Nếu không thấy nút này, chọn Lưu Như rồi Sổ làm việc Excel.", "Chuyển đổi", "Lưu Như", "Sổ làm việc Excel"),
      step("Đóng sổ cũ, mở sổ vừa chuyển, rồi trở lại đây."),
    ],
  }),
};
