import { type ReactNode, useState } from "react";
import type { Root } from "react-dom/client";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { CheckView } from "../../src/operation/check-view";
import { CheckFindingPage } from "../../taskpane/pages/check-finding-page";
import { CheckFixPage } from "../../taskpane/pages/check-fix-page";
import { CheckPage } from "../../taskpane/pages/check-page";
import { ALL_FINDINGS, type CheckPlace } from "../../taskpane/pages/check-place";
import { CheckSubmittedPage } from "../../taskpane/pages/check-submitted-page";
import { CheckThresholdsPage } from "../../taskpane/pages/check-thresholds-page";
import { ReportReceiptPage } from "../../taskpane/pages/report-receipt-page";
import { SummaryPage } from "../../taskpane/pages/summary-page";
import { checkView, findings, reportReceipt, submittedView, summaryView } from "./report-views";
import { showPage } from "./show-page";

let root: Root | undefined;
afterEach(() => root?.unmount());
const show = (node: ReactNode) => {
  root = showPage(node, { step: "check" });
};
const nothing = () => undefined;
const rules = () => [...document.querySelectorAll("main ul > li > button[aria-expanded]")].map(({ textContent }) => textContent);
const leaves = () => document.querySelectorAll("main ul ul > li").length;

describe("the findings", () => {
  function showCheck(view: CheckView = checkView()) {
    const log: unknown[] = [];
    function Owner() {
      const [place, setPlace] = useState<CheckPlace | null>(null);
      return (
        <CheckPage
          {...{ view, place }}
          checkedAt="2021-03-05T10:42:00"
          isStale={false}
          isAgain={false}
          explained={0}
          fixed={null}
          onFix={(findings) => log.push({ findings })}
          hindrance={null}
          takesFocus={false}
          onPlace={setPlace}
          onAgain={() => log.push("again")}
          onWrite={() => log.push("write")}
          onFinding={(finding) => log.push({ finding })}
          onThresholds={() => log.push("thresholds")}
          onSubmitted={() => log.push("submitted")}
          onShow={({ address }) => log.push(address)}
        />
      );
    }
    show(<Owner />);
    return log;
  }

  test("stand by rule, the gravest first, then those that have most; the first is open", async () => {
    showCheck();
    await expect.element(page.getByText("Đã đọc 1 trang · lúc 10 giờ 42")).toBeVisible();
    expect(rules()).toEqual([
      "Đoàn viên nhiều hơn lao động3",
      "Đơn vị ghi nhiều lần1",
      "Thiếu số liệu chính1",
      "Thừa dấu cách26",
      "Trang chưa nhận ra1",
    ]);
    expect(leaves()).toBe(3);
  });

  test("a chip shows its severity alone, and pressed again all of them", async () => {
    showCheck();
    await page.getByRole("button", { name: "27 lưu ý" }).click();
    expect(rules()).toEqual(["Thừa dấu cách26", "Trang chưa nhận ra1"]);
    await expect.element(page.getByRole("button", { name: "27 lưu ý" })).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("button", { name: "27 lưu ý" }).click();
    expect(rules()).toHaveLength(5);
  });

  test("«Điểm tiếp theo» goes from cell to cell, opens the next rule, and comes round", async () => {
    const log = showCheck(checkView({ findings: findings.slice(0, 5) }));
    for (let step = 0; step < 6; step += 1) await page.getByRole("button", { name: "Điểm tiếp theo" }).click();
    expect(log).toEqual(["G219", "G220", "G221", "B36", "E262", "G219"]);
    expect(leaves()).toBe(5);
  });

  test("the address of a cell in a long-named file leaves room for what is said of it", async () => {
    const [finding] = findings;
    if (!finding) throw new Error("no finding");
    const far = { tab: "Báo cáo", address: "A2", file: "bao-cao-quy-1-ubnd-phuong-mo-co-nop-lai-lan-hai.xlsx" };
    showCheck(checkView({ findings: [{ ...finding, cells: [far] }] }));
    await page.viewport(350, 640);
    const [said, address] = [
      ...(page
        .getByText(/bao-cao-quy-1/)
        .element()
        .closest("li")?.firstElementChild?.children ?? []),
    ];
    const width = (element: Element | undefined) => element?.getBoundingClientRect().width ?? 0;
    expect(width(said)).toBeGreaterThan(width(address));
  });

  test("by unit they stand under its name, and the one that is chosen shows alone: chips and «Điểm tiếp theo» follow", async () => {
    const log = showCheck();
    await page.getByLabelText("Xếp theo").selectOptions("đơn vị");
    expect(rules()).toEqual([
      "Công ty TNHH May Thắng Lợi Mới2",
      "Công ty TNHH Thực phẩm Đức Tài2",
      "Trường Mầm non Hoa Sen1",
      "Không thuộc đơn vị nào27",
    ]);
    await page.getByLabelText("Chỉ xem").selectOptions("Công ty TNHH May Thắng Lợi Mới (2)");
    expect(rules()).toEqual(["Công ty TNHH May Thắng Lợi Mới2"]);
    await expect.element(page.getByRole("button", { name: "1 sai" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: "1 cần giải trình" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: "0 lưu ý" })).toBeVisible();
    for (let step = 0; step < 3; step += 1) await page.getByRole("button", { name: "Điểm tiếp theo" }).click();
    expect(log).toEqual(["G219", "E262", "G219"]);
    await page.getByRole("button", { name: "1 cần giải trình" }).click();
    expect(leaves()).toBe(1);
  });

  test("a unit that is chosen stays chosen when they are put together by rule, until it is let go", async () => {
    showCheck();
    await page.getByLabelText("Xếp theo").selectOptions("đơn vị");
    await page.getByLabelText("Chỉ xem").selectOptions("Công ty TNHH Thực phẩm Đức Tài (2)");
    await page.getByLabelText("Xếp theo").selectOptions("quy tắc");
    expect(rules()).toEqual(["Đoàn viên nhiều hơn lao động1", "Đơn vị ghi nhiều lần1"]);
    await page.getByRole("button", { name: "Bỏ lọc: Công ty TNHH Thực phẩm Đức Tài" }).click();
    expect(rules()).toHaveLength(5);
  });

  test("by tab, and by one rule", async () => {
    showCheck();
    await page.getByLabelText("Chỉ xem").selectOptions("Đơn vị ghi nhiều lần (1)");
    expect(rules()).toEqual(["Đơn vị ghi nhiều lần1"]);
    await page.getByLabelText("Chỉ xem").selectOptions("Mọi quy tắc");
    await page.getByLabelText("Xếp theo").selectOptions("trang");
    expect(rules()).toEqual(["Trang «DS CĐCS 2021»31", "Trang «Ghi chú của tôi»1"]);
  });

  test("what was explained is counted apart, and said beside its finding", async () => {
    const view = checkView();
    const explanations = new Map([[view.keys[4] ?? "", { reason: "Đơn vị mới thành lập", lapsed: null }]]);
    showCheck({ ...view, explanations });
    await expect.element(page.getByRole("button", { name: "0 cần giải trình" })).toBeVisible();
    await page.getByRole("button", { name: "1 đã giải trình" }).click();
    expect(rules()).toEqual(["Thiếu số liệu chính1"]);
    await expect.element(page.getByText("Giải trình: Đơn vị mới thành lập")).toBeVisible();
  });

  test("of a group what can be mended is offered in one", async () => {
    const cell = { tab: "DS CĐCS 2021", address: "B300" };
    const log = showCheck(checkView({ fixes: new Map([5, 7].map((at) => [at, { cell, before: "a  b", after: "a b" }])) }));
    await page.getByRole("button", { name: /Thừa dấu cách/ }).click();
    await page.getByRole("button", { name: "Sửa giúp 2 ô: xem trước khi sửa Thừa dấu cách" }).click();
    expect(log).toEqual([{ findings: [5, 7] }]);
  });

  test("of a rule with many ten are shown, then the rest", async () => {
    showCheck();
    await page.getByRole("button", { name: /Thừa dấu cách/ }).click();
    expect(leaves()).toBe(3 + 10);
    await page.getByRole("button", { name: "Xem thêm 16 điểm" }).click();
    expect(leaves()).toBe(3 + 26);
  });

  test("every button does what it says", async () => {
    const log = showCheck();
    await page.getByRole("button", { name: "Kiểm tra lại" }).click();
    await page.getByRole("button", { name: "Công ty TNHH Thực phẩm Đức Tài" }).click();
    await page.getByRole("button", { name: /^G221/ }).click();
    await page.getByRole("button", { name: /^Ngưỡng của chương trình 4 chưa đạt/ }).click();
    await page.getByRole("button", { name: /^Ai đã nộp 8\/118/ }).click();
    await page.getByRole("button", { name: "Ghi trang «Kiểm tra»" }).click();
    expect(log).toEqual(["again", { finding: 1 }, "G221", "thresholds", "submitted", "write"]);
  });
});

