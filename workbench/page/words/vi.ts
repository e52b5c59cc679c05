import type { SelectionSummary } from "../../engine/bench-messages";
import type { TroubleCode } from "../book/book-state";

const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 4 });

const trouble: Record<TroubleCode, string> = {
  "not-a-workbook": "Tệp này không phải sổ tính Excel (.xlsx), hoặc đã bị đổi đuôi. Hãy chọn tệp khác.",
  damaged: "Tệp bị hỏng nên không mở được. Hãy lấy lại bản gốc rồi mở lại.",
  password: "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu trong Excel (Thông tin › Bảo vệ sổ làm việc), lưu rồi mở lại.",
  "old-format": "Tệp ở định dạng .xls cũ. Hãy mở bằng Excel, chọn Lưu dưới dạng «Sổ làm việc Excel (.xlsx)» rồi mở lại.",
  protected: "Trang này đang được bảo vệ và ô này bị khóa, nên không sửa được.",
  "name-invalid": "Tên trang không dùng được: dài 1 đến 31 ký tự, không có : \\ / ? * [ ] và không bắt đầu hay kết thúc bằng dấu '.",
  "name-taken": "Đã có trang mang tên này. Hãy chọn tên khác.",
  "last-sheet": "Sổ phải còn ít nhất một trang hiện, nên không xóa hay ẩn được trang cuối cùng.",
  fault: "Lỗi chương trình: việc vừa làm chưa xong. Dữ liệu trước đó vẫn còn.",
  stopped: "Bộ máy tính của bàn làm việc đã dừng. Hãy tải lại trang; phần chưa lưu có thể mất.",
  address: "Không có ô nào mang địa chỉ này. Ví dụ đúng: B7, C7:E9, C:E.",
  clipboard: "Trình duyệt không cho chép vào bảng tạm. Hãy cho phép trang này dùng bảng tạm.",
  save: "Chưa lưu được tệp. Hãy thử lại, hoặc dùng «Tải về».",
  sample: "Không mở được tệp mẫu này.",
  pane: "Ngăn tác vụ không trả lời. Hãy đóng rồi mở lại ngăn.",
};

/** Every word of the workbench page in Vietnamese; its shape is the shape of every other language. */
export const vi = {
  title: "Bàn làm việc",
  saved: "đã lưu",
  unsaved: "chưa lưu",
  opening: "Đang mở…",
  newBookName: "Sổ mới",
  open: "Mở tệp",
  save: "Lưu",
  download: "Tải về",
  newBook: "Sổ mới",
  samples: "Mở mẫu",
  noSamples: "Chưa có tệp mẫu nào",
  dropHere: "Thả tệp .xlsx vào đây để mở",
  regions: {
    ribbon: "Dải lệnh",
    formula: "Công thức",
    grid: "Bảng tính",
    tabs: "Các trang",
    pane: "Ngăn tác vụ",
  },
  home: {
    tab: "Trang đầu",
    clipboard: "Bảng tạm",
    copy: "Sao chép",
    cut: "Cắt",
    undo: "Hoàn tác",
    cells: "Dòng và cột",
    insertRow: "Chèn dòng",
    deleteRow: "Xóa dòng",
    insertColumn: "Chèn cột",
    deleteColumn: "Xóa cột",
    sorting: "Sắp xếp",
    ascending: "Tăng dần",
    descending: "Giảm dần",
    clear: "Xóa nội dung",
  },
  manifestMissing: "Chưa đọc được manifest.xml nên dải lệnh của phần bổ trợ không có ở đây.",
  nameBox: "Hộp tên: địa chỉ ô",
  formulaBox: (address: string) => `Nội dung ô ${address}`,
  accept: "Nhập",
  cancel: "Bỏ",
  cell: (address: string, text: string) => (text === "" ? `Ô ${address}, trống` : `Ô ${address}: ${text}`),
  block: (address: string, rows: number, columns: number) => `Vùng ${address}, ${number.format(rows)} dòng × ${number.format(columns)} cột`,
  gridLabel: (sheet: string) => `Trang «${sheet}»`,
  chart: (title: string) => (title === "" ? "Biểu đồ" : `Biểu đồ «${title}»`),
  tabs: {
    add: "Thêm trang",
    rename: "Đổi tên",
    renameOf: (name: string) => `Tên mới của trang «${name}»`,
    remove: "Xóa",
    hide: "Ẩn",
    unhide: "Hiện trang ẩn",
    noneHidden: "Không có trang ẩn",
    isProtected: "đang được bảo vệ",
    removeQuestion: (name: string) => `Xóa trang «${name}»? Mọi dữ liệu trên trang sẽ mất.`,
  },
  discardQuestion: (name: string) => `«${name}» có thay đổi chưa lưu. Bỏ thay đổi và mở sổ khác?`,
  discard: "Bỏ thay đổi",
  keep: "Ở lại",
  ready: "Sẵn sàng",
  editing: "Đang nhập",
  busy: "Đang tính…",
  summary: ({ filled, numbers, sum, smallest, largest }: SelectionSummary): string[] =>
    numbers === 0
      ? [`Đếm: ${number.format(filled)}`]
      : [
          `Trung bình: ${number.format(sum / numbers)}`,
          `Đếm: ${number.format(filled)}`,
          `Nhỏ nhất: ${number.format(smallest)}`,
          `Lớn nhất: ${number.format(largest)}`,
          `Tổng: ${number.format(sum)}`,
        ],
  closePane: "Đóng ngăn",
  paneLoading: "Đang mở ngăn…",
  dismiss: "Đóng thông báo",
  detail: "Chi tiết",
  trouble,
};

export type Words = typeof vi;
