import { describeFinding } from "../../src/text/check-text";
import { reportPagesText } from "../../src/text/report-pages-text";
import { CheckFindingPage } from "../../taskpane/pages/check-finding-page";
import { CheckFixPage } from "../../taskpane/pages/check-fix-page";
import { CheckPage } from "../../taskpane/pages/check-page";
import { ALL_FINDINGS } from "../../taskpane/pages/check-place";
import { CheckSubmittedPage } from "../../taskpane/pages/check-submitted-page";
import { CheckThresholdsPage } from "../../taskpane/pages/check-thresholds-page";
import { ReadingPage } from "../../taskpane/pages/reading-page";
import { ReportReceiptPage } from "../../taskpane/pages/report-receipt-page";
import { StepStartPage } from "../../taskpane/pages/step-start-page";
import { SummaryPage } from "../../taskpane/pages/summary-page";
import type { PageState } from "./page-states";
import { readingOf } from "./reading-views";
import { checkView, findings, keysOf, namingView, reportReceipt, submittedView, summaryView } from "./report-views";

const nothing = () => undefined;
const [vi, en] = [reportPagesText("vi"), reportPagesText("en")];
const check = {
  checkedAt: "2021-03-05T10:42:00",
  isStale: false,
  isAgain: false,
  explained: 0,
  fixed: null,
  hindrance: null,
  place: null,
  takesFocus: false,
  onPlace: nothing,
  onAgain: nothing,
  onWrite: nothing,
  onFinding: nothing,
  onThresholds: nothing,
  onSubmitted: nothing,
  onShow: nothing,
};
const place = ALL_FINDINGS;
const below = { takesFocus: false, onBack: nothing, onFinding: nothing, onShow: nothing };
const submitted = {
  unread: [],
  onReadOn: nothing,
  onForgetUnread: nothing,
  onForgetName: nothing,
  onFiles: nothing,
  onDrop: nothing,
  onLayout: nothing,
  onPeriod: nothing,
  onDeadline: nothing,
  onReceived: nothing,
};
const reading = { elapsed: 9000, takesFocus: false, onStop: nothing, onGoOn: nothing, onCheck: nothing, onPick: nothing };
const summary = { behind: null, onBehind: nothing, hindrance: null, errors: null, takesFocus: false, onWrite: nothing, onErrors: nothing };

const checkState = (change: Partial<Parameters<typeof CheckPage>[0]>): PageState => ({
  show: () => <CheckPage {...check} view={checkView()} {...change} />,
  step: "check",
  title: [vi.check.title, en.check.title],
});
const MISSING: PageState["title"] = ["Thiếu CNVC-LĐ, Tổng số", "Missing: CNVC-LĐ, Tổng số"];
const [key = ""] = keysOf(findings).slice(4);
const explained = checkView({ explanations: new Map([[key, { reason: "Đơn vị mới thành lập", lapsed: null }]]) });
const lapsed = checkView({ explanations: new Map([[key, { reason: "Đơn vị mới thành lập", lapsed: "Tổng số" }]]) });
const fixes = new Map(
  findings.flatMap(({ code, cells: [cell], facts }, at) =>
    code === "V06" && cell ? [[at, { cell, before: `${facts["said"]}\u00a0`, after: "Công ty số" }] as const] : [],
  ),
);
const summaryState = (change: Partial<Parameters<typeof SummaryPage>[0]>): PageState => ({
  show: () => <SummaryPage {...summary} view={summaryView()} {...change} />,
  step: "summarise",
  title: [vi.summary.title, en.summary.title],
});
const explaining = { onName: nothing, place, typed: undefined, onType: nothing, onExplain: nothing };
const findingState = (at: number, title: PageState["title"], change: Partial<Parameters<typeof CheckFindingPage>[0]> = {}): PageState => ({
  show: () => <CheckFindingPage {...below} {...explaining} view={checkView()} finding={findings[at] ?? findings[0]!} {...change} />,
  step: "check",
  title,
});

