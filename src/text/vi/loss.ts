import { printNumber } from "../number";

const some = (thing: string) => (count: number) => `${printNumber(count, "vi")} ${thing}`;

/** What a copy of a file would lack. Excel's own names stand in brackets where the officer sees them on screen. */
export const loss = {
  onTab: (thing: string, tab: string) => `${thing}, trang «${tab}»`,
  kinds: {
    macros: some("đoạn lệnh tự động (macro)"),
    picture: some("hình ảnh"),
    shape: some("hình vẽ"),
    chart: some("biểu đồ"),
    ink: some("nét viết tay"),
    comment: some("ghi chú ở ô"),
    "threaded-comment": some("bình luận"),
    "form-control": some("nút hoặc ô chọn"),
    "embedded-object": some("đối tượng nhúng"),
    "pivot-table": some("bảng tổng hợp động (PivotTable)"),
    slicer: some("nút lọc nhanh (Slicer)"),
    timeline: some("thanh lọc theo thời gian"),
    query: some("truy vấn dữ liệu"),
    connection: some("kết nối dữ liệu"),
    "external-link": some("liên kết sang tệp khác"),
    "custom-xml": some("phần dữ liệu kèm theo (XML)"),
    "xml-map": some("sơ đồ dữ liệu (XML)"),
    "custom-property": some("thuộc tính riêng của tệp"),
    table: some("bảng có tên"),
    "conditional-format": some("vùng định dạng có điều kiện"),
    validation: some("quy định nhập liệu"),
    hyperlink: some("đường liên kết"),
    sparkline: some("biểu đồ nhỏ trong ô"),
    "array-formula": some("công thức mảng"),
    "protected-range": some("vùng cho phép sửa"),
    rebuilt: (count: number) => `${printNumber(count, "vi")} trang được dựng lại từ số liệu và công thức, hình và biểu đồ không còn`,
    format: some("ô đổi dạng số hoặc phông chữ"),
    other: some("phần khác"),
  },
};
