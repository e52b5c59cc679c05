import { type ReactNode, useState } from "react";
import type { Root } from "react-dom/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { SplitChoices } from "../../src/operation/split-choices";
import type { ImpossibleView, WayView } from "../../src/operation/split-view";
import { splitPagesText } from "../../src/text/split-pages-text";
import { ListChangedPage } from "../../taskpane/pages/list-changed-page";
import { SplitComparePage } from "../../taskpane/pages/split-compare-page";
import { SplitImpossiblePage } from "../../taskpane/pages/split-impossible-page";
import { SplitReceiptPage } from "../../taskpane/pages/split-receipt-page";
import { SplitWhyPage } from "../../taskpane/pages/split-why-page";
import { expectAccessible } from "./inspect";
import { comparisonView, impossibleView, impossibleViews, secondRegime, unitWhy, withPart } from "./outcome-views";
import { showPage } from "./show-page";
import { receipt, setup, splitView, TAB } from "./views";

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  vi.restoreAllMocks();
});
const show = (node: ReactNode) => {
  root = showPage(node);
};
const nothing = () => undefined;
const lines = () => [...document.querySelectorAll("main tr")].map((row) => [...row.children].map(({ textContent }) => textContent));

describe("«Vì sao»", () => {
  const explain = (unit = unitWhy()) => splitPagesText("vi").unit.explainUnit({ ...unit.why, isGap: unit.isGap });
  function showWhy(unit = unitWhy(), index = 3) {
    const log: unknown[] = [];
    show(
      <SplitWhyPage
        unit={unit}
        explanation={explain(unit)}
        index={index}
        count={5}
        takesFocus={false}
        onBack={() => log.push("back")}
        onStep={(by) => log.push(by)}
        onHold={(count) => log.push({ hold: count })}
        onShow={(cell) => log.push(cell)}
      />,
    );
    return log;
  }

  test.each([
    [
      "a part by the common divisor",
      unitWhy(),
      [
        ["Lao động", "215"],
        ["Đoàn viên (60,00\u00a0%)", "129"],
        ["Cần có để đạt 80\u00a0%", "172"],
        ["Còn thiếu: 172 − 129", "43"],
        ["Hệ số chung", "1,1636"],
        ["43 : 1,1636", "36,95"],
        ["Giới hạn từ 0 đến 86", "không chạm"],
        ["Chỉ tiêu giao", "37"],
      ],
    ],
    [
      "all that is missing, and a share of the rest",
      secondRegime,
      [
        ["Lao động", "215"],
        ["Đoàn viên (60,00\u00a0%)", "129"],
        ["Cần có để đạt 80\u00a0%", "172"],
        ["Còn thiếu: 172 − 129", "43"],
        ["Giao trước đủ số còn thiếu", "43"],
        ["Lao động chưa là đoàn viên, ngoài số thiếu", "43"],
        ["Hệ số chung", "8,5"],
        ["43 : 8,5", "5,06"],
        ["Giới hạn từ 0 đến 43", "không chạm"],
        ["Cộng: 43 + 5", "48"],
        ["Chỉ tiêu giao", "48"],
      ],
    ],
  ])("shows %s as a sum", async (_, unit, sum) => {
    showWhy(unit);
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent(`Vì sao ${unit.why.part}?`);
    expect(lines()).toEqual(sum);
  });

  test.each([
    ["a ceiling", unitWhy({ decidedBy: "ceiling", ceiling: 20, part: 20 }), ["Chạm mức cao nhất", "20"]],
    ["a floor", unitWhy({ decidedBy: "floor", floor: 50, part: 50 }), ["Chạm mức thấp nhất", "50"]],
    ["a hold", unitWhy({ decidedBy: "hold", part: 40 }), ["Giữ cố định", "40"]],
    ["a confirmation", unitWhy({ decidedBy: "confirmation", part: 40 }), ["Đã xác nhận, giữ cố định", "40"]],
    ["a tie won", unitWhy({ tie: "awarded", adjustment: 1 }), ["Bằng nhau với đơn vị khác", "được thêm 1"]],
    ["a tie lost", unitWhy({ tie: "passed" }), ["Bằng nhau với đơn vị khác", "không được thêm"]],
    ["a remainder", unitWhy({ divisor: null, adjustment: 1 }), ["Thêm do phần dư lớn", "+1"]],
  ])("%s is the line that says so", async (_, unit, line) => {
    showWhy(unit);
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(lines()).toContainEqual(line);
  });

  test.each([
    ["short", unitWhy(), "166/215 = 77,21\u00a0%, còn thiếu 6 người để tới 80\u00a0%."],
    ["reached", secondRegime, "177/215 = 82,33\u00a0%, đạt 80\u00a0%."],
    ["unknown", unitWhy({ workers: null }), "Chưa tính được tỷ lệ: chưa rõ số lao động hoặc đoàn viên."],
    [
      "all but reached",
      unitWhy({ workers: 100_003, after: 80_002, missingAfter: 1 }),
      "80.002/100.003 = 79,9996\u00a0%, còn thiếu 1 người để tới 80\u00a0%.",
    ],
  ])("afterwards: %s", async (_, unit, said) => {
    showWhy(unit);
    await expect.poll(() => document.querySelector("main")?.textContent).toContain(said);
  });

  test("steps through the list, and stops at its ends", async () => {
    const log = showWhy(unitWhy(), 4);
    await page.getByRole("button", { name: "Đơn vị trước" }).click();
    (page.getByRole("button", { name: "Đơn vị sau" }).element() as HTMLElement).click();
    expect(log).toEqual([-1]);
  });

  test("holds at another number, and releases what is held", async () => {
    const log = showWhy(unitWhy({ decidedBy: "hold", part: 40 }));
    const field = page.getByRole("textbox", { name: "Số giữ" });
    await expect.element(field).toHaveValue("40");
    await field.fill("x");
    await expect.element(page.getByText("Số giữ phải là số nguyên, từ 0 trở lên.")).toBeVisible();
    await field.fill("42");
    await page.getByRole("button", { name: "Giữ", exact: true }).click();
    await page.getByRole("button", { name: "Bỏ giữ" }).click();
    await page.getByRole("button", { name: "Đến ô" }).click();
    expect(log).toEqual([{ hold: 42 }, { hold: null }, { tab: TAB, address: "B219" }]);
  });

  test("what is copied is the sentence; where that is forbidden it is shown, selected", async () => {
    const copied: string[] = [];
    const clipboard = vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => Promise.resolve(void copied.push(text)));
    showWhy();
    await page.getByRole("button", { name: "Sao chép lời giải thích" }).click();
    await expect.element(page.getByText("Đã sao chép.")).toBeVisible();
    expect(copied).toEqual([explain()]);
    clipboard.mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    await page.getByRole("button", { name: "Sao chép lời giải thích" }).click();
    const area = page.getByRole("textbox", { name: "Lời giải thích" });
    await expect.element(area).toHaveValue(explain());
    const { selectionStart, selectionEnd } = area.element() as HTMLTextAreaElement;
    expect([selectionStart, selectionEnd]).toEqual([0, explain().length]);
  });
});

