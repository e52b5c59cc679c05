import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePopulation, printPopulation } from "../../src/programme/population-phrase";
import { filters } from "./programmes";

test("parse(print(filter)) = filter", () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(parsePopulation(printPopulation(filter))).toEqual({ kind: "filter", filter });
    }),
  );
});

test.each([
  [
    "doanh nghiệp; từ 10 đến dưới 25 lao động; đủ điều kiện vận động",
    { workers: { from: 10, below: 25, by: "workers" }, flags: { eligible: true } },
  ],
  ["DN; dưới 25 lao động đóng BHXH", { workers: { from: null, below: 25, by: "workersInsured" } }],
  ["doanh nghiệp; từ 25 lao động trở lên", { workers: { from: 25, below: null, by: "workers" } }],
  ["CDCS; ngoai nha nuoc hoặc Nghiệp đoàn", { subject: "unions", sectors: ["non-state", "neither"] }],
])("«%s»", (text, filter) => {
  expect(parsePopulation(text)).toMatchObject({ kind: "filter", filter });
});

test.each([
  ["hộ kinh doanh", "hộ kinh doanh"],
  ["doanh nghiệp; từ 25 đến dưới 10 lao động", "từ 25 đến dưới 10 lao động"],
  ["doanh nghiệp; từ nhiều lao động", "từ nhiều lao động"],
  ["CĐCS; nhà nước; ngoài nhà nước", "ngoài nhà nước"],
  ["CĐCS; nhà nước hoặc tư nhân lớn", "nhà nước hoặc tư nhân lớn"],
  ["doanh nghiệp; đã có CĐCS; chưa có CĐCS", "chưa có CĐCS"],
  ["CĐCS; lao động", "lao động"],
  ["", ""],
])("«%s» is not guessed at: «%s»", (text, phrase) => {
  expect(parsePopulation(text)).toMatchObject({ kind: "unknown", phrase });
});
