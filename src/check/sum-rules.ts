import { fact, minus, percent, type Rule, rule, sum, value } from "./rule";

const A9 = "Quy tắc nhất quán của biểu số liệu";
const PART = "Mục «Trong đó» không lớn hơn mục chính";

/** «Trong đó» against its whole. */
const part = (code: Rule["code"], some: string, all: string): Rule =>
  rule({
    code,
    scope: "unit",
    left: fact(some),
    operator: "at-most",
    right: fact(all),
    severity: "error",
    source: PART,
    point: some,
    examples: { pass: { [some]: 5, [all]: 5 }, fail: { [some]: 6, [all]: 5 }, undecided: { [some]: 5, [all]: null } },
  });

/** Any other «Trong đó» column or line against its whole. */
export const PART_RULES: readonly Rule[] = [{ ...part("S18", "part", "whole"), scope: "part" }];

/** Arithmetic within a unit's own figures. `up` and `down` are all that came and went, from the columns the sheet has. */
export const UNIT_RULES: readonly Rule[] = [
  rule({
    code: "S01",
    scope: "unit",
    left: fact("nonMembers"),
    right: minus(fact("workers"), fact("members")),
    severity: "error",
    source: "Lao động chưa là đoàn viên = lao động − đoàn viên",
    point: "nonMembers",
    examples: {
      pass: { nonMembers: 10, workers: 50, members: 40 },
      fail: { nonMembers: 11, workers: 50, members: 40 },
      undecided: { nonMembers: 10, workers: null, members: 40 },
    },
  }),
  part("S05", "workersFemale", "workers"),
  part("S06", "membersFemale", "members"),
  rule({
    ...part("S07", "members", "workers"),
    source: "Số đoàn viên không lớn hơn tổng số lao động của đơn vị; không áp dụng cho nghiệp đoàn",
    notFor: ["neither"],
  }),
  part("S08", "femaleMembers", "femaleWorkers"),
  rule({
    code: "S09",
    scope: "unit",
    left: fact("members"),
    right: minus(sum(fact("membersOpening"), fact("up")), fact("down")),
    severity: "error",
    source: "Cuối kỳ = đầu kỳ + tăng − giảm",
    point: "members",
    examples: {
      pass: { members: 58, membersOpening: 58, up: 1, down: 1 },
      fail: { members: 60, membersOpening: 58, up: 1, down: 1 },
      undecided: { members: 60, membersOpening: 58, up: 1, down: null },
    },
  }),
  rule({
    code: "S10",
    scope: "unit",
    left: fact("increase"),
    right: sum(fact("newMembers"), fact("movedIn")),
    severity: "error",
    source: "Tăng = kết nạp mới + chuyển đến",
    point: "increase",
    examples: {
      pass: { increase: 4, newMembers: 3, movedIn: 1 },
      fail: { increase: 5, newMembers: 3, movedIn: 1 },
      undecided: { increase: 4, newMembers: 3, movedIn: null },
    },
  }),
  rule({
    code: "S11",
    scope: "unit",
    left: fact("rate"),
    right: percent(fact("members"), fact("workers")),
    tolerance: 0.05,
    severity: "error",
    source: "Tỷ lệ đoàn viên = số đoàn viên / tổng số lao động; sai số ±0,05 ở một số lẻ",
    point: "rate",
    examples: {
      pass: { rate: 98.7, members: 77, workers: 78 },
      fail: { rate: 98.8, members: 77, workers: 78 },
      undecided: { rate: 98.7, members: 77, workers: 0 },
    },
  }),
  rule({
    code: "S12",
    scope: "unit",
    left: fact("net"),
    right: minus(fact("up"), fact("down")),
    severity: "error",
    source: "Thực tăng = tăng − giảm",
    point: "net",
    examples: { pass: { net: -2, up: 1, down: 3 }, fail: { net: 1, up: 1, down: 3 }, undecided: { net: 1, up: null, down: 3 } },
  }),
  rule({
    code: "S13",
    scope: "unit",
    left: sum(fact("hasUnion"), fact("hasNoUnion")),
    right: value(1),
    severity: "error",
    source: "Đánh dấu «có» hoặc «chưa», không cả hai",
    point: "hasUnion",
    examples: {
      pass: { hasUnion: 1, hasNoUnion: 0 },
      fail: { hasUnion: 1, hasNoUnion: 1 },
      undecided: { hasUnion: null, hasNoUnion: 0 },
    },
  }),
  part("S14", "workersInsured", "workers"),
  rule({
    code: "S15",
    scope: "unit",
    left: fact("left"),
    right: sum(fact("movedOut"), fact("leftOther")),
    severity: "error",
    source: "Giảm = chuyển đi + nghỉ, lý do khác",
    point: "left",
    examples: {
      pass: { left: 19, movedOut: 2, leftOther: 17 },
      fail: { left: 18, movedOut: 2, leftOther: 17 },
      undecided: { left: 19, movedOut: 2, leftOther: null },
    },
  }),
  rule({
    code: "S19",
    scope: "unit",
    left: fact("rowTotal"),
    right: fact("years"),
    severity: "error",
    source: "Tổng giai đoạn bằng tổng các năm",
    point: "rowTotal",
    examples: {
      pass: { rowTotal: 500, years: 500 },
      fail: { rowTotal: 510, years: 500 },
      undecided: { rowTotal: 510, years: null },
    },
  }),
  rule({
    ...part("N05", "admitted", "introduced"),
    severity: "query",
    source: "Kết nạp Đảng không nhiều hơn giới thiệu; trong một quý có thể là người đã giới thiệu từ trước",
  }),
  rule({
    code: "N06",
    scope: "unit",
    left: fact("newMembers"),
    operator: "at-most",
    right: sum(fact("members"), fact("down")),
    severity: "error",
    source: "Người kết nạp trong kỳ hoặc còn là đoàn viên cuối kỳ, hoặc đã giảm",
    point: "newMembers",
    examples: {
      pass: { newMembers: 10, members: 9, down: 1 },
      fail: { newMembers: 11, members: 9, down: 1 },
      undecided: { newMembers: 11, members: null, down: 1 },
    },
  }),
];

const total = (code: Rule["code"], name: string, source: string): Rule =>
  rule({
    code,
    scope: "total",
    left: fact(name),
    right: fact("rows"),
    severity: "error",
    source,
    point: name,
    examples: { pass: { [name]: 131, rows: 131 }, fail: { [name]: 132, rows: 131 }, undecided: { [name]: null, rows: 131 } },
  });

export const TOTAL_RULES: readonly Rule[] = [
  total("S02", "total", `${A9}: dòng tổng bằng tổng các dòng đơn vị`),
  total("S03", "subtotal", `${A9}: dòng cộng bằng tổng các dòng của nhóm`),
];
