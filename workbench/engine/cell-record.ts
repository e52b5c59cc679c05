import type { Scalar } from "./engine-states";
import type { CellModel } from "./file-models";
import type { FileStyle } from "./file-style";

export interface ErrorContent {
  readonly error: string;
}

/** What a cell shows; null is blank, "" the empty text a formula may give. */
export type Content = number | string | boolean | ErrorContent | null;

/** One cell. Coordinates are not in it: rows and columns move by moving records. */
export interface CellRecord {
  content: Content;
  /** Without "=" and without prefixes; "" = a typed value. */
  formula: string;
  /** One object per look: equal looks are identical. */
  style: FileStyle;
  /** What an opened file holds beyond value and look. */
  extra?: CellExtra;
}

export interface CellExtra {
  /** Rich text: dropped when the cell gets another value. */
  richText?: CellModel["value"];
  hyperlink?: string;
  tooltip?: string;
  comment?: CellModel["comment"];
  /** An array formula: how many cells it fills, and whether Excel lets it spill by itself. */
  array?: { rows: number; columns: number; dynamic: boolean };
}

export function isErrorContent(content: Content): content is ErrorContent {
  return typeof content === "object" && content !== null;
}

/** Content → what a reader of values gets: errors as their text, blank as "". */
export function scalarOf(content: Content): Scalar {
  if (content === null) return "";
  return isErrorContent(content) ? content.error : content;
}

const ERRORS = new Set(["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA"]);

/** The error a text stands for, in Excel's spelling; undefined for ordinary text. */
export function errorNamed(text: string): ErrorContent | undefined {
  if (!text.startsWith("#")) return undefined;
  const error = text.trim().toUpperCase();
  return ERRORS.has(error) ? { error } : undefined;
}