test("one finding has its values, its cells, and the ones before and after it", async () => {
  const log: unknown[] = [];
  show(
    <CheckFindingPage
      onName={nothing}
      view={checkView()}
      finding={findings[1]!}
      place={ALL_FINDINGS}
      typed={undefined}
      onType={nothing}
      onExplain={nothing}
      takesFocus={false}
      onBack={nothing}
      onFinding={(finding) => log.push(finding)}
      onShow={({ address }) => log.push(address)}
    />,
  );
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Đoàn viên 133, lao động chỉ có 129");
  await expect.element(page.getByText("điểm 2/3 của quy tắc này")).toBeVisible();
  expect([...document.querySelectorAll("main tr")].map(({ textContent }) => textContent)).toEqual(["Đang ghi133", "Đúng ra129"]);
  await page.getByRole("button", { name: "Điểm trước" }).click();
  await page.getByRole("button", { name: "Điểm sau" }).click();
  await page.getByRole("button", { name: "Đến ô" }).click();
  await page.getByRole("button", { name: /^E220/ }).click();
  expect(log).toEqual([0, 2, "G220", "E220"]);
});

describe("a query", () => {
  function showQuery(change: Partial<CheckView> = {}) {
    const log: unknown[] = [];
    function Owner() {
      const [typed, setTyped] = useState<string | undefined>();
      return (
        <CheckFindingPage
          onName={nothing}
          view={checkView(change)}
          finding={findings[4]!}
          place={ALL_FINDINGS}
          typed={typed}
          takesFocus={false}
          onBack={nothing}
          onFinding={nothing}
          onType={(words) => setTyped(words ?? undefined)}
          onExplain={(words) => log.push(words)}
          onFix={() => log.push("fix")}
          onShow={({ address }) => log.push(address)}
        />
      );
    }
    show(<Owner />);
    return log;
  }
  const key = checkView().keys[4] ?? "";
  const take = page.getByRole("button", { name: "Nhận giải trình" });

  test("is explained in the officer's words, and not without any", async () => {
    const log = showQuery();
    await expect.element(page.getByText("Xin ghi lý do trước khi nhận.")).toBeVisible();
    (take.element() as HTMLElement).click();
    await page.getByLabelText("Lý do số này đúng").fill("   ");
    (take.element() as HTMLElement).click();
    await page.getByLabelText("Lý do số này đúng").fill("Đơn vị mới thành lập");
    await take.click();
    await page.getByRole("button", { name: "Đến ô" }).click();
    await page.getByRole("button", { name: "Sửa giúp: xem trước khi sửa" }).click();
    expect(log).toEqual(["Đơn vị mới thành lập", "E262", "fix"]);
  });

  test("that is explained says so, and can be opened again", async () => {
    const log = showQuery({ explanations: new Map([[key, { reason: "Đơn vị mới", lapsed: null }]]) });
    await expect.element(page.getByText("Đã nhận lời giải trình.")).toBeVisible();
    await expect.element(page.getByLabelText("Lý do số này đúng")).toHaveValue("Đơn vị mới");
    await page.getByRole("button", { name: "Bỏ giải trình" }).click();
    expect(log).toEqual([""]);
  });

  test("whose figures have changed since says from what to what, and what was said", async () => {
    showQuery({ explanations: new Map([[key, { reason: "Đơn vị mới", lapsed: "296" }]]) });
    await expect.element(page.getByText("Số đã đổi từ «296» thành «CNVC-LĐ, Tổng số», xin giải trình lại.")).toBeVisible();
    await expect.element(page.getByText("Lời giải trình trước: Đơn vị mới")).toBeVisible();
    await expect.element(page.getByLabelText("Lý do số này đúng")).toHaveValue("");
  });
});

