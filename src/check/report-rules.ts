import { fact, percent, type Rule, rule, value } from "./rule";

const AGREES = "Số báo cáo khớp danh sách kèm theo";

const equal = (
  code: Rule["code"],
  scope: Rule["scope"],
  names: readonly [string, string],
  severity: Rule["severity"],
  source: string,
): Rule =>
  rule({
    code,
    scope,
    left: fact(names[0]),
    right: fact(names[1]),
    severity,
    source,
    point: names[0],
    examples: {
      pass: { [names[0]]: 20, [names[1]]: 20 },
      fail: { [names[0]]: 21, [names[1]]: 20 },
      undecided: { [names[0]]: 21, [names[1]]: null },
    },
  });

/** Lines of a results tab: what is said to be done, against the lists and the programme. */
export const LINE_RULES: readonly Rule[] = [
  equal("N01", "line", ["done", "counted"], "error", AGREES),
  rule({
    ...equal("N02", "line", ["doneRate", "countedRate"], "error", AGREES),
    left: fact("doneShare"),
    right: percent(fact("part"), fact("whole")),
    tolerance: 0.05,
    point: "done",
    examples: {
      pass: { doneShare: 90, part: 9, whole: 10 },
      fail: { doneShare: 100, part: 9, whole: 10 },
      undecided: { doneShare: 100, part: 0, whole: 0 },
    },
  }),
  rule({
    ...equal("N03", "line", ["doneNet", "net"], "error", "«Tăng thêm» là thực tăng = tăng − giảm, không phải số kết nạp mới"),
    point: "done",
  }),
  rule({
    ...equal("N04", "line", ["saysReached", "isReached"], "query", "Đánh giá theo số thực hiện và kế hoạch của chính dòng đó"),
    point: "verdict",
    examples: {
      pass: { saysReached: 1, isReached: 1 },
      fail: { saysReached: 1, isReached: 0 },
      undecided: { saysReached: 1, isReached: null },
    },
  }),
  equal("N07", "line", ["planned", "asked"], "query", "Kế hoạch ghi như trong chương trình"),
  rule({
    code: "S17",
    scope: "line",
    left: fact("doneRate"),
    right: percent(fact("done"), fact("planned")),
    tolerance: 0.05,
    severity: "error",
    source: "Tỷ lệ = thực hiện / kế hoạch; sai số ±0,05 ở một số lẻ",
    point: "doneRate",
    examples: {
      pass: { doneRate: 95.2, done: 20, planned: 21 },
      fail: { doneRate: 100, done: 20, planned: 21 },
      undecided: { doneRate: 100, done: 20, planned: 0 },
    },
  }),
];

/** Registers: every unit with what it registers, and the line that counts them. */
export const REGISTER_RULES: readonly Rule[] = [
  equal("N08", "register", ["said", "counted"], "error", "Dòng tổng của danh sách khớp số đơn vị đã đăng ký"),
  rule({
    ...equal("N11", "register", ["hasContent", "one"], "error", "Mỗi CĐCS lựa chọn ít nhất 1 nội dung để đăng ký"),
    left: fact("hasContent"),
    operator: "at-least",
    right: value(1),
    point: "content",
    examples: { pass: { hasContent: 1 }, fail: { hasContent: 0 }, undecided: { hasContent: null } },
  }),
];

const never = (code: Rule["code"], scope: Rule["scope"], name: string, severity: Rule["severity"], source: string): Rule =>
  rule({
    code,
    scope,
    left: fact(name),
    right: value(0),
    severity,
    source,
    point: "cell",
    examples: { pass: { [name]: 0 }, fail: { [name]: 1 }, undecided: { [name]: null } },
  });

/** The period a sheet is of, and the days in it. */
export const TAB_RULES: readonly Rule[] = [
  never("P03", "tab", "isOtherPeriod", "error", "Kỳ ghi ở tiêu đề là kỳ được hỏi"),
  never("P09", "tab", "isOtherYear", "query", "Năm ghi ở tiêu đề là năm của chương trình"),
  rule({
    code: "P05",
    scope: "tab",
    left: fact("cutOff"),
    operator: "at-most",
    right: fact("signed"),
    missing: { left: "undecided", right: "undecided" },
    severity: "query",
    source: "Báo cáo ký sau ngày chốt số liệu",
    point: "signed",
    examples: {
      pass: { cutOff: 20210310, signed: 20210312 },
      fail: { cutOff: 20210310, signed: 20210309 },
      undecided: { cutOff: 20210310, signed: null },
    },
  }),
  never("P06", "cell", "isOutsidePeriod", "query", "Ngày nằm trong kỳ của biểu"),
  never("P07", "cell", "isInFuture", "error", "Ngày không ở tương lai"),
];

/** Reports that are expected, one a unit. */
export const SUBMISSION_RULES: readonly Rule[] = [
  never("P01", "report", "isMissing", "query", "Định kỳ báo cáo kết quả thực hiện"),
  never("P02", "report", "isLate", "query", "Gửi đúng hạn"),
  never("P04", "report", "isRepeated", "query", "Mỗi đơn vị một báo cáo cho một kỳ"),
  never("P08", "report", "isBoundaryDay", "note", "«Trước ngày 15»: đúng ngày 15 xếp riêng"),
  never("T07", "report", "isWrongForm", "query", "Báo cáo theo mẫu"),
];
