import { describe, expect, test } from "vitest";
import { figureOf } from "../../src/check/reading";
import { readingsOf } from "../support/readings";

type Rows = readonly (readonly (string | number | null)[])[];

const ROSTER: Rows = [
  ["DANH SÁCH CĐCS NĂM 2021"],
  ["STT", "Tên CĐCS", "Phường", "Khu vực", "Tổng số LĐ", "Tổng số ĐV"],
  [1, "UBND phường A", "A", "Nhà nước", 40, 40],
  [2, "Công ty B", "B", "Ngoài NN", 100, 70],
  [3, "Công ty C", "B", "Ngoài NN", 25, 20],
];
const FIGURES: Rows = [
  ["BIỂU SỐ LIỆU QUÝ II NĂM 2021"],
  ["STT", "Đơn vị", "ĐV đầu kỳ", "Kết nạp mới", "Chuyển đến", "Giảm", "ĐV cuối kỳ", "Giới thiệu ĐVƯT"],
  [1, "CĐCS A", 40, 2, 1, 3, 40, 1],
  [2, "CĐCS B", 30, 5, null, null, 35, 2],
];
const ENTERPRISES: Rows = [
  ["THỐNG KÊ DOANH NGHIỆP QUÝ 4 NĂM 2020"],
  ["TT", "Tên doanh nghiệp", "MST", "Số LĐ", "CĐCS có/chưa", "KPCĐ 2%", "Đủ ĐK vận động"],
  [1, "Công ty B", "0301", 100, "có", "x", null],
  [2, "Công ty D", "0302", 12, "chưa", null, "x"],
];
const REGISTER: Rows = [
  ["TỔNG HỢP ĐĂNG KÝ MÔ HÌNH NĂM 2021 (chậm nhất ngày 22/02/2021)"],
  ["STT", "Tên đơn vị", "Nội dung đăng ký", "Ngày gửi"],
  [1, "CĐCS A", "Đổi rác lấy quà", "20/2/2021"],
  [2, "CĐCS B", null, "23/2/2021"],
];
const LOG: Rows = [
  ["THEO DÕI NỘP BÁO CÁO NĂM 2021 (trước ngày 15 tháng cuối quý)"],
  ["STT", "CĐCS", "Ngày nộp báo cáo quý I", "Ngày nộp báo cáo quý II"],
  [1, "CĐCS A", "14/3/2021", "15/6/2021"],
  [2, "CĐCS B", "16/3/2021", null],
];
const RESULTS: Rows = [
  ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024"],
  ["TT", "Nội dung", "ĐVT", "Chỉ tiêu", "Kết quả", "Tỷ lệ %", "Đánh giá"],
  [1, "Tăng thêm đoàn viên", "người", 106, 110, 103.8, "Vượt"],
];
const FORM: Rows = [
  ["Đơn vị báo cáo: CĐCS Công ty B"],
  ["BÁO CÁO QUÝ I NĂM 2021"],
  ["(Số liệu tính đến ngày 10/3/2021)"],
  ["TT", "Nội dung", "Đơn vị tính", "Số lượng", "Ghi chú"],
  ["I", "Tình hình lao động"],
  [1, "Tổng số CNVCLĐ", "Người", 100],
  [null, "- Trong đó: nữ", "“", 40],
  ["II", "Tình hình đoàn viên"],
  [2, "Số đoàn viên đầu kỳ", "Người", 60],
  [3, "Số đoàn viên tăng", "“", 12],
  [null, "- Kết nạp mới", "“", 10],
  [null, "- Chuyển đến", "“", 2],
  [4, "Số đoàn viên giảm", "“", 2],
  [5, "Số đoàn viên cuối kỳ", "“", 70],
  [null, "- Trong đó: nữ", "“", 30],
];

