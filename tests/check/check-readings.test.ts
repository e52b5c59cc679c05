import { describe, expect, test } from "vitest";
import type { Reading } from "../../src/check/reading";
import { findProgramme } from "../../src/programme/catalogue";
import { checked, readingsOf, said } from "../support/readings";

type Row = readonly (string | number | null)[];

const HEAD: Row = ["STT", "Tên CĐCS", "Phường", "Khu vực", "Tổng số LĐ", "LĐ nữ", "Tổng số ĐV", "ĐV nữ", "Tỷ lệ (%)"];
const unit = (name: string, figures: Row, sector = "Ngoài NN"): Row => [1, name, "A", sector, ...figures];
const list = (...rows: readonly Row[]) => ({ DS: [["DANH SÁCH CĐCS"], HEAD, unit("Công ty Một", [50, 20, 49, 19, 98]), ...rows] });

describe("a list of unions: each fault in its cell, and nothing else", () => {
  test.each<[string, Row, string[]]>([
    ["nothing", unit("Công ty Hai", [78, 20, 77, 19, 98.7]), []],
    ["more members than workers", unit("Công ty Hai", [78, 20, 79, 19, 101.3]), ["S07 DS!G4 error"]],
    ["more women than workers", unit("Công ty Hai", [78, 79, 77, 19, 98.7]), ["S05 DS!F4 error"]],
    ["more women than members", unit("Công ty Hai", [78, 78, 70, 71, 89.7]), ["S06 DS!H4 error"]],
    ["more women members than women", unit("Công ty Hai", [78, 20, 77, 21, 98.7]), ["S08 DS!H4 error"]],
    ["a rate that does not follow", unit("Công ty Hai", [78, 20, 77, 19, 97.1]), ["S11 DS!I4 error"]],
    ["a number as text", unit("Công ty Hai", ["78", 20, 77, 19, 98.7]), ["K01 DS!E4 query"]],
    ["a fraction of a person", unit("Công ty Hai", [78, 20, 77, 19.5, 98.7]), ["K02 DS!H4 error"]],
    ["a negative", unit("Công ty Hai", [78, -20, 77, 19, 98.7]), ["K04 DS!F4 error"]],
    ["an error cell", unit("Công ty Hai", [78, 20, 77, "#REF!", 98.7]), ["K05 DS!H4 error"]],
    ["no workers said", unit("Công ty Hai", [null, null, 77, 19, null]), ["K12 DS!E4 query"]],
    ["words for a number", unit("Công ty Hai", [78, 20, "đang thống kê", 19, null]), ["K16 DS!G4 error"]],
    ["a unit twice", unit("CÔNG TY MỘT", [50, 20, 49, 19, 98]), ["D04 DS!B4 error"]],
    ["nghiệp đoàn has no workforce of its own", unit("Nghiệp đoàn xe ôm", [70, 20, 77, 19, null], "Nghiệp đoàn"), []],
  ])("%s", (_, row, expected) => expect(said(checked(list(row)))).toEqual(expected));

  test("what cannot be decided is shown, with its places", () => {
    const { findings } = checked(list(unit("Công ty Hai", [null, 20, 77, 19, null])));
    const open = findings.filter(({ facts }) => facts["answer"] === "undecided").map(({ code, cells }) => `${code} ${cells[0]?.address}`);
    expect(open).toEqual(["S05 E4", "S07 E4", "S08 H4"].filter((one) => open.includes(one)));
    expect(open).toContain("S07 E4");
  });
});

