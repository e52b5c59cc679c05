import type { Finding } from "../../src/finding/finding";
import type { CheckView } from "../../src/operation/check-view";
import type { ReportReceipt } from "../../src/operation/report-receipt";
import type { SummaryView } from "../../src/operation/summary-view";
import type { ThresholdView } from "../../src/operation/threshold-view";

const TAB = "DS CĐCS 2021";
const at = (address: string, tab = TAB) => ({ tab, address });

const NAMES = ["Công ty TNHH May Thắng Lợi Mới", "Công ty TNHH Thực phẩm Đức Tài", "Trường Mầm non Hoa Sen"];

export const findings: readonly Finding[] = [
  ...NAMES.map(
    (_, unit): Finding => ({
      code: "S07",
      severity: "error",
      unit: `CD${unit}`,
      cells: [at(`G${219 + unit}`), at(`E${219 + unit}`)],
      facts: { found: 132 + unit, expected: 129 },
    }),
  ),
  { code: "D04", severity: "error", unit: "CD1", cells: [at("B36")], facts: { said: NAMES[1] ?? "", row: 8 } },
  { code: "K12", severity: "query", unit: "CD0", cells: [at("E262")], facts: { said: "CNVC-LĐ, Tổng số" } },
  ...Array.from(
    { length: 26 },
    (_, unit): Finding => ({ code: "V06", severity: "note", cells: [at(`B${300 + unit}`)], facts: { said: `Công ty  số ${unit}` } }),
  ),
  { code: "C01", severity: "note", cells: [at("A1", "Ghi chú của tôi")], facts: { reason: "no-heading" } },
];

function thresholdView(change: Partial<ThresholdView> = {}): ThresholdView {
  return {
    key: "nha-nuoc",
    label: "Tỷ lệ đoàn viên trên người lao động ở CĐCS khu vực nhà nước",
    answer: "fail",
    numerator: 6340,
    denominator: 6509,
    value: { type: "rate", basisPoints: 9800 },
    comparison: "at-least",
    unit: "%",
    isEach: false,
    counts: "persons",
    short: 39,
    failing: { count: 0, units: [] },
    without: { count: 0, units: [] },
    sentence: "các đơn vị nhà nước đạt 98%",
    section: "II.2",
    ...change,
  };
}

const behind = (count: number) => ({
  count,
  units: Array.from({ length: Math.min(count, 50) }, (_, unit) => ({
    key: `CD${unit}`,
    name: `Công ty số ${unit}`,
    cell: at(`B${unit + 9}`),
  })),
});

const thresholds: readonly ThresholdView[] = [
  thresholdView(),
  // 79,996 % is never printed as 80 %.
  thresholdView({
    key: "b",
    label: "Đoàn viên ngoài nhà nước",
    numerator: 19_999,
    denominator: 25_000,
    value: { type: "rate", basisPoints: 8000 },
    short: 1,
  }),
  thresholdView({
    key: "c",
    label: "Doanh nghiệp từ 25 lao động có công đoàn",
    numerator: 312,
    denominator: 372,
    value: { type: "rate", basisPoints: 10_000 },
    counts: "units",
    short: 60,
    failing: behind(60),
  }),
  thresholdView({
    key: "d",
    label: "Doanh nghiệp 10 đến dưới 25 lao động",
    answer: "undecided",
    numerator: 17,
    denominator: 57,
    short: null,
    without: behind(3),
  }),
  thresholdView({
    key: "e each",
    label: "Mỗi CĐCS giới thiệu 1 đoàn viên",
    isEach: true,
    value: { type: "count", count: 1 },
    unit: "người",
    numerator: 8,
    denominator: 21,
    short: null,
  }),
  thresholdView({
    key: "f",
    label: "Lớp tập huấn",
    answer: "pass",
    numerator: 31,
    denominator: 20,
    value: { type: "count", count: 20 },
    unit: "lớp",
    counts: "things",
    short: null,
  }),
  thresholdView({ key: "g", label: "Nghiệp đoàn", answer: "no-units", numerator: 0, denominator: 0, short: null }),
  thresholdView({
    key: "h",
    label: "Chưa ai gửi",
    answer: "undecided",
    numerator: null,
    denominator: null,
    value: { type: "fraction", part: 2, whole: 3 },
    short: null,
  }),
];

const keyOf = ({ code, cells, facts }: Finding, index: number) =>
  `${code}|${cells[0]?.tab} ${cells[0]?.address}|${facts["said"] ?? facts["found"] ?? ""}|${index}`;

/** Keys of findings as a check gives them. */
export const keysOf = (of: readonly Finding[]) => of.map(keyOf);

const SAID = "Công ty TNHH May Thắnk Lợi Mới";

/** A name that the list does not have: the one unit it most likely means, nobody, or another as the officer said. */
export function namingView(code: "D01" | "D03", isOther = false): CheckView {
  const finding: Finding = { code, severity: code === "D01" ? "error" : "query", cells: [at("A1", "Báo cáo")], facts: { said: SAID } };
  const choice = { spelling: "cong ty tnhh may thank loi moi|", said: SAID, near: code === "D03" ? 0 : null, isOther };
  return checkView({
    findings: [finding],
    naming: {
      units: { keys: ["CD0", "CD1", "CD2"], names: NAMES, wards: ["Linh Tây", "", "Hiệp Bình"] },
      choices: new Map([[0, choice]]),
      settled: [{ spelling: "truong mn hoa xen|hiep binh", name: NAMES[2] ?? "" }],
    },
  });
}

