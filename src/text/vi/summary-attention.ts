/** The tab «Cần chú ý»: its lists by their full names and by those that fit a column. */
export const attention = {
  lists: {
    below: (percent: string, ofInsured: boolean) => `Tỷ lệ dưới ${percent}${ofInsured ? " lao động có BHXH" : ""}`,
    short: "Chưa đạt mức phải đạt",
    "not-introduced": "Chưa giới thiệu đoàn viên cho Đảng",
    "not-reported": "Chưa có số liệu",
    impossible: "Đoàn viên nhiều hơn lao động",
  },
  shortLists: {
    below: "Dưới mức chú ý",
    short: "Chưa đạt mức",
    "not-introduced": "Chưa giới thiệu",
    "not-reported": "Chưa có số liệu",
    impossible: "ĐV nhiều hơn LĐ",
  },
  columns: {
    key: "Mã",
    list: "Danh sách",
    no: "Thứ tự",
    unitKey: "Mã CĐCS",
    name: "Tên CĐCS",
    ward: "Địa bàn",
    sector: "Khu vực",
    workers: "Lao động",
    members: "Đoàn viên",
    rate: "Tỷ lệ",
    gap: "Còn thiếu",
    place: "Vị trí ở Dữ liệu",
  },
  check: "Kiểm tra (mọi đơn vị đều có dòng)",
  again: "CÒN THIẾU DÒNG, HÃY TỔNG HỢP LẠI",
  count: "CĐCS",
};
