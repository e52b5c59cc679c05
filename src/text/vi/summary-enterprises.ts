import { printNumber } from "../number";

const n = (value: number) => printNumber(value, "vi");

/** Doanh nghiệp: the tabs of «Tổng hợp» that stand on a list of enterprises. */
export const enterprises = {
  titles: { data: "Dữ liệu doanh nghiệp", groups: "Tổng hợp doanh nghiệp" },
  headings: { data: "DỮ LIỆU DOANH NGHIỆP", groups: "DOANH NGHIỆP VÀ CÔNG ĐOÀN CƠ SỞ THEO SỐ LAO ĐỘNG" },
  count: (size: number) => `${n(size)} doanh nghiệp, mỗi doanh nghiệp tính một lần`,
  note: "Ô trống là chưa có số liệu, không phải là chưa có CĐCS.",
  check: "Kiểm tra (khớp với trang Dữ liệu doanh nghiệp)",
  columns: {
    key: "Mã",
    no: "STT",
    name: "Tên doanh nghiệp",
    ward: "Địa bàn",
    sector: "Khu vực",
    workers: "Lao động",
    workersInsured: "LĐ có BHXH",
    hasUnion: "Đã có CĐCS",
    eligible: "Đủ điều kiện vận động",
    paysFee: "Đóng kinh phí công đoàn",
    heldConference: "Có hội nghị người lao động",
    heldDialogue: "Có đối thoại",
    agreementSigned: "Ký mới TƯLĐTT trong kỳ",
    source: "Đọc từ ô",
    sectorNo: "Nhóm khu vực",
    sizeNo: "Nhóm lao động",
    insuredNo: "Nhóm LĐ có BHXH",
  },
  groups: {
    columns: {
      key: "Mã",
      no: "TT",
      name: "Quy mô",
      units: "Số doanh nghiệp",
      withUnion: "Đã có CĐCS",
      withoutUnion: "Chưa có CĐCS",
      rate: "Tỷ lệ đã có CĐCS",
      feeOnly: "Đóng kinh phí, chưa có CĐCS",
    },
    bands: {
      workers: ["Dưới 10 lao động", "Từ 10 đến dưới 25 lao động", "Từ 25 đến dưới 500 lao động", "Từ 500 lao động", "Chưa có số lao động"],
      workersInsured: [
        "Dưới 10 lao động có BHXH",
        "Từ 10 đến dưới 25 lao động có BHXH",
        "Từ 25 đến dưới 500 lao động có BHXH",
        "Từ 500 lao động có BHXH",
        "Chưa có số lao động có BHXH",
      ],
    },
  },
};