describe("two versions", () => {
  const first = splitView();
  function showComparison(comparison: Parameters<typeof SplitComparePage>[0]["comparison"]) {
    const log: unknown[] = [];
    const seen: SplitChoices[] = [];
    function Owner() {
      const [choices, setChoices] = useState(comparisonView().choices);
      const take = (next: SplitChoices) => {
        seen.push(next);
        setChoices(next);
      };
      return (
        <SplitComparePage
          {...{ first, setup, comparison, choices }}
          takesFocus={false}
          onChange={take}
          onUseSecond={() => log.push("second")}
          onKeepFirst={() => log.push("first")}
          onBack={() => log.push("back")}
        />
      );
    }
    show(<Owner />);
    return { log, seen };
  }

  test("stand side by side with who gains and who loses", async () => {
    const { log } = showComparison(comparisonView());
    await expect.element(page.getByRole("row", { name: /^Tổng giao 800 800/ })).toBeVisible();
    await expect.element(page.getByRole("heading", { name: "2 đơn vị được thêm, 2 đơn vị bớt" })).toBeVisible();
    await expect.element(page.getByRole("row", { name: /Thắng Lợi Mới 85,58.% → 89,77.% 55 64 \+9/ })).toBeVisible();
    await page.getByRole("button", { name: "Dùng phương án 2" }).click();
    await page.getByRole("button", { name: "Giữ phương án 1" }).click();
    expect(log).toEqual(["second", "first"]);
  });

  test("version 2 is changed by its own small form; a wrong target cannot be used", async () => {
    const { log, seen } = showComparison(comparisonView());
    await page.getByRole("combobox", { name: "Chia theo" }).selectOptions("workers");
    await page.getByRole("textbox", { name: "Chỉ tiêu" }).fill("900");
    expect(seen.map(({ weight, target }) => [weight, target])).toEqual([
      ["workers", 800],
      ["workers", 900],
    ]);
    await page.getByRole("textbox", { name: "Chỉ tiêu" }).fill("9,5");
    await expect.element(page.getByRole("status")).toHaveTextContent("Phương án 2 chưa tính được: chỉ tiêu chưa đúng.");
    (page.getByRole("button", { name: "Dùng phương án 2" }).element() as HTMLElement).click();
    expect(log).toEqual([]);
  });

  test("the paradox is the one warning where it is there; else what goes beyond the missing", async () => {
    const over = { ...comparisonView().second, overGap: 29 };
    showComparison(comparisonView({ second: over }));
    await expect.element(page.getByText("29 đơn vị bị giao quá số còn thiếu")).toBeVisible();
    root?.unmount();
    const remainder = { ...comparisonView().choices, method: "largest-remainder" as const };
    showComparison(comparisonView({ second: over, fallDespiteMore: 3, choices: remainder }));
    await expect.element(page.getByText("Tổng tăng nhưng 3 đơn vị bị giảm")).toBeVisible();
    await expect.element(page.getByText("Do cách phần dư lớn nhất.")).toBeVisible();
    expect(page.getByText(/bị giao quá số còn thiếu/).elements()).toEqual([]);
  });

  test("of many that change six are shown, then all", async () => {
    const view = comparisonView({}, 60);
    showComparison(view);
    const moved = view.firstParts.filter((part, index) => part !== view.secondParts[index]).length;
    await page.getByRole("button", { name: `Xem cả ${moved} đơn vị thay đổi` }).click();
    await expect.poll(() => document.querySelectorAll("svg rect").length).toBe(moved);
  });

  test.each([
    ["being worked out", null, "Đang tính phương án 2…"],
    ["impossible", impossibleView(), "Không thể chia đủ 12.000"],
    ["without its column", { kind: "no-column" as const, heading: "Kết nạp" }, "Danh sách không còn cột «Kết nạp»"],
  ])("version 2 %s cannot be used", async (_, comparison, said) => {
    const { log } = showComparison(comparison);
    await expect.element(page.getByText(said).first()).toBeVisible();
    (page.getByRole("button", { name: "Dùng phương án 2" }).element() as HTMLElement).click();
    expect(log).toEqual([]);
  });
});