test("an error offers no explanation", async () => {
  show(
    <CheckFindingPage
      onName={nothing}
      view={checkView()}
      finding={findings[0]!}
      place={ALL_FINDINGS}
      typed={undefined}
      takesFocus={false}
      onBack={nothing}
      onFinding={nothing}
      onType={nothing}
      onExplain={nothing}
    />,
  );
  await expect.element(page.getByText(/không giải trình được/)).toBeVisible();
  expect(document.querySelectorAll("textarea")).toHaveLength(0);
});

test("cells to be mended stand with what they say and will say, and only those that are ticked are mended", async () => {
  const log: unknown[] = [];
  const cell = (address: string) => ({ tab: "DS CĐCS 2021", address });
  const fixes = [
    { cell: cell("E58"), before: "1.204 người", after: 1204 },
    { cell: cell("B9"), before: "Công\u00a0ty  May\u200b", after: "Công ty May" },
    // The same cell, found by another rule.
    { cell: cell("B9"), before: "Công\u00a0ty  May\u200b", after: "Công ty May" },
  ];
  show(<CheckFixPage fixes={fixes} changed={0} takesFocus={false} onBack={() => log.push("back")} onFix={(chosen) => log.push(chosen)} />);
  await expect.element(page.getByRole("heading", { level: 1, name: "Sửa 2 ô" })).toBeVisible();
  expect([...document.querySelectorAll("tbody tr")].map(({ textContent }) => textContent)).toEqual([
    "E58«1.204 người»1.204",
    "B9«Công␣ty  May⁞»«Công ty May»",
  ]);
  await page.getByRole("checkbox", { name: "Sửa ô B9" }).click();
  await page.getByRole("button", { name: "Sửa 1 ô" }).click();
  await page.getByRole("checkbox", { name: "Sửa ô E58" }).click();
  (page.getByRole("button", { name: "Sửa 0 ô" }).element() as HTMLElement).click();
  await page.getByRole("button", { name: "Thôi" }).click();
  expect(log).toEqual([[fixes[0]], "back"]);
});

