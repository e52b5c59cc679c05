import { describe, expect, test } from "vitest";
import { HostError, type HostErrorCode } from "../../src/sheet/host-error";
import { describeHostError, printHostError } from "../../src/text/describe-host-error";
import { hostTextFor } from "../../src/text/host-text";
import type { Language } from "../../src/text/language";

const languages: Language[] = ["vi", "en"];
/** The compiler makes this list complete: the texts are a record over every code. */
const codes = Object.keys(hostTextFor("vi").refusals) as HostErrorCode[];
const FILE_DOOR: HostErrorCode[] = ["not-a-workbook", "damaged", "password", "file-too-large", "old-format"];

test("there are 21 codes, each in both languages", () => {
  expect(codes).toHaveLength(21);
  expect(Object.keys(hostTextFor("en").refusals).sort()).toEqual([...codes].sort());
});

describe.each(languages)("%s", (language) => {
  test("no two refusals say the same", () => {
    for (const part of ["title", "what"] as const) {
      const said = codes.map((code) => describeHostError(new HostError(code), language)[part]);
      expect(new Set(said).size, part).toBe(codes.length);
    }
  });

  test.each(codes)("%s", (code) => {
    const text = describeHostError(new HostError(code), language);
    expect(text.title).not.toMatch(/[.!]$/);
    expect(text.what).toMatch(/\.$/);
    expect(text.steps.length).toBeGreaterThan(0);
    for (const step of text.steps) expect(step.text).toMatch(/\.$/);
    expect(JSON.stringify(text)).not.toContain("undefined");
    expect(`${text.title} ${text.what}`, "the code is no sentence").not.toContain(code.includes("-") ? code : `«${code}»`);
  });

  test("what stands in the workbook is said, and differs", () => {
    const nothing = describeHostError(new HostError("session-lost"), language, "nothing").written;
    const partly = describeHostError(new HostError("session-lost"), language, "partly").written;
    expect(nothing).not.toBe(partly);
    expect(nothing.length * partly.length).toBeGreaterThan(0);
  });
});

test.each<[string, HostErrorCode, Record<string, string | number>, string]>([
  ["a tab by its name", "tab-protected", { tab: "Phân bổ" }, "Trang «Phân bổ» đang khóa"],
  ["a tab that is not known", "tab-protected", {}, "Trang này đang khóa"],
  ["a name that is taken", "tab-name-taken", { tab: "Phân bổ" }, "Đã có trang khác mang tên này: «Phân bổ»"],
])("the title names %s", (_, code, facts, title) => {
  expect(describeHostError(new HostError(code, facts), "vi").title).toBe(title);
});

test.each([
  ["limit", 200_000, "200.000"],
  ["most", 250_000, "250.000"],
])("the most cells come from the fact «%s»", (fact, value, printed) => {
  expect(describeHostError(new HostError("too-many-cells", { [fact]: value }), "vi").what).toContain(printed);
});

test("a file at the door is refused with its reason, what to do, and no word of writing", () => {
  expect(printHostError(new HostError("password"), "vi")).toBe("Tệp đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại tệp.");
  for (const code of FILE_DOOR) expect(printHostError(new HostError(code), "vi"), code).toMatch(/rồi chọn lại tệp\.$/);
});

test("Excel's refusal says what was written, in the middle", () => {
  expect(printHostError(new HostError("tab-protected", { tab: "Phân bổ" }), "vi")).toBe(
    "Trang «Phân bổ» đang khóa. Chưa ghi gì vào sổ. Trang có đặt «Bảo vệ trang tính», nên Excel không cho ghi.",
  );
  expect(printHostError(new HostError("session-lost"), "vi", "partly")).toContain("Bấm Khôi phục để trả sổ về như trước.");
});
