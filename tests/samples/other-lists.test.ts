import type { WorkSheet } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import type { enterpriseKey } from "../../samples/enterprise-key";
import type { reportKey } from "../../samples/report-key";
import { onlyTab, sampleBytes, sampleKey, valueAt } from "./sample-file";

/** The rows whose first cell is a running number. */
function numberedRows(tab: WorkSheet, last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1).filter((row) => typeof valueAt(tab, `A${row}`) === "number");
}

describe("doanh-nghiep-mau.xlsx", () => {
  const key = sampleKey<ReturnType<typeof enterpriseKey>>("doanh-nghiep-mau.key.json");
  const tab = onlyTab(sampleBytes("doanh-nghiep-mau.xlsx"));
  const rows = numberedRows(tab, 320).map((row) => {
    const [taxCode, workers, insured, yes, no, fee] = ["C", "F", "G", "H", "I", "K"].map((column) => valueAt(tab, `${column}${row}`));
    return { taxCode: String(taxCode), type: tab[`C${row}`]?.t, workers: Number(workers), insured: Number(insured), yes, no, fee };
  });
  const distinct = [...new Map(rows.map((row) => [row.taxCode, row])).values()];

  test("has 280 rows, one enterprise of them typed twice", () => {
    expect([rows.length, distinct.length]).toEqual([280, 279]);
    expect([key.rows, key.distinctEnterprises, key.typedTwice.length]).toEqual([280, 279, 1]);
  });

  test("keeps tax codes as text of ten digits, with their leading zeros", () => {
    expect(rows.filter(({ taxCode, type }) => type !== "s" || !/^0\d{9}$/.test(taxCode))).toEqual([]);
  });

  test("marks every enterprise as with or without a union, never both", () => {
    expect(rows.filter(({ yes, no }) => (yes === "x") === (no === "x"))).toEqual([]);
    expect(rows.filter(({ yes }) => yes === "x").length).toBe(key.withUnion);
  });

  test("has the bands of the key", () => {
    const band = (size: "workers" | "insured", from: number, below: number) => {
      const within = distinct.filter((row) => row[size] >= from && row[size] < below);
      return { enterprises: within.length, withUnion: within.filter(({ yes }) => yes === "x").length };
    };
    const bands = (size: "workers" | "insured") => ({
      from25: band(size, 25, 1e9),
      from10Below25: band(size, 10, 25),
      below10: band(size, 0, 10),
    });
    expect([bands("workers"), bands("insured")]).toEqual([key.bandsByWorkers, key.bandsByInsured]);
    expect(distinct.filter(({ fee, yes }) => fee === "x" && yes !== "x").length).toBe(key.payFeeWithoutUnion);
  });

  test("has enterprises without a union exactly on each line", () => {
    const sizes = rows.filter(({ no }) => no === "x").map(({ workers, insured }) => `${workers}/${insured}`);
    expect(sizes).toEqual(expect.arrayContaining(["25/25", "24/24", "10/10", "9/9", "25/24"]));
  });
});

describe("huyen-mau.xlsx", () => {
  const tab = onlyTab(sampleBytes("huyen-mau.xlsx"));

  test("is one heading row and 45 unions, nothing else", () => {
    expect(tab["!ref"]).toBe("A1:I46");
    expect(numberedRows(tab, 60)).toHaveLength(45);
    expect(tab["!merges"] ?? []).toEqual([]);
    expect(["A", "B", "E", "G"].map((column) => valueAt(tab, `${column}1`))).toEqual([
      "TT",
      "Tên công đoàn cơ sở",
      "Số lao động",
      "Số đoàn viên",
    ]);
  });
});

describe("the quarterly reports", () => {
  const keys = sampleKey<ReturnType<typeof reportKey>[]>("bao-cao-quy-1.key.json");
  const district = sampleKey<{ units: { name: string; members: number }[] }>("quan-mau.key.json");
  const line = (tab: WorkSheet, content: string) => {
    const row = Array.from({ length: 40 }, (_, index) => index + 1).find((one) => valueAt(tab, `B${one}`) === content);
    return valueAt(tab, `D${row}`);
  };

  test.each(keys)("$file says what its key says", (key) => {
    const tab = onlyTab(sampleBytes(key.file));
    const contents = ["Tổng số CNVC-LĐ", "Số đoàn viên đầu kỳ", "- Kết nạp mới", "- Chuyển đến", "- Chuyển đi", "Số đoàn viên cuối kỳ"];
    expect(contents.map((content) => line(tab, content))).toEqual([
      key.workers,
      key.opening,
      key.admitted,
      key.movedIn,
      key.movedOut,
      key.closing,
    ]);
    expect([valueAt(tab, "A2"), valueAt(tab, "A6")]).toEqual([`Đơn vị báo cáo: CĐCS ${key.unit}`, key.period]);
  });

  test("come from unions of the district's list and begin where that ends", () => {
    const listed = keys.map(({ unit }) => district.units.find(({ name }) => name === unit)?.members);
    expect(keys.map(({ opening }) => opening)).toEqual(listed);
  });

  test("one adds up, one does not, one is of another quarter", () => {
    expect(keys.map(({ id, closing, closingShouldBe, period }) => [id, closing === closingShouldBe, period])).toEqual([
      ["clean", true, "QUÝ I NĂM 2021"],
      ["wrong-closing", false, "QUÝ I NĂM 2021"],
      ["wrong-period", true, "QUÝ IV NĂM 2020"],
    ]);
  });
});
