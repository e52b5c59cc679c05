/** Check cells that the workbook calculated to another answer, in receipts. */
export const failedChecks = {
  differs: "sổ tính ra khác: xin đừng dùng",
  title: (cells: number) => (cells === 1 ? "Một ô kiểm tra không ra ĐÚNG" : `${cells} ô kiểm tra không ra ĐÚNG`),
  what: "Các trang đã ghi đủ, nhưng sổ tự tính lại thì khác. Trong Excel, chọn thẻ Công thức, Tùy chọn Tính toán, Tự động. Nếu ô vẫn không ra ĐÚNG, xin bấm Khôi phục và báo lỗi.",
};