describe("what cannot be shared out", () => {
  function showImpossible(view: ImpossibleView) {
    const ways: WayView[] = [];
    const log: unknown[] = [];
    show(
      <SplitImpossiblePage
        view={view}
        takesFocus={false}
        onWay={(way) => ways.push(way)}
        onEdit={() => log.push("edit")}
        onBack={() => log.push("back")}
        onShow={(cell) => log.push(cell)}
      />,
    );
    return { ways, log };
  }

  test.each(Object.entries(impossibleViews))("%s: every way is offered and leads where it says", async (_, view) => {
    const { ways } = showImpossible(view);
    await expect.element(page.getByRole("alert")).toHaveTextContent("Chưa ghi gì vào sổ.");
    const buttons = [...document.querySelectorAll<HTMLElement>("main li button b")];
    expect(buttons).toHaveLength(view.ways.length);
    for (const button of buttons) button.closest("button")?.click();
    expect(ways).toEqual(view.ways);
    expect(document.querySelectorAll("footer button")).toHaveLength(1);
  });

  test.each([
    [
      "ceilings-below-target",
      [
        ["Chỉ tiêu", "12.000"],
        ["Các đơn vị nhận được nhiều nhất", "11.646"],
        ["Chưa có chỗ giao", "354"],
      ],
    ],
    [
      "floors-above-target",
      [
        ["Mức tối thiểu và số giữ cố định", "130"],
        ["Chỉ tiêu", "100"],
        ["Vượt chỉ tiêu", "30"],
      ],
    ],
    [
      "nobody",
      [
        ["Chỉ tiêu", "100"],
        ["Đơn vị để riêng", "2"],
      ],
    ],
    ["no-weight", []],
  ] as const)("%s has its little sum", async (code, sum) => {
    showImpossible(impossibleViews[code]);
    await expect.element(page.getByRole("alert")).toBeVisible();
    expect(lines()).toEqual(sum);
  });

  test("a way under the pointer can be read in the dark", async () => {
    const view = impossibleViews["ceilings-below-target"];
    root = showPage(<SplitImpossiblePage view={view} takesFocus={false} onWay={nothing} onEdit={nothing} onBack={nothing} />, {
      appearance: "dark",
    });
    await page.getByRole("button", { name: /^Hạ chỉ tiêu/ }).hover();
    await expectAccessible();
  });

  test("units to blame lead to their cells, and the rest are counted", async () => {
    const { log } = showImpossible(impossibleViews["floors-above-target"]);
    await expect.element(page.getByText("và 60 đơn vị khác.")).toBeVisible();
    await page.getByRole("button", { name: /^T14/ }).click();
    await page.getByRole("button", { name: "Sửa chỉ tiêu" }).click();
    expect(log).toEqual([{ tab: TAB, address: "T14" }, "edit"]);
  });
});

