let context: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();
const KEPT = 20_000;

/** Width of a text in CSS pixels. `font` as in CSS. Where there is no canvas, 0: everything fits. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = font;
  const { width } = context.measureText(text);
  if (known.size >= KEPT) known.clear();
  known.set(key, width);
  return width;
}