export const reportPageStates: [string, PageState][] = [
  ["kiem-tra", checkState({})],
  ["kiem-tra-mo-het", checkState({ isStale: true, place: { ...place, standings: ["note"], open: ["note V06", "note C01"], current: 20 } })],
  ["kiem-tra-trung-ten", checkState({ hindrance: { kind: "taken", tabs: ["Kiểm tra"] } })],
  ["kiem-tra-da-doi", checkState({ hindrance: { kind: "changed", tabs: ["DS CĐCS 2021"] } })],
  ["kiem-tra-het", checkState({ view: checkView({ findings: [], thresholds: [], submissions: [] }) })],
  [
    "kiem-tra-theo-don-vi",
    checkState({ view: explained, place: { ...place, grouping: "unit", only: { rule: "S07", tab: "DS CĐCS 2021" } } }),
  ],
  [
    "kiem-tra-da-xem-lai",
    checkState({ view: explained, isAgain: true, explained: 1, fixed: { cells: 12, when: "2021-03-05T10:42:00", canRestore: true } }),
  ],
  ["kiem-tra-sua-giup", checkState({ view: checkView({ fixes }), onFix: nothing, place: { ...place, open: ["note V06"] } })],
  [
    "kiem-tra-sua",
    {
      show: () => <CheckFixPage {...below} fixes={[...fixes.values()]} changed={2} onFix={nothing} />,
      step: "check",
      title: [vi.check.fix.title(26), en.check.fix.title(26)],
    },
  ],
  [
    "kiem-tra-sua-het",
    {
      show: () => <CheckFixPage {...below} fixes={[]} changed={0} onFix={nothing} />,
      step: "check",
      title: [vi.check.fix.nothing, en.check.fix.nothing],
    },
  ],
  ["kiem-tra-giai-trinh", findingState(4, MISSING)],
  ["kiem-tra-da-giai-trinh", findingState(4, MISSING, { view: explained })],
  ["kiem-tra-giai-trinh-lai", findingState(4, MISSING, { view: lapsed, typed: "đang gõ", onFix: nothing })],
  [
    "kiem-tra-khong-con",
    findingState(0, ["Đoàn viên 132, lao động chỉ có 129", "Members 132, workers only 129"], { view: checkView({ findings: [] }) }),
  ],
  ["kiem-tra-sai", findingState(0, ["Đoàn viên 132, lao động chỉ có 129", "Members 132, workers only 129"])],
  [
    "kiem-tra-nguong",
    {
      show: () => <CheckThresholdsPage {...below} view={checkView()} />,
      step: "check",
      title: [vi.check.thresholds, en.check.thresholds],
    },
  ],
  [
    "kiem-tra-nguong-khong-ro",
    {
      show: () => <CheckThresholdsPage {...below} view={checkView({ programme: null, thresholds: [] })} />,
      step: "check",
      title: [vi.check.thresholds, en.check.thresholds],
    },
  ],
  [
    "kiem-tra-da-nop",
    {
      show: () => <CheckSubmittedPage {...below} {...submitted} view={checkView()} />,
      step: "check",
      title: [vi.check.submitted.title, en.check.submitted.title],
    },
  ],
  [
    "kiem-tra-da-nop-tep",
    {
      show: () => <CheckSubmittedPage {...below} {...submitted} view={submittedView()} />,
      step: "check",
      title: [vi.check.submitted.title, en.check.submitted.title],
    },
  ],
  [
    "kiem-tra-doc-tep",
    {
      show: () => <ReadingPage {...reading} isRunning reading={readingOf("reading", 0.62)} />,
      step: "check",
      title: [vi.sent.reading.title(20), en.sent.reading.title(20)],
    },
  ],
  [
    "kiem-tra-dung-doc",
    {
      show: () => <ReadingPage {...reading} isRunning={false} reading={readingOf("reading", null)} />,
      step: "check",
      title: [vi.sent.reading.stopped(12, 20), en.sent.reading.stopped(12, 20)],
    },
  ],
  ...(["D01", "D03"] as const).map((code): [string, PageState] => {
    const view = namingView(code);
    const title = view.findings.map((finding) => [describeFinding(finding, "vi"), describeFinding(finding, "en")] as const);
    return [`kiem-tra-ten-${code}`, findingState(0, title[0] ?? ["", ""], { view, finding: view.findings[0]! })];
  }),
  [
    "kiem-tra-da-nop-ten",
    {
      show: () => <CheckSubmittedPage {...below} {...submitted} view={namingView("D01", true)} />,
      step: "check",
      title: [vi.check.submitted.title, en.check.submitted.title],
    },
  ],
  [
    "kiem-tra-bat-dau",
    {
      show: () => (
        <StepStartPage title={vi.check.title} lead={vi.check.start.lead} action={vi.check.start.run} takesFocus={false} onStart={nothing} />
      ),
      step: "check",
      title: [vi.check.title, vi.check.title],
    },
  ],
  ["tong-hop", summaryState({ errors: 15 })],
  ["tong-hop-trung-ten", summaryState({ view: summaryView({ titleTaken: ["Dữ liệu"] }) })],
  [
    "tong-hop-da-doi",
    summaryState({ hindrance: { kind: "changed", tabs: ["DS CĐCS 2021"] }, view: summaryView({ canRestore: false, leftBehind: 3 }) }),
  ],
  ["tong-hop-khong-khop", summaryState({ view: summaryView({ checks: { count: 7, wrong: ["Tổng hợp khu vực"] } }) })],
  ...(["check", "summary"] as const).map((of): [string, PageState] => [
    `da-ghi-${of}`,
    {
      show: () => (
        <ReportReceiptPage receipt={reportReceipt} of={of} takesFocus={false} onRestore={nothing} onNext={nothing} onShow={nothing} />
      ),
      step: of === "check" ? "check" : "summarise",
      title: [vi.check.receipt.title(["a", "b"]), en.check.receipt.title(["a", "b"])],
    },
  ]),
  [
    "da-ghi-khong-khop",
    {
      show: () => (
        <ReportReceiptPage
          receipt={{
            ...reportReceipt,
            failed: [
              { tab: "Tổng hợp khu vực", address: "E5" },
              { tab: "Tổng hợp khối", address: "E5" },
            ],
          }}
          of="summary"
          takesFocus={false}
          onRestore={nothing}
          onShow={nothing}
        />
      ),
      step: "summarise",
      title: [vi.check.receipt.title(["a", "b"]), en.check.receipt.title(["a", "b"])],
    },
  ],
];