describe("the receipt", () => {
  const common = { takesFocus: false, onNext: nothing };
  test("names every place as a way to it, and the way back", async () => {
    const log: unknown[] = [];
    show(
      <SplitReceiptPage
        {...common}
        receipt={receipt}
        onRestore={() => log.push("restore")}
        onShow={({ address }) => log.push(address)}
        onAnnex={() => log.push("annex")}
      />,
    );
    await expect.element(page.getByText("10 giờ 42, ngày 05/3/2021")).toBeVisible();
    for (const address of ["A9:W423", "J5", "C4", "C5", "A427:L431"])
      await page.getByRole("button", { name: `${address} trên trang «Phân bổ»` }).click();
    await page.getByRole("button", { name: "In phụ lục phân bổ" }).click();
    await page.getByRole("button", { name: "Khôi phục" }).click();
    expect(log).toEqual(["A9:W423", "J5", "C4", "C5", "A427:L431", "annex", "restore"]);
    await expect.element(page.getByText(/«Giữ» \(cột T\), «Tối thiểu» \(U\), «Tối đa» \(V\), «Ghi chú» \(W\)/)).toBeVisible();
  });

  test("promises no way back where there is none", async () => {
    show(<SplitReceiptPage {...common} receipt={{ ...receipt, canRestore: false }} onRestore={nothing} />);
    await expect.element(page.getByText(/không khôi phục được bằng nút/)).toBeVisible();
    expect(page.getByRole("button", { name: "Khôi phục" }).elements()).toEqual([]);
  });
});

test("a workbook that changed: which tabs, which parts, and the way to the new result", async () => {
  const now = splitView();
  const log: unknown[] = [];
  show(
    <ListChangedPage
      tabs={[TAB]}
      before={withPart(now, 1, 37)}
      outcome={now}
      takesFocus={false}
      onShowNew={() => log.push("new")}
      onBack={nothing}
    />,
  );
  await expect.element(page.getByRole("heading", { name: "2 đơn vị đổi chỉ tiêu" })).toBeVisible();
  expect(lines()).toEqual([
    ["Đơn vị", "Trước", "Bây giờ"],
    ["Cty TNHH May Thắng Lợi Mới", "37", "55"],
    ["Cty TNHH MTV Cơ khí Lộc Vừng", "581", "563"],
    ["4 đơn vị khác", "không đổi"],
    ["Tổng", "800", "800"],
  ]);
  await page.getByRole("button", { name: "Xem kết quả mới" }).click();
  expect(log).toEqual(["new"]);
});
