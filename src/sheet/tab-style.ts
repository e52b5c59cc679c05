import { type CellFormat, DEFAULT_FORMAT } from "./cell-format";

/** The looks our tabs are made of. A plan names them; no plan spells out a format. */
export type StyleName =
  | "office"
  | "title"
  | "subtitle"
  | "label"
  | "fact"
  | "fact-decimal"
  | "unit-of-measure"
  | "heading"
  | "key"
  | "text"
  | "count"
  | "decimal"
  | "percent"
  | "date"
  | "result"
  | "officer"
  | "officer-count"
  | "total"
  | "note"
  | "signature"
  | "plain";

const COUNT = "#,##0";
const body = { ...DEFAULT_FORMAT, border: true };

/** Pale fills print as white on an office printer; the officer's own columns are told apart by theirs. */
export const TAB_STYLES: Readonly<Record<StyleName, CellFormat>> = {
  office: { ...DEFAULT_FORMAT, size: 13 },
  title: { ...DEFAULT_FORMAT, size: 14, bold: true },
  subtitle: { ...DEFAULT_FORMAT, size: 13, italic: true },
  label: DEFAULT_FORMAT,
  fact: { ...DEFAULT_FORMAT, bold: true, numberFormat: COUNT, horizontal: "right" },
  "fact-decimal": { ...DEFAULT_FORMAT, bold: true, numberFormat: "General", horizontal: "right" },
  "unit-of-measure": { ...DEFAULT_FORMAT, italic: true, horizontal: "right" },
  heading: { ...body, bold: true, fill: "#DDEBF7", horizontal: "center", wrap: true },
  key: { ...body, size: 9, color: "#767676", numberFormat: "@" },
  text: body,
  count: { ...body, numberFormat: COUNT, horizontal: "right" },
  decimal: { ...body, numberFormat: "#,##0.00", horizontal: "right" },
  percent: { ...body, numberFormat: "0.00%", horizontal: "right" },
  date: { ...body, numberFormat: "dd/mm/yyyy", horizontal: "center" },
  result: { ...body, bold: true, numberFormat: COUNT, horizontal: "right" },
  officer: { ...body, fill: "#FFF9E5" },
  "officer-count": { ...body, fill: "#FFF9E5", numberFormat: COUNT, horizontal: "right" },
  total: { ...body, bold: true, numberFormat: COUNT },
  note: { ...DEFAULT_FORMAT, italic: true },
  signature: { ...DEFAULT_FORMAT, bold: true, horizontal: "center" },
  plain: DEFAULT_FORMAT,
};