export function checkView(change: Partial<CheckView> = {}): CheckView {
  return {
    keys: keysOf(change.findings ?? findings),
    explanations: new Map(),
    naming: { units: { keys: [], names: [], wards: [] }, choices: new Map(), settled: [] },
    fixes: new Map(),
    asked: {
      programme: "thu-duc-2021",
      labels: {},
      today: "2021-03-05",
      explained: {},
      encodings: {},
      named: {},
      period: null,
      deadline: null,
      received: {},
      dropped: [],
      layouts: null,
    },
    programme: { source: "Chương trình 01/CTr-LĐLĐ", year: 2021, issuer: "LĐLĐ quận Thủ Đức" },
    tabs: [{ tab: TAB, kinds: ["roster"], rows: 420 }],
    rules: 35,
    findings,
    names: new Map(NAMES.map((name, unit) => [`CD${unit}`, name])),
    thresholds,
    submissions: [
      ...(["on-time", "boundary-day", "late", "undecided", "wrong-period", "wrong-form", "superseded", "duplicate"] as const).map(
        (status) => ({
          unit: status === "wrong-form" ? "" : "CD0",
          kind: "report" as const,
          file: `bao-cao-${status}.xlsx`,
          isListed: true,
          receipt: status === "wrong-form" ? null : `bao-cao-${status}.xlsx\nBáo cáo`,
          name: NAMES[0] ?? "",
          status,
          period: "2021-Q1",
          sent: null,
          cell: null,
        }),
      ),
      ...Array.from({ length: 110 }, (_, unit) => ({
        unit: `CD${unit}`,
        kind: "report" as const,
        file: null,
        isListed: true,
        receipt: null,
        name: `Công ty số ${unit}`,
        status: "missing" as const,
        period: "2021-Q1",
        sent: null,
        cell: at(`B${unit + 9}`),
      })),
    ],
    reportFiles: [],
    period: "2021-Q1",
    deadline: { day: "2021-03-15", comparison: "before" },
    writes: ["Kiểm tra", "Số liệu nộp"],
    fingerprint: "a",
    ...change,
  };
}

const tab = (kind: string, title: string, isNew = true) => ({ kind, title, rows: 12, isNew });

export function summaryView(change: Partial<SummaryView> = {}): SummaryView {
  return {
    kind: "summary",
    programme: "thu-duc-2021",
    source: "Chương trình 01/CTr-LĐLĐ",
    year: 2021,
    units: 420,
    without: 34,
    tabs: [
      tab("data", "Dữ liệu"),
      tab("summary-sector", "Tổng hợp khu vực"),
      tab("summary-ward", "Tổng hợp địa bàn"),
      tab("summary-size", "Tổng hợp quy mô"),
      tab("summary-targets", "Tổng hợp chỉ tiêu"),
      tab("summary-attention", "Cần chú ý", false),
      tab("report", "Báo cáo"),
    ],
    targets: [
      { ...thresholdView(), missing: 0, row: "a" },
      {
        ...thresholdView({ key: "b", numerator: null, denominator: 60, value: { type: "count", count: 60 }, unit: "lớp" }),
        answer: "no-data",
        missing: 2,
        row: null,
      },
    ],
    lists: [
      { key: "below", units: 65 },
      { key: "short", units: 235 },
    ],
    checks: { count: 7, wrong: [] },
    titleTaken: [],
    canRestore: true,
    leftBehind: 0,
    fingerprint: "a",
    ...change,
  };
}

export const reportReceipt: ReportReceipt = {
  entry: 3,
  when: "2021-03-05T10:42:00",
  tabs: [
    { tab: "Dữ liệu", rows: 420 },
    { tab: "Tổng hợp khu vực", rows: 4 },
  ],
  leftBehind: 2,
  canRestore: true,
  failed: [],
};

/** Reports from files: one undated, one of a unit that is not in the list, two files refused, one only kept. */
export function submittedView(change: Partial<CheckView> = {}): CheckView {
  const { asked } = checkView();
  const line = (name: string, status: CheckView["submissions"][number]["status"], file: string, isListed = true) => ({
    unit: name,
    kind: "report" as const,
    name,
    status,
    period: "2021-Q1",
    sent: status === "late" ? "2021-03-16" : null,
    cell: { file, tab: "Báo cáo", address: "A4" },
    file,
    isListed,
    receipt: `${file}\nBáo cáo`,
  });
  return checkView({
    asked: { ...asked, received: { "3.xlsx\nBáo cáo": "2021-03-16" } },
    submissions: [
      line(NAMES[0] ?? "", "undecided", "1.xlsx"),
      line("Công ty Lạ", "undecided", "2.xlsx", false),
      line(NAMES[1] ?? "", "late", "3.xlsx"),
    ],
    reportFiles: [
      { file: "1.xlsx", isKept: false, reports: 1, refusal: null },
      { file: "2.xlsx", isKept: false, reports: 1, refusal: null },
      { file: "hong.xlsx", isKept: false, reports: 0, refusal: { code: "damaged", facts: { name: "hong.xlsx" } } },
      { file: "thu.xlsx", isKept: false, reports: 0, refusal: null },
      { file: "3.xlsx", isKept: true, reports: 1, refusal: null },
    ],
    ...change,
  });
}
