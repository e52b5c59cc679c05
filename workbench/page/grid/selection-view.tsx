import type { CSSProperties } from "react";
import type { Rect } from "../../engine/engine-states";
import type { Axes } from "./selection";

export interface SelectionViewProps {
  readonly rect: Rect;
  /** The active cell, merged cells as one. */
  readonly active: Rect;
  readonly axes: Axes;
}

/** A box a million rows high cannot be drawn: it is cut so far outside the sight that its edge never shows. */
const FAR = 4_000_000;

/** The frame of the selected block, and its tint, which spares the active cell. */
export function SelectionView({ rect, active, axes }: SelectionViewProps) {
  const outer = pixels(rect, axes);
  const inner = pixels(active, axes);
  if (outer.width <= 0 || outer.height <= 0) return null;
  const isBlock = rect.rows !== active.rows || rect.columns !== active.columns;
  const frame: CSSProperties = {
    // The frame lies round the block, but under no header.
    left: outer.left - Math.min(2, outer.left),
    top: outer.top - Math.min(2, outer.top),
    width: outer.width + Math.min(2, outer.left) + 1,
    height: Math.min(outer.height + Math.min(2, outer.top) + 1, FAR),
  };
  return (
    <div className="selection" aria-hidden>
      {isBlock && <div className="selection-tint" style={{ ...frame, clipPath: hole(frame, inner) }} />}
      <div className="selection-frame" style={frame} />
    </div>
  );
}

function pixels({ row, column, rows, columns }: Rect, { rows: down, columns: across }: Axes) {
  const left = across.offset(column);
  const top = down.offset(row);
  return { left, top, width: across.offset(column + columns) - left, height: down.offset(row + rows) - top };
}

type Pixels = ReturnType<typeof pixels>;

/** A polygon that leaves the active cell out of the tint. */
function hole(frame: CSSProperties, inner: Pixels): string {
  const left = inner.left - Number(frame.left);
  const top = inner.top - Number(frame.top);
  const right = left + inner.width - 1;
  const bottom = top + inner.height - 1;
  const around = "0 0, 100% 0, 100% 100%, 0 100%, 0 0";
  return `polygon(evenodd, ${around}, ${left}px ${top}px, ${right}px ${top}px, ${right}px ${bottom}px, ${left}px ${bottom}px, ${left}px ${top}px)`;
}
