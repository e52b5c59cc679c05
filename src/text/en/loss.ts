import type { vi } from "../vi/vi";
import { count } from "./count";

const some = (one: string, many: string) => (number: number) => count(number, one, many);

export const loss: typeof vi.loss = {
  onTab: (thing, tab) => `${thing} on sheet “${tab}”`,
  kinds: {
    macros: some("macro", "macros"),
    picture: some("picture", "pictures"),
    shape: some("shape", "shapes"),
    chart: some("chart", "charts"),
    ink: some("ink drawing", "ink drawings"),
    comment: some("note on a cell", "notes on cells"),
    "threaded-comment": some("comment", "comments"),
    "form-control": some("button or tick box", "buttons or tick boxes"),
    "embedded-object": some("embedded object", "embedded objects"),
    "pivot-table": some("pivot table", "pivot tables"),
    slicer: some("slicer", "slicers"),
    timeline: some("timeline", "timelines"),
    query: some("data query", "data queries"),
    connection: some("data connection", "data connections"),
    "external-link": some("link to another file", "links to other files"),
    "custom-xml": some("attached XML part", "attached XML parts"),
    "xml-map": some("XML map", "XML maps"),
    "custom-property": some("property of the file", "properties of the file"),
    table: some("named table", "named tables"),
    "conditional-format": some("conditional format", "conditional formats"),
    validation: some("data validation rule", "data validation rules"),
    hyperlink: some("hyperlink", "hyperlinks"),
    sparkline: some("sparkline", "sparklines"),
    "array-formula": some("array formula", "array formulas"),
    "protected-range": some("range allowed to be edited", "ranges allowed to be edited"),
    rebuilt: (number) => `${count(number, "sheet", "sheets")} rebuilt from figures and formulas, without pictures and charts`,
    format: some("cell with another number format or font", "cells with another number format or font"),
    other: some("other part", "other parts"),
  },
};
