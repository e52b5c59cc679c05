import { describe, expect, test } from "vitest";
import { matchLine } from "../../src/check/match-line";
import { evaluateProgramme, listAttention } from "../../src/check/thresholds";
import { findProgramme } from "../../src/programme/catalogue";
import { readingsOf } from "../support/readings";

type Row = readonly (string | number | null)[];
type Tabs = Readonly<Record<string, readonly Row[]>>;

/** `state-rate together 98/100 pass (1 missing)` for one row of a programme. */
function judged(programme: string, key: string, tabs: Tabs): string[] {
  const { readings } = readingsOf(tabs);
  return evaluateProgramme(findProgramme(programme)!, readings, new Map())
    .filter(({ row }) => row.key === key)
    .map(({ grain, numerator, denominator, answer, missing, isOtherList }) => {
      return `${grain} ${numerator}/${denominator} ${answer}${missing.length > 0 ? ` (${missing.length} missing)` : ""}${isOtherList ? " other list" : ""}`;
    });
}

const roster = (...units: readonly Row[]): Tabs => ({
  DS: [
    ["DANH SÁCH CĐCS"],
    ["STT", "Tên CĐCS", "Khu vực", "Số LĐ", "Số ĐV", "CT CĐCS là đảng viên", "Giới thiệu ĐVƯT"],
    ...units.map((unit, index) => [index + 1, ...unit]),
  ],
});
const firms = (title: string, ...units: readonly Row[]): Tabs => ({
  DN: [
    [title],
    ["STT", "Tên DN", "Số LĐ", "Đã thành lập CĐCS", "Chưa thành lập", "Đủ ĐK vận động"],
    ...units.map((unit, index) => [index + 1, ...unit]),
  ],
});

describe("thu-duc-2021 over lists that were read", () => {
  test.each<[string, string, Tabs, string[]]>([
    ["49 of 50 meets 98 %", "state-rate", roster(["UBND A", "Nhà nước", 50, 49]), ["together 49/50 pass", "each 1/1 pass"]],
    [
      "1999 of 2500 is 79,96 % and not 80 %",
      "non-state-rate",
      roster(["Công ty A", "NNN", 2500, 1999]),
      ["together 1999/2500 fail", "each 0/1 fail"],
    ],
    ["2000 of 2500 is", "non-state-rate", roster(["Công ty A", "NNN", 2500, 2000]), ["together 2000/2500 pass", "each 1/1 pass"]],
    ["no state unit at all", "state-rate", roster(["Công ty A", "NNN", 50, 40]), ["together 0/0 no-units", "each 0/0 no-units"]],
    [
      "workers not said",
      "non-state-rate",
      roster(["Công ty A", "NNN", null, 40], ["Công ty B", "NNN", 50, 40]),
      ["together 40/50 undecided (1 missing)", "each 1/1 undecided (1 missing)"],
    ],
    [
      "nobody works there",
      "non-state-rate",
      roster(["Công ty A", "NNN", 0, 0], ["Công ty B", "NNN", 50, 40]),
      ["together 40/50 pass", "each 1/1 pass"],
    ],
    ["no list was given", "state-rate", {}, ["together null/null undecided", "each null/null undecided"]],
    [
      "7 of 20 chairs is 35 %",
      "party-chairs",
      roster(...Array.from({ length: 20 }, (_, index): Row => [`Công ty ${index}`, "NNN", 500, 400, index < 7 ? "x" : null])),
      ["together 7/20 pass"],
    ],
    ["499 workers is another population", "party-chairs", roster(["Công ty A", "NNN", 499, 400, "x"]), ["together 0/0 no-units"]],
    [
      "each introduces one",
      "introduced-each",
      roster(["Công ty A", "NNN", 50, 40, null, 1], ["Công ty B", "NNN", 50, 40, null, 0]),
      ["each 1/2 fail"],
    ],
  ])("%s", (_, key, tabs, expected) => expect(judged("thu-duc-2021", key, tabs)).toEqual(expected));

  const Q4 = "DOANH NGHIỆP QUÝ 4 NĂM 2020";
  test.each<[string, string, Tabs, string[]]>([
    [
      "25 belongs to the band from 25",
      "unions-from-25",
      firms(Q4, ["Công ty A", 25, "x", null], ["Công ty B", 24, null, "x"]),
      ["together 1/1 pass"],
    ],
    [
      "only firms that can be won over",
      "unions-10-to-25",
      firms(Q4, ["Công ty A", 10, "x", null, "x"], ["Công ty B", 24, "x", null, null], ["Công ty C", 24, null, "x", "x"]),
      ["together 1/2 pass"],
    ],
    ["none of them can", "unions-10-to-25", firms(Q4, ["Công ty A", 30, "x", null, "x"]), ["together 0/0 no-units"]],
    [
      "neither có nor chưa",
      "unions-from-25",
      firms(Q4, ["Công ty A", 25, null, null], ["Công ty B", 30, "x", null]),
      ["together 1/1 undecided (1 missing)"],
    ],
    [
      "a list of another quarter is said to be one",
      "unions-from-25",
      firms("DOANH NGHIỆP QUÝ 1 NĂM 2021", ["Công ty A", 25, "x", null]),
      ["together 1/1 pass other list"],
    ],
  ])("%s", (_, key, tabs, expected) => expect(judged("thu-duc-2021", key, tabs)).toEqual(expected));

  test("of two lists the frozen one is taken", () => {
    const tabs = {
      today: firms("DOANH NGHIỆP NĂM 2021", ["Công ty A", 26, null, "x"])["DN"]!,
      frozen: firms(Q4, ["Công ty A", 24, null, "x"])["DN"]!,
    };
    expect(judged("thu-duc-2021", "unions-from-25", tabs)).toEqual(["together 0/0 no-units"]);
  });

  test("attention lists: 149 of 250 is below 60 %, 150 is not", () => {
    const head: Row = ["STT", "Tên CĐCS", "Khu vực", "Số LĐ", "LĐ đóng BHXH", "Số ĐV"];
    const { readings } = readingsOf({ DS: [head, [1, "Công ty A", "NNN", 300, 250, 149], [2, "Công ty B", "NNN", 300, 250, 150]] });
    const lists = listAttention(findProgramme("thu-duc-2021")!, readings, new Map());
    expect(lists.find(({ row }) => row.key === "below-60")?.listed).toEqual([0]);
  });
});

