import type { Programme } from "./programme";

/** What stands above the table: a label, and beside it what the officer may change. */
export type HeadField = Exclude<keyof Programme, "rows">;

export const HEAD_FIELDS: readonly { readonly field: HeadField; readonly label: string }[] = [
  { field: "title", label: "Tên chương trình" },
  { field: "issuer", label: "Cơ quan ban hành" },
  { field: "level", label: "Cấp" },
  { field: "year", label: "Năm thực hiện" },
  { field: "source", label: "Số, ký hiệu văn bản" },
  { field: "issued", label: "Ngày ban hành" },
  { field: "key", label: "Mã chương trình" },
];
