import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { fieldOfHeading } from "../../src/roster/field-of-heading";
import { mapColumns } from "../../src/roster/map-columns";
import { parseRoster } from "../../src/roster/parse-roster";
import { findHeadings } from "../../src/sheet/heading";
import type { SheetImage } from "../../src/sheet/sheet-image";
import { imageOf } from "../support/image-of";

const SAMPLES = resolve(import.meta.dirname, "../../samples");
const SHARED = resolve(import.meta.dirname, "../../../shared/acceptance/workbooks");
const HEADING = ["STT", "Tên CĐCS", "Phường", "Khu vực", "Lao động", "Đoàn viên"];

describe("parseRoster", () => {
  test("tells units from everything else in a list", () => {
    const roster = parse(
      imageOf([
        ["LIÊN ĐOÀN LAO ĐỘNG QUẬN MẪU"],
        HEADING,
        ["A", "B", "C", "D", 1, 2],
        ["I", "KHỐI HÀNH CHÍNH"],
        [1, "UBND phường 1", "Phường 1", "Nhà nước", 30, 29],
        [2, "Trường THCS số 2", "Phường 1", "Nhà nước", 40, 40],
        [null, "- Tổ bộ môn Toán", null, null, 12, 12],
        [null, "Trong đó: nữ", null, null, 20, 20],
        [null, "Cộng I", null, null, 70, 69],
        HEADING,
        ["II", "KHỐI DOANH NGHIỆP"],
        [3, "Công ty TNHH Mẫu", "Phường 2", "Ngoài nhà nước", 100, 10],
        [null, "Cộng II", null, null, 100, 10],
        [null, "TỔNG CỘNG", null, null, 170, 79],
        [],
        ["Ghi chú: số liệu đến 31/12"],
        [null, null, null, "Ngày 05 tháng 01 năm 2021"],
        [null, null, null, "TM. BAN THƯỜNG VỤ"],
      ]),
    );
    expect(roster.rows.map(({ role }) => role)).toEqual([
      "number-row",
      "group",
      "unit",
      "unit",
      "sub-row",
      "of-which",
      "subtotal",
      "repeated-heading",
      "group",
      "unit",
      "subtotal",
      "total",
      "blank",
      "note",
      "signature",
      "signature",
    ]);
    expect(roster.names).toEqual(["UBND phường 1", "Trường THCS số 2", "Công ty TNHH Mẫu"]);
    expect(roster.blocks).toEqual(["KHỐI HÀNH CHÍNH", "KHỐI HÀNH CHÍNH", "KHỐI DOANH NGHIỆP"]);
    expect([...roster.workers, ...roster.members]).toEqual([30, 40, 100, 29, 40, 10]);
    expect(roster.findings).toEqual([]);
  });

  test.each<[string, unknown, number, string | null]>([
    ["a number typed as text", "1.234", 1234, "K01"],
    ["a fraction", "12.5", Number.NaN, "K02"],
    ["a fraction as a number", 12.5, Number.NaN, "K02"],
    ["a negative", -3, Number.NaN, "K04"],
    ["an error", "#REF!", Number.NaN, "K05"],
    ["a word", "chưa rõ", Number.NaN, "K16"],
    ["a blank", null, Number.NaN, null],
    ["a dash", "-", Number.NaN, null],
    ["zero", 0, 0, null],
  ])("%s in a head-count", (_, cell, count, code) => {
    const roster = parse(
      imageOf([
        HEADING,
        [1, "A", "P1", "Nhà nước", 50, 40],
        [2, "B", "P1", "Nhà nước", cell as string, 40],
        [3, "C", "P1", "Nhà nước", 60, 50],
      ]),
    );
    expect(roster.workers[1]).toBe(count);
    expect(roster.findings.map((finding) => [finding.code, finding.cells[0]?.address])).toEqual(code === null ? [] : [[code, "E3"]]);
  });

  test("the same unit written two ways is a duplicate; the same name in another ward is not", () => {
    const roster = parse(
      imageOf([
        HEADING,
        [1, "Công ty TNHH Hòa Bình", "Phường Linh Trung", "NNN", 50, 40],
        [2, "CTY TNHH HOÀ BÌNH", "P. Linh Trung", "NNN", 50, 40],
        [3, "Công ty TNHH Hòa Bình", "Phường Linh Tây", "NNN", 50, 40],
        [4, "Cty  TNHH Hòa Bình", "Linh Trung", "NNN", 51, 40],
      ]),
    );
    expect([...roster.duplicateOf]).toEqual([-1, 0, -1, 0]);
    expect(new Set(roster.keys).size).toBe(4);
    expect(roster.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["D04 query", "D04 error"]);
  });

  test("the sample of 420 unions, unit by unit", async () => {
    const roster = parse(await read(resolve(SAMPLES, "quan-mau.xlsx"), "DS CĐCS 2021"));
    const key = JSON.parse(readFileSync(resolve(SAMPLES, "quan-mau.key.json"), "utf8")) as {
      units: Record<string, unknown>[];
      totals: Record<string, number>;
    };
    expect(roster.size).toBe(key.totals["unions"]);
    key.units.forEach((unit, index) => {
      const found = {
        row: roster.row[index]! + 1,
        name: roster.names[index],
        ward: roster.wards[index],
        workers: nullFor(roster.workers[index]!),
        members: nullFor(roster.members[index]!),
      };
      expect(found).toEqual({
        row: unit["row"],
        name: unit["name"],
        ward: unit["ward"],
        workers: unit["workers"] ?? null,
        members: unit["members"] ?? null,
      });
    });
  });

  test.skipIf(!existsSync(SHARED))("the shared list of 43 unions, row by row (skipped where shared/acceptance is absent)", async () => {
    const roster = parse(await read(resolve(SHARED, "04_duongminhchau_2024.xlsx"), "DS CDCS"));
    const key = JSON.parse(readFileSync(resolve(SHARED, "04_duongminhchau_2024.key.json"), "utf8")) as {
      rows_cdcs: { row: number; name: string; L: number; M1: number }[];
      planted: { cell: string; raw: unknown; sheet: string }[];
    };
    const typed = new Map(key.planted.filter(({ sheet }) => sheet === "DS CDCS").map(({ cell, raw }) => [cell, raw]));
    expect(roster.size).toBe(43);
    key.rows_cdcs.forEach(({ row, name, L, M1 }, index) => {
      const found = [roster.row[index]! + 1, roster.names[index], roster.workers[index], roster.members[index]];
      expect(found).toEqual([row, name, L, typed.get(`I${row}`) ?? M1]);
    });
  });
});

function parse(image: SheetImage) {
  const [heading] = findHeadings(image, (folded) => (fieldOfHeading([folded]) === null ? 0 : 1));
  return parseRoster(image, heading!, mapColumns(image, heading!));
}

async function read(path: string, tab: string) {
  return (await FileWorkbook.open(path, new Uint8Array(readFileSync(path)))).read(tab);
}

const nullFor = (count: number) => (Number.isNaN(count) ? null : count);