test("thresholds: exact percentages, what is wanted for, and the units behind", async () => {
  show(<CheckThresholdsPage view={checkView()} takesFocus={false} onBack={nothing} onShow={nothing} />);
  await expect.element(page.getByText("6.340/6.509 = 97,40\u00a0%", { exact: true })).toBeVisible();
  const said = document.querySelector("main")?.textContent ?? "";
  for (const words of [
    "19.999/25.000 = 79,996\u00a0%cần 80\u00a0%",
    "Còn thiếu 39 người",
    "Chưa kết luận17/57",
    "8/21 đơn vị đạt",
    "Đạt31/20cần 20 lớp",
    "Không có đơn vị0/0",
    "chưa có số liệucần 2/3",
  ])
    expect(said).toContain(words);
  await page.getByRole("button", { name: "60 đơn vị chưa đạt" }).click();
  await expect.element(page.getByText("và 10 đơn vị khác")).toBeVisible();
});

describe("the summary", () => {
  const props = { hindrance: null, errors: null, takesFocus: false, onErrors: nothing };
  test.each([
    ["what is not known", summaryView(), "34 CĐCS chưa có số liệu", ["write"]],
    ["a title that is taken", summaryView({ titleTaken: ["Dữ liệu"] }), "Sổ đã có trang «Dữ liệu» không do phần mềm lập", []],
    [
      "sums that are not right",
      summaryView({ checks: { count: 7, wrong: ["Tổng hợp khu vực"] } }),
      "Ô kiểm tra không khớp ở trang «Tổng hợp khu vực»",
      [],
    ],
  ] as const)("says %s, and is written only where it can be", async (_, view, words, pressed) => {
    const log: string[] = [];
    show(<SummaryPage behind={null} onBehind={nothing} {...props} view={view} onWrite={() => log.push("write")} />);
    await expect.element(page.getByText(words)).toBeVisible();
    (page.getByRole("button", { name: "Ghi 7 trang" }).element() as HTMLElement).click();
    expect(log).toEqual(pressed);
  });

  test("leads to the errors that the check left", async () => {
    const log: string[] = [];
    show(
      <SummaryPage
        behind={null}
        onBehind={nothing}
        {...props}
        view={summaryView()}
        errors={15}
        onWrite={nothing}
        onErrors={() => log.push("errors")}
      />,
    );
    await expect.element(page.getByText("Còn 15 điểm sai chưa sửa.")).toBeVisible();
    await page.getByRole("button", { name: /^Xem/ }).click();
    expect(log).toEqual(["errors"]);
  });
});

test.each([
  ["can", true, 1],
  ["cannot", false, 0],
] as const)("a receipt that %s be taken back says so", async (_, canRestore, buttons) => {
  const log: unknown[] = [];
  show(
    <ReportReceiptPage
      receipt={{ ...reportReceipt, canRestore }}
      of="summary"
      takesFocus={false}
      onRestore={() => log.push("restore")}
      onShow={({ tab }) => log.push(tab)}
      onSave={() => log.push("save")}
    />,
  );
  await page.getByRole("button", { name: /^Dữ liệu/ }).click();
  await page.getByRole("button", { name: "Lưu bản sao về máy" }).click();
  expect(log).toEqual(["Dữ liệu", "save"]);
  expect(page.getByRole("button", { name: "Khôi phục" }).elements()).toHaveLength(buttons);
});

