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
  | "key-count"
  | "text"
  | "passage"
  | "ordinal"
  | "count-or-rate"
  | "count"
  | "decimal"
  | "percent"
  | "whole-percent"
  | "flag"
  | "figure"
  | "date"
  | "result"
  | "officer"
  | "officer-count"
  | "officer-passage"
  | "total"
  | "total-name"
  | "total-percent"
  | "group"
  | "note"
  | "signature"
  | "superior"
  | "issuer"
  | "annex-title"
  | "annex-source"
  | "gap"
  | "plain";

const COUNT = "#,##0";
const body = { ...DEFAULT_FORMAT, border: true, vertical: "center" } as const;
const head = { ...DEFAULT_FORMAT, size: 13, horizontal: "center", vertical: "center", wrap: true } as const;

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
  "key-count": { ...body, size: 9, color: "#767676", horizontal: "right" },
  text: body,
  passage: { ...body, wrap: true },
  ordinal: { ...body, numberFormat: "0", horizontal: "center" },
  count: { ...body, numberFormat: COUNT, horizontal: "right" },
  decimal: { ...body, numberFormat: "#,##0.00", horizontal: "right" },
  // «4.500» and «97,4» in one column.
  "count-or-rate": { ...body, numberFormat: "[>=1000]#,##0;General", horizontal: "right" },
  percent: { ...body, numberFormat: "0.00%", horizontal: "right" },
  // Nothing where it is 0: a chart's column of which only one of two has a value.
  "whole-percent": { ...body, numberFormat: "0.0%;;", horizontal: "right" },
  // Yes and no are 1 and 0 to formulas.
  flag: { ...body, numberFormat: '"x";;"–"', horizontal: "center" },
  figure: { ...body, horizontal: "right" },
  date: { ...body, numberFormat: "dd/mm/yyyy", horizontal: "center" },
  result: { ...body, bold: true, numberFormat: COUNT, horizontal: "right" },
  officer: { ...body, fill: "#FFF9E5" },
  "officer-count": { ...body, fill: "#FFF9E5", numberFormat: COUNT, horizontal: "right" },
  "officer-passage": { ...body, fill: "#FFF9E5", wrap: true },
  total: { ...body, bold: true, numberFormat: COUNT },
  "total-name": { ...body, bold: true, horizontal: "center" },
  "total-percent": { ...body, bold: true, numberFormat: "0.00%", horizontal: "right" },
  group: { ...body, bold: true, wrap: true },
  note: { ...DEFAULT_FORMAT, italic: true },
  signature: { ...DEFAULT_FORMAT, bold: true, horizontal: "center" },
  superior: head,
  issuer: { ...head, bold: true },
  "annex-title": { ...head, size: 14, bold: true },
  "annex-source": { ...head, italic: true },
  gap: { ...DEFAULT_FORMAT, size: 13 },
  plain: DEFAULT_FORMAT,
};