describe("duong-minh-chau-2024: mới and tăng thêm are two figures", () => {
  const tabs = {
    DS: [
      ["BIẾN ĐỘNG NĂM 2024"],
      ["STT", "CĐCS", "Đầu năm", "Kết nạp mới", "Giảm", "Đoàn viên cuối kỳ"],
      [1, "CĐCS A", 50, 131, 27, 154],
    ] as Row[],
  };
  test("131 admitted, 27 lost", () => {
    expect(judged("duong-minh-chau-2024", "net-growth", tabs)).toEqual(["together 104/106 fail"]);
    expect(judged("duong-minh-chau-2024", "gross-growth", tabs)).toEqual(["together 131/106 pass"]);
  });

  test("what a list does not say is taken from another by name", () => {
    const held = {
      ĐT: [
        ["DN NĂM 2024"],
        ["STT", "Doanh nghiệp", "TƯLĐTT ký mới"],
        [1, "Cty TNHH A", "ký ngày 5/6/2024"],
        [2, "Công ty B", "ký ngày 5/6/2023"],
      ] as Row[],
    };
    const all = { ...held, ...firms("DN NĂM 2024", ["Công ty TNHH A", 30, "x", null], ["Công ty B", 30, "x", null]) };
    expect(judged("duong-minh-chau-2024", "new-collective-agreement", all)).toEqual(["together 1/1 pass"]);
    expect(judged("duong-minh-chau-2024", "new-collective-agreement", held)).toEqual(["together 0/1 undecided (1 missing)"]);
  });
});

describe("a line of a results tab finds its row", () => {
  test.each([
    ["Phát triển đoàn viên mới (tăng thêm)", ["net-growth", "gross-growth"]],
    ["Thành lập CĐCS DN từ 10 - dưới 25 lao động", ["unions-10-to-25"]],
    ["Thành lập CĐCS DN từ 25 lao động trở lên", ["unions-from-25"]],
    ["Ký mới TƯLĐTT DN có tổ chức công đoàn", ["new-collective-agreement"]],
    ["Hội nghị NLĐ DN khu vực ngoài nhà nước", ["worker-conference"]],
    ["DN tổ chức đối thoại tại nơi làm việc", ["dialogue"]],
    ["Thu tài chính công đoàn", []],
  ])("«%s»", (text, keys) => expect(matchLine(text, findProgramme("duong-minh-chau-2024")!).map(({ key }) => key)).toEqual(keys));
});