describe("who has sent", () => {
  function showSubmitted(): unknown[] {
    const log: unknown[] = [];
    show(
      <CheckSubmittedPage
        view={submittedView()}
        takesFocus={false}
        onBack={() => log.push("back")}
        unread={[]}
        onReadOn={nothing}
        onForgetUnread={nothing}
        onForgetName={nothing}
        onFiles={() => log.push("files")}
        onDrop={(file) => log.push({ drop: file })}
        onLayout={(file) => log.push({ layout: file })}
        onPeriod={(period) => log.push({ period })}
        onDeadline={(deadline) => log.push({ deadline })}
        onReceived={(receipt, day) => log.push({ receipt, day })}
      />,
    );
    return log;
  }

  test("a day of receipt is typed beside its report; a wrong one is said and not taken", async () => {
    const log = showSubmitted();
    const field = page.getByLabelText(/^Ngày nhận báo cáo của/).first();
    await field.fill("31/2/2021");
    await userEvent.tab();
    await expect.element(page.getByText("Không phải một ngày. Xin ghi như 12/3/2021.")).toBeVisible();
    expect(log).toEqual([]);
    await field.fill("12/3/2021");
    await userEvent.keyboard("{Enter}");
    expect(log).toEqual([{ receipt: "1.xlsx\nBáo cáo", day: "2021-03-12" }]);
  });

  test("period and deadline are shown as the sheets say, and can be another", async () => {
    const log = showSubmitted();
    await expect.element(page.getByText("«Trước ngày 15/03/2021» không gồm ngày đó: báo cáo đến đúng ngày ấy xếp riêng.")).toBeVisible();
    await page.getByLabelText("Kỳ báo cáo").selectOptions("2021-Q2");
    await page.getByLabelText("Hạn nộp").selectOptions("by");
    await page.getByLabelText("Ngày hạn").fill("20/3/2021");
    await userEvent.tab();
    expect(log).toEqual([
      { period: "2021-Q2" },
      { deadline: { day: "2021-03-15", comparison: "by" } },
      { deadline: { day: "2021-03-20", comparison: "before" } },
    ]);
  });

  test("only the body scrolls: what a screen reader alone is told does not lengthen the page", async () => {
    showSubmitted();
    await expect.element(page.getByRole("button", { name: "Bỏ tệp hong.xlsx" })).toBeInTheDocument();
    await page.viewport(350, 300);
    const { scrollHeight, clientHeight } = document.documentElement;
    await page.viewport(350, 640);
    expect(scrollHeight).toBe(clientHeight);
  });

  test("files are chosen and taken away; each that was refused says why", async () => {
    const log = showSubmitted();
    await page.getByRole("button", { name: "Chọn tệp báo cáo" }).click();
    await page.getByRole("button", { name: "Bỏ tệp hong.xlsx" }).click();
    expect(log).toEqual(["files", { drop: "hong.xlsx" }]);
    await expect.element(page.getByText(/^không có báo cáo nào$/).first()).toBeVisible();
    await expect.element(page.getByRole("heading", { name: "Không có trong danh sách CĐCS (1)" })).toBeVisible();
  });
});

test("a figure of the summary, pressed, names the units behind it with their values and cells", async () => {
  const log: unknown[] = [];
  const unit = (name: string, part: number | null, report = "") => ({
    key: name,
    name,
    part,
    whole: 100,
    data: { tab: "Dữ liệu", address: "C12" },
    source: { tab: "DS CĐCS", address: "B4" },
    report,
  });
  const behind = {
    of: "list" as const,
    key: "below",
    count: 205,
    units: [unit("Công ty Một", 55, "'[1.xlsx]BC'!A4"), unit("Công ty Hai", null)],
  };
  show(
    <SummaryPage
      view={summaryView()}
      behind={behind}
      onBehind={(asked) => log.push(asked)}
      hindrance={null}
      errors={null}
      takesFocus={false}
      onShow={({ tab, address }) => log.push(`${tab} ${address}`)}
      onWrite={nothing}
      onErrors={nothing}
    />,
  );
  await expect.element(page.getByText("55/100")).toBeVisible();
  await expect.element(page.getByText(/theo báo cáo '\[1\.xlsx\]BC'!A4/)).toBeVisible();
  await expect.element(page.getByText("và 203 đơn vị khác, xem trang «Dữ liệu»")).toBeVisible();
  await page
    .getByRole("button", { name: /^Dữ liệu C12/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^đọc từ «DS CĐCS» B4/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Các đơn vị đứng sau số này: 65" }).click();
  await page.getByRole("button", { name: /^Các đơn vị đứng sau số này: .*%/ }).click();
  expect(log).toEqual(["Dữ liệu C12", "DS CĐCS B4", { of: "list", key: "below" }, { of: "target", key: "a" }]);
});