describe("totals", () => {
  const total = (workers: number, members: number): Row => [null, "TỔNG CỘNG", null, null, workers, null, members];
  test.each<[string, readonly Row[], string[]]>([
    ["right", [unit("Công ty Hai", [30, 20, 25, 19]), total(80, 74)], []],
    ["wrong", [unit("Công ty Hai", [30, 20, 25, 19]), total(81, 74)], ["S02 DS!E5 error"]],
    ["right although a number is text", [unit("Công ty Hai", ["30", 20, 25, 19]), total(80, 74)], ["K01 DS!E4 query"]],
    ["without the number that is text", [unit("Công ty Hai", ["30", 20, 25, 19]), total(50, 74)], ["K01 DS!E4 query", "S02 DS!E5 error"]],
  ])("%s", (_, rows, expected) => expect(said(checked(list(...rows)))).toEqual(expected));

  test("a wrong subtotal is blamed, and not the total that adds it", () => {
    const sub = (workers: number): Row => [null, "Cộng I", null, null, workers];
    const rows = [sub(52), unit("Công ty Hai", [30, 20, 25, 19]), [null, "Cộng II", null, null, 30] as Row, total(82, 74)];
    expect(said(checked(list(...rows)))).toEqual(["S03 DS!E4 error"]);
  });

  test("an error cell in a total is said, and the total is undecided", () => {
    const rows = [[null, "TỔNG CỘNG", null, null, "#REF!", null, 49] as Row];
    const result = checked(list(...rows));
    expect(said(result)).toEqual(["K05 DS!E4 error"]);
    expect(said(result, true)).toContain("S02 DS!E4 note");
  });
});

describe("movement of members", () => {
  const head: Row = [
    "STT",
    "CĐCS",
    "ĐV đầu kỳ",
    "Tăng",
    "Kết nạp mới",
    "Chuyển đến",
    "Giảm",
    "Thực tăng",
    "ĐV cuối kỳ",
    "GT ĐVƯT",
    "Kết nạp Đảng",
  ];
  const figures = (...row: readonly (number | null)[]) => ({ "Quý I": [["SỐ LIỆU QUÝ I NĂM 2021"], head, [1, "CĐCS A", ...row]] });
  test.each<[string, readonly (number | null)[], string[]]>([
    ["right", [58, 4, 3, 1, 2, 2, 60, 2, 1], []],
    ["closing", [58, 4, 3, 1, 2, 2, 61, 2, 1], ["S09 Quý I!I3 error"]],
    ["increase", [58, 5, 3, 1, 2, 3, 61, 2, 1], ["S10 Quý I!D3 error"]],
    ["net", [58, 4, 3, 1, 2, 4, 60, 2, 1], ["S12 Quý I!H3 error"]],
    ["more new members than there can be", [0, 9, 9, 0, 2, 7, 7, 2, 1], []],
    ["more admitted to the Party than introduced", [58, 4, 3, 1, 2, 2, 60, 0, 1], ["N05 Quý I!K3 query"]],
  ])("%s", (_, row, expected) => expect(said(checked(figures(...row)))).toEqual(expected));
});

