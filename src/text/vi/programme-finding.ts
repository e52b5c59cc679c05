import type { FindingFacts } from "../../finding/finding";

const said = (facts: FindingFacts) => String(facts["found"] ?? "");
const heading = (facts: FindingFacts) => `cột «${String(facts["heading"] ?? "")}»`;
/** The row it is about, by its key; a row without one is pointed at by its cell. */
const row = (facts: FindingFacts) => (facts["row"] ? `dòng «${String(facts["row"])}», ` : "");

const GAPS: Readonly<Record<string, string>> = {
  needed: "còn thiếu",
  "not-needed": "thừa ở dòng này",
  "ends-before-start": "là ngày trước ngày bắt đầu",
  "wrong-comparison": "không hợp với loại dòng này",
};

/** What reading the tab «Chương trình» has found, by code; each is one clause without its full stop. */
export const programmeFinding: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  C01: () => "Trang «Chương trình» không còn bảng chỉ tiêu: dùng chương trình có sẵn",
  C02: (facts) => `Trang «Chương trình» mất ${heading(facts)}`,
  C03: (facts) => `Trang «Chương trình» có hai ${heading(facts)}`,
  C06: (facts) => `Trang «Chương trình» có dòng không phải chỉ tiêu: «${said(facts)}»`,
  K01: (facts) => `Trang «Chương trình», ${row(facts)}${heading(facts)}: số gõ dạng chữ «${said(facts)}»`,
  K02: (facts) => `Trang «Chương trình», ${row(facts)}${heading(facts)}: «${said(facts)}» không hợp đơn vị tính; dòng này không dùng được`,
  K05: (facts) => `Trang «Chương trình», ${row(facts)}${heading(facts)}: ô báo lỗi ${said(facts)}; dòng này không dùng được`,
  N15: (facts) => `Trang «Chương trình», ${row(facts)}${heading(facts)}: không hiểu «${said(facts)}»; dòng này không dùng được`,
  N16: (facts) =>
    facts["reason"] === "twice"
      ? `Trang «Chương trình» có hai dòng mã «${String(facts["row"])}»: chỉ dòng ${String(facts["first"])} được dùng`
      : "Trang «Chương trình» có dòng chưa ghi mã: dòng này không dùng được",
  N17: (facts) =>
    `Trang «Chương trình», ${row(facts)}${heading(facts)} ${GAPS[String(facts["reason"])] ?? "không hợp"}; dòng này không dùng được`,
  N18: (facts) => `Trang «Chương trình» chưa ghi đúng ô «${String(facts["heading"] ?? "")}»`,
};