describe("a tab is recognised by what stands in it, not by its name", () => {
  test.each([
    ["a roster", ROSTER, "roster", 3],
    ["figures, one row a unit", FIGURES, "figures", 2],
    ["enterprises", ENTERPRISES, "enterprises", 2],
    ["a register", REGISTER, "registration", 2],
    ["a log of days", LOG, "log", 2],
    ["results", RESULTS, "results", 1],
    ["a report of one unit", FORM, "form", 1],
  ] as const)("%s", (_, rows, kind, size) => {
    const { readings } = readingsOf({ Sheet1: rows });
    expect(readings.map((one) => [one.kind, one.size])).toEqual([[kind, size]]);
  });

  test.each([
    ["empty", [], "empty"],
    ["a letter", [["Kính gửi: Ban Thường vụ"], ["Đề nghị các đơn vị báo cáo."]], "no-heading"],
    [
      "another table",
      [
        ["Mặt hàng", "Giá"],
        ["Gạo", 15000],
      ],
      "no-heading",
    ],
  ] as const)("%s is unknown, with its reason", (_, rows, reason) => {
    const { readings, unknown } = readingsOf({ Sheet1: rows });
    expect([readings, unknown]).toEqual([[], [{ file: "a.xlsx", tab: "Sheet1", reason }]]);
  });

  test("a file holds several kinds", () => {
    const { readings } = readingsOf({ a: ROSTER, b: FORM, c: ENTERPRISES, d: [] });
    expect(readings.map(({ kind, image }) => `${image.tab} ${kind}`)).toEqual(["a roster", "b form", "c enterprises"]);
  });
});

describe("what is read", () => {
  test("a report: each line its field, «Trong đó: nữ» with the line above it", () => {
    const [form] = readingsOf({ b: FORM }).readings;
    const of = (field: Parameters<typeof figureOf>[2]) => figureOf(form!, 0, field);
    expect([of("workers"), of("workersFemale"), of("membersOpening"), of("increase"), of("newMembers"), of("movedIn")]).toEqual([
      100, 40, 60, 12, 10, 2,
    ]);
    expect([of("left"), of("members"), of("membersFemale")]).toEqual([2, 70, 30]);
    expect(form).toMatchObject({ names: ["CĐCS Công ty B"], head: { part: "Q1", year: 2021, cutOff: 20210310 } });
  });

  test("có, chưa, x and blank are facts", () => {
    const [list] = readingsOf({ c: ENTERPRISES }).readings;
    const of = (unit: number, field: Parameters<typeof figureOf>[2]) => figureOf(list!, unit, field);
    expect([of(0, "hasUnion"), of(1, "hasUnion"), of(0, "paysFee"), of(1, "paysFee"), of(0, "eligible"), of(1, "eligible")]).toEqual([
      1, 0, 1, 0, 0, 1,
    ]);
  });

  test("a blank beside said «chưa» is not a «chưa»", () => {
    const rows = ENTERPRISES.map((row, index) => (index === 2 ? [1, "Công ty B", "0301", 100, null, "x", null] : row));
    const [list] = readingsOf({ c: rows }).readings;
    expect(figureOf(list!, 0, "hasUnion")).toBeUndefined();
  });

  test("blank movement is 0 where opening and closing bear it out, and unknown where they do not", () => {
    const [right] = readingsOf({ a: FIGURES }).readings;
    expect(figureOf(right!, 1, "left")).toBe(0);
    const wrong = FIGURES.map((row, index) => (index === 3 ? [2, "CĐCS B", 30, 5, null, null, 33, 2] : row));
    const [open] = readingsOf({ a: wrong }).readings;
    expect(figureOf(open!, 1, "left")).toBeUndefined();
  });

  test("shares shown as 0,98 and rates written 98 are the same percentage", () => {
    const head = ["STT", "Tên CĐCS", "Tổng số LĐ", "Tổng số ĐV", "Tỷ lệ"];
    const rate = (value: number) => readingsOf({ a: [head, [1, "CĐCS A", 50, 49, value]] }).readings[0]!;
    expect([0.98, 98].map((value) => figureOf(rate(value), 0, "rate"))).toEqual([98, 98]);
  });
});
