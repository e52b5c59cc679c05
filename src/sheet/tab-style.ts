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
  | "long-text"
  | "count"
  | "decimal"
  | "figure"
  | "percent"
  | "whole-percent"
  | "flag"
  | "date"
  | "result"
  | "officer"
  | "officer-count"
  | "total"
  | "note"
  | "signature"
  | "centred"
  | "centred-note"
  | "centred-title"
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
  "long-text": { ...body, wrap: true },
  count: { ...body, numberFormat: COUNT, horizontal: "right" },
  decimal: { ...body, numberFormat: "#,##0.00", horizontal: "right" },
  // Counts and percentages in one column: «4.500» and «97,4».
  figure: { ...body, numberFormat: "[>=1000]#,##0;General", horizontal: "right" },
  percent: { ...body, numberFormat: "0.00%", horizontal: "right" },
  // Nothing where it is 0: a chart's column of which only one of two has a value.
  "whole-percent": { ...body, numberFormat: "0.0%;;", horizontal: "right" },
  // Yes and no are 1 and 0 to formulas.
  flag: { ...body, numberFormat: '"x";;"–"', horizontal: "center" },
  date: { ...body, numberFormat: "dd/mm/yyyy", horizontal: "center" },
  result: { ...body, bold: true, numberFormat: COUNT, horizontal: "right" },
  officer: { ...body, fill: "#FFF9E5" },
  "officer-count": { ...body, fill: "#FFF9E5", numberFormat: COUNT, horizontal: "right" },
  total: { ...body, bold: true, numberFormat: COUNT },
  note: { ...DEFAULT_FORMAT, italic: true },
  signature: { ...DEFAULT_FORMAT, bold: true, horizontal: "center" },
  centred: { ...DEFAULT_FORMAT, horizontal: "center" },
  "centred-note": { ...DEFAULT_FORMAT, italic: true, horizontal: "center" },
  "centred-title": { ...DEFAULT_FORMAT, size: 14, bold: true, horizontal: "center" },
  plain: DEFAULT_FORMAT,
};
