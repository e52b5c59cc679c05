import type { Font, Style } from "@cj-tech-master/excelts";
import type { CellStyle } from "./engine-states";
import { type FileStyle, PLAIN_STYLE } from "./file-style";
import { patchStyle, readStyle } from "./style-words";

/** What Excel's own new workbooks have. */
const CALIBRI: Partial<Font> = { name: "Calibri", size: 11, color: { theme: 1 }, family: 2, scheme: "minor" };

/** Every look of a workbook once, so that equal looks are identical objects and a bulk change costs one look-up a cell. */
export class StyleBook {
  private readonly known = new Map<string, FileStyle>();
  private readonly words = new WeakMap<FileStyle, CellStyle>();
  private readonly fromFile = new WeakMap<object, FileStyle>();
  private readonly normalFont: Partial<Font>;
  private readonly palette: readonly string[];

  constructor(normalFont: Partial<Font> | undefined, palette: readonly string[]) {
    this.normalFont = normalFont?.name ? normalFont : CALIBRI;
    this.palette = palette;
  }

  /** A look read from a file → ours: what equals the workbook's default is left out. */
  adopt(style: Partial<Style> | null | undefined): FileStyle {
    if (!style) return PLAIN_STYLE;
    const seen = this.fromFile.get(style);
    if (seen) return seen;
    const { numFmt, font, alignment, border, fill, protection } = style;
    const kept: Partial<Style> = {};
    if (numFmt && numFmt !== "General") kept.numFmt = numFmt;
    if (font && !sameValue(font, this.normalFont)) kept.font = font;
    if (alignment && Object.keys(alignment).length > 0) kept.alignment = alignment;
    if (border && Object.values(border).some((side) => side?.style)) kept.border = border;
    if (fill && !(fill.type === "pattern" && fill.pattern === "none")) kept.fill = fill;
    if (protection && Object.keys(protection).length > 0) kept.protection = protection;
    const own = this.intern(kept);
    this.fromFile.set(style, own);
    return own;
  }

  intern(style: Partial<Style>): FileStyle {
    const key = stableText(style);
    if (key === "{}") return PLAIN_STYLE;
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, style);
    return style;
  }

  /** In the words of Office.js. */
  read(style: FileStyle): CellStyle {
    const known = this.words.get(style);
    if (known) return known;
    const words = readStyle(style, this.normalFont, this.palette);
    this.words.set(style, words);
    return words;
  }

  /** A function that changes one look into another; it remembers what it has seen. */
  patcher(patch: Partial<CellStyle>): (style: FileStyle) => FileStyle {
    return this.remembering((style) => patchStyle(style, patch, this.normalFont));
  }

  /** The same for any change of a look. */
  remembering(change: (style: FileStyle) => Partial<Style>): (style: FileStyle) => FileStyle {
    const done = new Map<FileStyle, FileStyle>();
    return (style) => {
      const before = done.get(style);
      if (before) return before;
      const after = this.intern(change(style));
      done.set(style, after);
      return after;
    };
  }
}

function sameValue(a: unknown, b: unknown): boolean {
  return stableText(a) === stableText(b);
}

/** JSON with sorted keys and without undefined members, so that equal looks give equal text. */
function stableText(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(stableText).join(",")}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${stableText(member)}`).join(",")}}`;
}
