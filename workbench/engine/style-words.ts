import type { Alignment, Fill, Font, Style } from "@cj-tech-master/excelts";
import { borderWords, patchBorders } from "./border-words";
import type { CellStyle } from "./engine-states";
import type { FileStyle } from "./file-style";
import { cssColor, fileColor } from "./theme-colors";

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom", Justify: "justify", Distributed: "distributed" } as const;

/** A look of the file in the words of Office.js. */
export function readStyle(style: FileStyle, normalFont: Partial<Font>, palette: readonly string[]): CellStyle {
  const font = style.font ?? normalFont;
  const { underline } = font;
  const alignment = style.alignment ?? {};
  return {
    numberFormat: formatCode(style),
    fontName: font.name ?? "Calibri",
    fontSize: font.size ?? 11,
    fontColor: cssColor(font.color, palette) ?? "#000000",
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: !underline || underline === "none" ? "None" : String(underline).startsWith("double") ? "Double" : "Single",
    strikethrough: font.strike ?? false,
    fill: fillWords(style.fill, palette),
    horizontal: wordFor(HORIZONTAL, alignment.horizontal) ?? "General",
    vertical: wordFor(VERTICAL, alignment.vertical) ?? "Bottom",
    wrap: alignment.wrapText ?? false,
    indent: alignment.indent ?? 0,
    locked: style.protection?.locked ?? true,
    borders: borderWords(style.border, palette),
  };
}

/** The number format's code; "General" where there is none. */
export function formatCode(style: FileStyle): string {
  const { numFmt } = style;
  return (typeof numFmt === "object" ? numFmt.formatCode : numFmt) || "General";
}

/** The look after a change given in the words of Office.js. */
export function patchStyle(style: FileStyle, patch: Partial<CellStyle>, normalFont: Partial<Font>): Partial<Style> {
  const next: Partial<Style> = { ...style };
  if (patch.numberFormat !== undefined) next.numFmt = patch.numberFormat;
  if (next.numFmt === "General" || next.numFmt === "") delete next.numFmt;
  const font = patchFont(style.font ?? normalFont, patch);
  if (font) next.font = font;
  if (patch.fill !== undefined) {
    if (patch.fill) next.fill = { type: "pattern", pattern: "solid", fgColor: fileColor(patch.fill) };
    else delete next.fill;
  }
  const alignment = patchAlignment(style.alignment ?? {}, patch);
  if (Object.keys(alignment).length > 0) next.alignment = alignment;
  else delete next.alignment;
  if (patch.locked !== undefined) next.protection = { ...style.protection, locked: patch.locked };
  if (next.protection?.locked && !next.protection.hidden) delete next.protection;
  if (patch.borders) next.border = patchBorders(style.border ?? {}, patch.borders);
  return next;
}

function patchFont(font: Partial<Font>, patch: Partial<CellStyle>): Partial<Font> | undefined {
  const change: Partial<Font> = {};
  if (patch.fontName !== undefined) change.name = patch.fontName;
  if (patch.fontSize !== undefined) change.size = patch.fontSize;
  if (patch.fontColor !== undefined) change.color = fileColor(patch.fontColor);
  if (patch.bold !== undefined) change.bold = patch.bold;
  if (patch.italic !== undefined) change.italic = patch.italic;
  if (patch.strikethrough !== undefined) change.strike = patch.strikethrough;
  if (patch.underline !== undefined)
    change.underline = patch.underline === "None" ? "none" : patch.underline === "Double" ? "double" : true;
  if (Object.keys(change).length === 0) return undefined;
  const { scheme, ...rest } = { ...font, ...change };
  // A font that belongs to the theme changes with it; a font chosen by name does not.
  return scheme && patch.fontName === undefined ? { ...rest, scheme } : rest;
}

function patchAlignment(alignment: Partial<Alignment>, patch: Partial<CellStyle>): Partial<Alignment> {
  const next = { ...alignment };
  if (patch.horizontal !== undefined) {
    const horizontal = HORIZONTAL[patch.horizontal];
    if (horizontal) next.horizontal = horizontal;
    else delete next.horizontal;
  }
  if (patch.vertical !== undefined) {
    if (patch.vertical === "Bottom") delete next.vertical;
    else next.vertical = VERTICAL[patch.vertical];
  }
  if (patch.wrap !== undefined) {
    if (patch.wrap) next.wrapText = true;
    else delete next.wrapText;
  }
  if (patch.indent !== undefined) {
    if (patch.indent > 0) next.indent = patch.indent;
    else delete next.indent;
  }
  return next;
}

function fillWords(fill: Fill | undefined, palette: readonly string[]): string {
  if (fill?.type !== "pattern" || fill.pattern === "none") return "";
  return cssColor(fill.fgColor, palette) ?? cssColor(fill.bgColor, palette) ?? "";
}

function wordFor<Word extends string>(words: Readonly<Record<Word, string | undefined>>, value: string | undefined): Word | undefined {
  if (value === undefined) return undefined;
  for (const word in words) if (words[word] === value) return word;
  return undefined;
}
