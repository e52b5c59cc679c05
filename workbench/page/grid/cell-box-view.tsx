import type { CSSProperties } from "react";
import type { CellView } from "../../engine/bench-messages";
import { forDark } from "./dark-color";
import { cellRole, silentRole } from "./grid-roles";
import { type CellBox, isNumberText } from "./layout-tile";
import { textWidth } from "./text-width";

export interface CellBoxViewProps {
  readonly cell: CellBox;
  readonly isDark: boolean;
  /** Has paper of its own, to hide the gridlines of the cells it was merged from. */
  readonly isMerged?: boolean;
}

/** One cell. Most are one element with its text; those with borders, a merged area or text that runs over have parts. */
export function CellBoxView({ cell, isDark, isMerged = false }: CellBoxViewProps) {
  const { view, isGhost } = cell;
  const color = (css: string) => (isDark ? css.replace(/#[0-9a-f]{6}/gi, forDark) : css);
  const role = isGhost ? silentRole() : cellRole(view.column);
  const hasSpill = cell.spillLeft + cell.spillRight > 0;
  const hasFrame = !isGhost && (isMerged || hasBorder(view));
  if (!hasSpill && !hasFrame) {
    return (
      <div {...role} className={`cell-place ${cellClass(view)}`} style={{ ...boxStyle(cell), ...textStyle(view, color) }}>
        {shownText(cell)}
      </div>
    );
  }
  return (
    <div {...role} className="cell-place" style={boxStyle(cell)}>
      {hasFrame && <div className={`cell-frame${view.fill || hasBorder(view) ? "" : " bare"}`} style={frameStyle(view, isMerged, color)} />}
      {view.text !== "" && (
        <div className={`cell-inner ${cellClass(view)}`} style={{ ...spillStyle(cell), ...textStyle(view, color) }}>
          {hasSpill && !view.fill ? <span className="over">{shownText(cell)}</span> : shownText(cell)}
        </div>
      )}
    </div>
  );
}

type Color = (css: string) => string;

const hasBorder = ({ borders }: CellView): boolean => Boolean(borders.top || borders.right || borders.bottom || borders.left);

const boxStyle = ({ left, top, width, height }: CellBox): CSSProperties => ({ left, top, width, height });

function frameStyle({ borders, fill }: CellView, isMerged: boolean, color: Color): CSSProperties {
  return {
    borderTop: color(borders.top),
    borderRight: color(borders.right),
    borderBottom: color(borders.bottom),
    borderLeft: color(borders.left),
    ...(isMerged ? { backgroundColor: fill ? color(fill) : "var(--sheet-paper)" } : {}),
  };
}

function cellClass({ align, vertical, wrap }: CellView): string {
  return `cell ${align} ${vertical}${wrap ? " wrap" : ""}`;
}

/** How far the text may reach beyond its cell. */
function spillStyle({ view, spillLeft, spillRight }: CellBox): CSSProperties {
  // Centred text keeps the middle of its own cell, however unequal the room on its sides.
  const reach = view.align === "center" ? Math.max(spillLeft, spillRight) : 0;
  return {
    left: -(reach || spillLeft),
    right: -(reach || spillRight),
    ...(reach > 0 ? { clipPath: `inset(0 ${reach - spillRight}px 0 ${reach - spillLeft}px)` } : {}),
  };
}

function textStyle(view: CellView, color: Color): CSSProperties {
  const indent = view.indent * 9;
  return {
    ...(indent > 0 && view.align === "left" ? { paddingLeft: 3 + indent } : {}),
    ...(indent > 0 && view.align === "right" ? { paddingRight: 4 + indent } : {}),
    ...(view.color ? { color: color(view.color) } : {}),
    ...(view.bold ? { fontWeight: 700 } : {}),
    ...(view.italic ? { fontStyle: "italic" } : {}),
    ...(view.font ? { fontFamily: fontStack(view.font) } : {}),
    ...(view.underline || view.strikethrough ? { textDecoration: decoration(view) } : {}),
    fontSize: fontPixels(view),
  };
}

const decoration = ({ underline, strikethrough }: CellView) =>
  `${underline ? "underline " : ""}${strikethrough ? "line-through" : ""}`.trim();

/** Points to CSS pixels. */
export const fontPixels = ({ size }: Pick<CellView, "size">): number => (size || 11) * (96 / 72);

/** The file's font where it is installed; else one of its kind. */
export function fontStack(font: string): string {
  const isSerif = /times|serif|cambria|georgia|garamond|vntime|song|ming/i.test(font) && !/sans/i.test(font);
  const others = isSerif ? '"Liberation Serif", serif' : 'Carlito, "Segoe UI", Arial, "Liberation Sans", sans-serif';
  return font === "" ? others : `"${font.replaceAll('"', "")}", ${others}`;
}

/** A number that does not fit is shown as ####, for a part of it would be another number. */
function shownText({ view, width }: CellBox): string {
  if (view.wrap) return view.text;
  const text = view.text.replaceAll("\n", " ");
  if (!isNumberText(view)) return text;
  const font = `${view.italic ? "italic " : ""}${view.bold ? "700 " : ""}${fontPixels(view)}px ${fontStack(view.font)}`;
  if (textWidth(text, font) <= width - 3) return text;
  return "#".repeat(Math.max(1, Math.floor((width - 6) / Math.max(1, textWidth("#", font)))));
}
