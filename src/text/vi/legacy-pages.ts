import { printNumber } from "../number";

const n = (value: number) => printNumber(value, "vi");

/** Texts typed in an old encoding: what they would read, and what the officer says of them. */
export const legacyPages = {
  names: { tcvn3: "TCVN3 (ABC)", vni: "VNI" },
  title: (cells: number, encodings: readonly string[]) => `${n(cells)} ô gõ bằng bảng mã cũ ${encodings.join(", ")}`,
  columns: (headings: readonly string[]) =>
    `Cột ${headings.map((heading) => `«${heading}»`).join(", ")}. Chữ trong trang của anh/chị không bị sửa.`,
  examples: "Vài ô: đang ghi và đọc thành",
  example: (before: string, after: string) => `«${before}» → «${after}»`,
  exampleAloud: (before: string, after: string) => `«${before}» đọc thành «${after}»`,
  read: "Đọc theo chữ mới",
  keep: "Giữ nguyên chữ",
  onlySure: (cells: number) => `Chỉ đọc lại ${n(cells)} ô đã rõ, giữ nguyên các ô này`,
  question: (heading: string, cells: number, encoding: string) => `Cột «${heading}»: ${n(cells)} ô gõ bằng bảng mã cũ ${encoding}?`,
  reason: "Chữ quá ít để phần mềm tự quyết. Tên đọc sai thì báo cáo của đơn vị không khớp với danh sách.",
  open: "Còn cột chưa rõ chữ gõ bằng bảng mã nào.",
};