describe("enterprises, registers, results", () => {
  const firms = (...rows: readonly Row[]) => ({
    DN: [
      ["TT", "Tên DN", "MST", "Số LĐ", "LĐ đóng BHXH", "Đã thành lập CĐCS", "Chưa thành lập"],
      [1, "Công ty Một", "01", 30, 30, "x", null],
      ...rows,
    ],
  });
  test.each<[string, Row, string[]]>([
    ["nothing", [2, "Công ty Hai", "02", 12, 10, null, "x"], []],
    ["both có and chưa", [2, "Công ty Hai", "02", 12, 10, "x", "x"], ["S13 DN!F3 error"]],
    ["neither", [2, "Công ty Hai", "02", 12, 10, null, null], ["S13 DN!F3 error"]],
    ["more insured than workers", [2, "Công ty Hai", "02", 12, 13, "x", null], ["S14 DN!E3 error"]],
    ["one firm twice", [2, "CÔNG TY MỘT", "01", 30, 30, "x", null], ["D05 DN!C3 error"]],
  ])("enterprises: %s", (_, row, expected) => expect(said(checked(firms(...[row])))).toEqual(expected));

  const roster = [
    ["STT", "Tên CĐCS", "Phường"],
    [1, "CĐ Trường A", "A"],
    [2, "CĐ Công ty Hòa Bình", "A"],
    [3, "CĐ Kho bạc", "B"],
  ];
  const register = (...rows: readonly Row[]) => ({
    DS: roster,
    ĐK: [
      ["ĐĂNG KÝ MÔ HÌNH NĂM 2021"],
      ["(Chậm nhất ngày 22/02/2021)"],
      ["STT", "Tên đơn vị", "Nội dung đăng ký", "Ngày gửi"],
      [1, "CĐ Trường A", "Đổi rác", "22/2/2021"],
      ...rows,
    ],
  });
  test.each<[string, Row, string[]]>([
    ["the same unit another content", [2, "CĐ Trường A", "Hiến máu", "20/2/2021"], []],
    ["the same again", [2, "CĐ Trường A", "Đổi rác", "22/2/2021"], ["D04 ĐK!B5 error"]],
    ["no content", [2, "CĐ Kho bạc", null, "20/2/2021"], ["N11 ĐK!C5 error"]],
    ["an unknown unit", [2, "CĐ Kho gạo", "Hiến máu", "20/2/2021"], ["D01 ĐK!B5 error"]],
    ["spelled otherwise", [2, "CĐ CÔNG TY HOÀ BÌNH", "Hiến máu", "20/2/2021"], ["D02 ĐK!B5 query"]],
    ["late", [2, "CĐ Kho bạc", "Hiến máu", "23/2/2021"], ["P02 ĐK!D5 query"]],
    ["month first", [2, "CĐ Kho bạc", "Hiến máu", "02/20/2021"], ["K09 ĐK!D5 query"]],
    ["no such day", [2, "CĐ Kho bạc", "Hiến máu", "31/02/2021"], ["K11 ĐK!D5 error"]],
    ["a day of another year", [2, "CĐ Kho bạc", "Hiến máu", "20/2/2020"], ["P06 ĐK!D5 query"]],
    ["a wrong count below", [null, "Tổng: 3/3 CĐCS đăng ký", null, null], ["N08 ĐK!B5 error"]],
  ])("a register: %s", (_, row, expected) => expect(said(checked(register(row)))).toEqual(expected));

  const results = (text: string, ...row: Row) => ({
    KQ: [["KẾT QUẢ NĂM 2024"], ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ %", "Đánh giá"], [1, text, ...row]],
    ĐT: [
      ["DOANH NGHIỆP ĐỐI THOẠI NĂM 2024"],
      ["STT", "Doanh nghiệp", "Khu vực", "Đối thoại"],
      [1, "Công ty Một", "NNN", "5/6/2024"],
      [2, "Công ty Hai", "NNN", "x"],
    ],
  });
  const programme = findProgramme("duong-minh-chau-2024") ?? null;
  test.each<[string, Row, string[]]>([
    ["right", ["doanh nghiệp", 21, 2, 9.5, "Chưa đạt"], []],
    ["another count than the list's", ["doanh nghiệp", 21, 3, 14.3, "Chưa đạt"], ["N01 KQ!E3 error"]],
    ["a share that does not follow", ["doanh nghiệp", 21, 2, 100, "Chưa đạt"], ["S17 KQ!F3 error"]],
    ["a verdict that does not follow", ["doanh nghiệp", 21, 2, 9.5, "Đạt"], ["N04 KQ!G3 query"]],
    ["another plan than the programme's", ["doanh nghiệp", 20, 2, 10, "Chưa đạt"], ["N07 KQ!D3 query"]],
  ])("results: %s", (_, row, expected) => {
    expect(said(checked(results("DN tổ chức đối thoại tại nơi làm việc", ...row), { programme }))).toEqual(expected);
  });
});

describe("which list the units are looked up in", () => {
  const rows = (...names: readonly string[]) => [["DANH SÁCH CĐCS"], HEAD, ...names.map((name) => unit(name, [50, 20, 49, 19, 98]))];
  const own = readingsOf({ DS: rows("Công ty Một", "Công ty Hai") }, "huyen.xlsx").readings;
  const sent = readingsOf({ DS: rows("Công ty Ba", "Công ty Bốn", "Công ty Năm") }, "quan-khac.xlsx").readings;

  test("the officer's own, where a longer one of another office was sent in", () => {
    const { known } = checked({}, { readings: [...own, ...sent], book: "huyen.xlsx" });
    expect(known?.reading.names).toEqual(["Công ty Một", "Công ty Hai"]);
  });

  test.each([undefined, "bao-cao.xlsx"])("the longest, where the workbook has none (%s)", (book) => {
    const { known } = checked({}, { readings: [...own, ...sent], book });
    expect(known?.reading.names).toEqual(["Công ty Ba", "Công ty Bốn", "Công ty Năm"]);
  });
});

describe("a list of another office that was sent in", () => {
  const programme = findProgramme("thu-duc-2021") ?? null;
  const FIRST = "Phước Thành Giang Quyết Trung Nhiên Mười Khuê Sương Bạch Đoàn".split(" ");
  const names = (kind: string, count: number, end = "") =>
    Array.from(
      { length: count },
      (_, index) => `${kind} ${FIRST[index % 11]}${end} ${["An", "Bình", "Chi", "Dũng"][Math.floor(index / 11)]}`,
    );
  const rows = (some: readonly string[], members: number) => [
    ["DANH SÁCH CĐCS"],
    HEAD,
    ...some.map((name) => unit(name, [50, 20, members, 19, members * 2])),
  ];
  const own = readingsOf({ DS: rows(names("Công ty", 22), 45) }, "huyen.xlsx").readings;
  const sent = (some: readonly string[], tab = "DS") => readingsOf({ [tab]: rows(some, 20) }, "gui-den.xlsx").readings;
  const check = (readings: readonly Reading[]) => checked({}, { readings: [...own, ...readings], book: "huyen.xlsx", programme });
  const other = names("Hợp tác xã", 40);

  test("is said once, with its first cell", () => {
    const { findings } = check(sent(other));
    const about = findings.filter(({ code }) => code.startsWith("D"));
    expect(about.map(({ code, cells, facts }) => [code, cells[0]?.file, cells[0]?.address, facts])).toEqual([
      ["D09", "gui-den.xlsx", "B3", expect.objectContaining({ units: 40, unknown: 40, tab: "DS" })],
    ]);
  });

  test("does not change what the office's own list says of the thresholds, though it is longer", () => {
    const figures = (readings: readonly Reading[]) => check(readings).thresholds;
    expect(figures(sent(other))).toEqual(figures([]));
    // Units of the same office do.
    expect(figures(sent([...names("Công ty", 22), ...other.slice(0, 20)]))).not.toEqual(figures([]));
  });

  test.each<[string, readonly string[], string]>([
    ["half of it is known", [...names("Công ty", 20), ...other.slice(0, 20)], "D01"],
    ["it is too short to tell", other.slice(0, 19), "D01"],
    ["its names are only misspelled", names("Công ty", 22, "h"), "D03"],
  ])("is judged unit by unit where %s", (_, some, code) => {
    const codes = check(sent(some)).findings.map((finding) => finding.code);
    expect(codes).toContain(code);
    expect(codes).not.toContain("D09");
  });

  test("is judged as a whole where it stands on several tabs", () => {
    const readings = readingsOf({ "Khối 1": rows(other.slice(0, 15), 20), "Khối 2": rows(other.slice(15), 20) }, "gui-den.xlsx").readings;
    const about = check(readings).findings.filter(({ code }) => code.startsWith("D"));
    expect(about.map(({ code, cells }) => [code, cells[0]?.tab])).toEqual([
      ["D09", "Khối 1"],
      ["D09", "Khối 2"],
    ]);
  });

  test("tabs of the office's own workbook are never taken for another's", () => {
    // Headed otherwise: no part of the first.
    const another = rows(other.slice(0, 21), 20).map((row) => row.map((text) => (text === "Tên CĐCS" ? "Đơn vị" : text)));
    const both = readingsOf({ DS: rows(names("Công ty", 22), 45), "Danh sách khác": another }, "huyen.xlsx").readings;
    expect(checked({}, { readings: both, book: "huyen.xlsx" }).findings.map(({ code }) => code)).not.toContain("D09");
  });
});
