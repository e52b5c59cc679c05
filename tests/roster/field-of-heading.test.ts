import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Field } from "../../src/roster/field";
import { fieldOfHeading } from "../../src/roster/field-of-heading";

const SHARED = resolve(import.meta.dirname, "../../../shared/acceptance/headers.json");

describe("fieldOfHeading", () => {
  test.each<[string, Field | null]>([
    ["Số TT", "no"],
    ["Tên CĐCS trực thuộc", "name"],
    ["Lao động / Khác", null],
    ["Lao động và đoàn viên / Lao động / Tổng số / Nữ", "workersFemale"],
    ["Lao động và đoàn viên / Đoàn viên / Tổng số", "members"],
    ["Tổng số LĐ / Trong đó / Đảng viên", null],
    ["Công đoàn", "name"],
    ["Mã ĐV", "code"],
    ["Mã số thuế", "taxCode"],
    ["P. / Xã, phường, TT", "ward"],
    ["Loại hình (khu vực)", "sector"],
    ["Khối", "block"],
    ["CNVC-LĐ / Tổng số", "workers"],
    ["CNVC-LĐ / Nữ", "workersFemale"],
    ["Tổng số lao động / Trong đó: nữ", "workersFemale"],
    ["Số lao động / BHXH", "workersInsured"],
    ["LĐ chưa là ĐV", null],
    ["Đoàn viên / Cuối kỳ", "members"],
    ["Đoàn viên / Đầu năm", "membersOpening"],
    ["Đoàn viên / Kết nạp mới", "newMembers"],
    ["Đoàn viên / Giảm", "left"],
    ["ĐV nữ", "membersFemale"],
    ["Tỷ lệ ĐV/LĐ (%)", null],
    ["Chỉ tiêu giao", "target"],
    ["CT giao năm 2024", "target"],
    ["Chủ tịch CĐCS / Họ và tên", "chair"],
    ["Chủ tịch CĐCS / Đảng viên", "chairIsPartyMember"],
    ["Chủ tịch CĐCS / Điện thoại", null],
    ["ĐVƯT giới thiệu", "introduced"],
    ["Số được kết nạp Đảng", "admitted"],
    ["Đã thành lập CĐCS", "hasUnion"],
    ["Chưa thành lập", null],
    ["KPCĐ 2%", "paysFee"],
    ["Đủ ĐK vận động", "eligible"],
    ["Ngày thành lập", "founded"],
    ["Năm thành lập", null],
    ["Ngày nộp BC", "sent"],
    ["Giữ", "hold"],
    ["Tối thiểu", "min"],
    ["Mức cao nhất", "max"],
    ["Ghi chú", "note"],
    ["Địa chỉ", null],
    ["Cán bộ phụ trách", null],
    ["", null],
  ])("%j is %s", (heading, field) => expect(fieldOfHeading(heading.split(" / "))).toBe(field));
});

const FIELDS: Readonly<Record<string, Field>> = {
  stt: "no",
  ten: "name",
  ma: "code",
  loai: "sector",
  phuong: "ward",
  khoi: "block",
  ld: "workers",
  ldnu: "workersFemale",
  dv: "members",
  dvnu: "membersFemale",
  dvmoi: "newMembers",
  chitieu: "target",
  gt: "introduced",
  kn: "admitted",
  ctdv: "chairIsPartyMember",
  ngay: "sent",
  ghichu: "note",
};

describe.skipIf(!existsSync(SHARED))("labelled headings (skipped where shared/acceptance/headers.json is absent)", () => {
  const labelled = existsSync(SHARED)
    ? (JSON.parse(readFileSync(SHARED, "utf8")) as { headerVariants: { header: string; field: string | null }[] }).headerVariants
    : [];
  const known = new Set(Object.values(FIELDS));

  test("every one of the 64 variants, and none of the ten traps", () => {
    const wrong = labelled.filter(({ header, field }) => {
      const found = fieldOfHeading(header.split(" / "));
      return (found !== null && known.has(found) ? found : null) !== (field === null ? null : FIELDS[field]);
    });
    expect(labelled).toHaveLength(64);
    expect(wrong).toEqual([]);
  });
});
