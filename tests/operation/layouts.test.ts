import { describe, expect, test } from "vitest";
import type { Reading } from "../../src/check/reading";
import { recogniseTab } from "../../src/check/recognise-tab";
import { changeLayout } from "../../src/operation/change-layout";
import { correctorFor } from "../../src/operation/layout-corrector";
import { LAYOUT_MEMORY, type LayoutCorrection, recallLayouts, rememberLayouts } from "../../src/operation/layout-memory";
import type { LayoutChange, TableLayout } from "../../src/operation/layout-view";
import { tablesOf, viewTable } from "../../src/operation/view-layout";
import type { SheetImage } from "../../src/sheet/sheet-image";
import { imageOf } from "../support/image-of";

type Rows = Parameters<typeof imageOf>[0];

/** A union's report whose headings say nothing that is known: «Mục» and «Kết quả đạt», and no line above them but titles. */
const strange = (unit: string, quarter: string, above: Rows = []): SheetImage =>
  imageOf([
    [`Đơn vị báo cáo: ${unit}`],
    ...above,
    [`BIỂU THỐNG KÊ ${quarter}`],
    ["A1", "Khoản", "Ghi"],
    [1, "Tổng số lao động", 110],
    [2, "Số đoàn viên đầu kỳ", 60],
    [3, "Số đoàn viên cuối kỳ", 66],
    [4, "Kết nạp mới", 6],
  ]);

/** A list whose title row has the words of a heading: the machine takes it for one. */
const misled = (quarter: string, above: Rows = []): SheetImage =>
  imageOf([
    ...above,
    ["CĐCS", "Đoàn viên", `${quarter}`],
    ["Đơn vị", "Người LĐ", "ĐV", "Ghi chú"],
    ["Công ty Một", 100, 60],
    ["Công ty Hai", 100, 70],
    ["Công ty Ba", 50, 50],
  ]);

const tablesIn = (image: SheetImage, layouts: readonly LayoutCorrection[] = [], file = "a.xlsx"): TableLayout[] =>
  tablesOf(file, image, layouts).map(viewTable);
const headingsIn = (...args: Parameters<typeof tablesIn>) =>
  tablesIn(...args).map(({ heading }) => heading && [heading.first, heading.last]);
const change = (
  image: SheetImage,
  say: LayoutChange["say"],
  at: number | null,
  layouts: readonly LayoutCorrection[] = [],
  file = "a.xlsx",
) => changeLayout(file, image, layouts, { tab: "DS", at, say });
const move = (first: number, last: number | null = first) => ({ kind: "move", first, last }) as const;
const readBy = (image: SheetImage, layouts: readonly LayoutCorrection[], file = "a.xlsx"): Reading[] => {
  const read = recogniseTab(file, image, correctorFor(file, layouts));
  return Array.isArray(read) ? read : [];
};
const figures = ([reading]: readonly Reading[]) => [...(reading?.columns ?? [])].map(([field, { values }]) => [field, ...values]);

test("debug", () => {
  console.log(
    JSON.stringify(
      tablesIn(strange("CĐCS Một", "QUÝ I NĂM 2021")).map(({ excerpt, ...r }) => r),
      null,
      0,
    ),
  );
  console.log(
    JSON.stringify(
      tablesIn(misled("Quý I")).map(({ excerpt, ...r }) => r),
      null,
      0,
    ),
  );
  console.log(JSON.stringify(tablesIn(misled("Quý I"))[0]?.excerpt, null, 0));
});
