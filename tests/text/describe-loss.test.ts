import { expect, test } from "vitest";
import { describeLoss, type LossFacts } from "../../src/text/describe-loss";

test.each<[LossFacts, string, string]>([
  [{ what: "chart", tab: "Tổng hợp", count: 2 }, "2 biểu đồ, trang «Tổng hợp»", "2 charts on sheet “Tổng hợp”"],
  [{ what: "external-link", tab: null, count: 1 }, "1 liên kết sang tệp khác", "1 link to another file"],
  [
    { what: "format", tab: "DS", count: 1204 },
    "1.204 ô đổi dạng số hoặc phông chữ, trang «DS»",
    "1,204 cells with another number format or font on sheet “DS”",
  ],
])("%o", (loss, vi, en) => {
  expect(describeLoss(loss, "vi")).toBe(vi);
  expect(describeLoss(loss, "en")).toBe(en);
});
