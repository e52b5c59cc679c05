import type { CellStyle } from "../engine/engine-states";
import { flagOf, numberOf, textOf, wordOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { invalidArgument } from "../wire/service-error";
import { colorOf } from "./color";

/** One member of a cell's look: how it is read from a style, and what a new value changes. */
export interface StyleMember {
  readonly get: (style: CellStyle) => string | number | boolean;
  readonly patch: (value: Argument, where: string) => Partial<CellStyle>;
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINE = ["None", "Single", "Double"] as const;
/** Deepest indent (support.microsoft.com, "Excel specifications and limits" gives 15 as text indent; RangeFormat.indentLevel allows 250). */
const MOST_INDENT = 250;

/** Cells without a fill and letters without a colour read as white and black, as in Excel. */
export const FILL: Readonly<Record<string, StyleMember>> = {
  Color: { get: ({ fill }) => fill || "#FFFFFF", patch: (value, where) => ({ fill: colorOf(value, where) }) },
};

export const FONT: Readonly<Record<string, StyleMember>> = {
  Name: { get: ({ fontName }) => fontName, patch: (value, where) => ({ fontName: textOf(value, where) }) },
  Size: { get: ({ fontSize }) => fontSize, patch: (value, where) => ({ fontSize: numberBetween(value, 1, 409, where) }) },
  Color: { get: ({ fontColor }) => fontColor || "#000000", patch: (value, where) => ({ fontColor: colorOf(value, where) }) },
  Bold: { get: ({ bold }) => bold, patch: (value, where) => ({ bold: flagOf(value, where) }) },
  Italic: { get: ({ italic }) => italic, patch: (value, where) => ({ italic: flagOf(value, where) }) },
  Underline: { get: ({ underline }) => underline, patch: (value, where) => ({ underline: wordOf(UNDERLINE, value, where) }) },
  Strikethrough: { get: ({ strikethrough }) => strikethrough, patch: (value, where) => ({ strikethrough: flagOf(value, where) }) },
};

export const ALIGNMENT: Readonly<Record<string, StyleMember>> = {
  HorizontalAlignment: { get: ({ horizontal }) => horizontal, patch: (value, where) => ({ horizontal: wordOf(HORIZONTAL, value, where) }) },
  VerticalAlignment: { get: ({ vertical }) => vertical, patch: (value, where) => ({ vertical: wordOf(VERTICAL, value, where) }) },
  WrapText: { get: ({ wrap }) => wrap, patch: (value, where) => ({ wrap: flagOf(value, where) }) },
  IndentLevel: { get: ({ indent }) => indent, patch: (value, where) => ({ indent: numberBetween(value, 0, MOST_INDENT, where) }) },
};

export const PROTECTION: Readonly<Record<string, StyleMember>> = {
  Locked: { get: ({ locked }) => locked, patch: (value, where) => ({ locked: flagOf(value, where) }) },
};

function numberBetween(value: Argument, least: number, most: number, where: string): number {
  const number = numberOf(value, where);
  if (number < least || number > most) throw invalidArgument(where);
  return number;
}
