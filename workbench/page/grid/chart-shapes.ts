import type { ChartView } from "../../engine/bench-messages";

export type ChartKind = "columns" | "bars" | "line" | "pie";

/** Office.js knows some seventy chart types; they are drawn as the nearest of four. */
export function chartKind(type: string): ChartKind {
  if (/^(pie|doughnut|exploded|.*ofpie)/i.test(type)) return "pie";
  if (/^(line|area|xyscatter|3dline)/i.test(type)) return "line";
  return /bar/i.test(type) ? "bars" : "columns";
}

/** Things with their places: names may occur twice, places may not. */
export const placed = <T>(things: readonly T[]): { readonly one: T; readonly place: number }[] =>
  things.map((one, place) => ({ one, place }));

/** Office's own first colours, for series that have none. */
const COLORS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];

export const seriesColor = (color: string, index: number): string => color || (COLORS[index % COLORS.length] ?? "#4472c4");

/** The axis from the smallest to the largest value, both rounded outwards to a step of 1, 2 or 5 times a power of ten, and its marks. */
export function valueAxis(series: ChartView["series"]): {
  readonly least: number;
  readonly most: number;
  readonly marks: readonly number[];
} {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const rough = (highest - lowest || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const least = Math.floor(lowest / step) * step;
  const most = Math.max(least + step, Math.ceil(highest / step) * step);
  const marks = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, i) => least + i * step);
  return { least, most, marks };
}

/** The path of one slice. Angles in turns, clockwise from the top; a whole circle is two halves, for an arc onto itself draws nothing. */
export function slicePath(x: number, y: number, radius: number, from: number, to: number): string {
  if (to - from > 0.9999) return `${slicePath(x, y, radius, from, from + 0.5)} ${slicePath(x, y, radius, from + 0.5, from + 0.9999)}`;
  const at = (turn: number) =>
    `${(x + radius * Math.sin(turn * 2 * Math.PI)).toFixed(2)} ${(y - radius * Math.cos(turn * 2 * Math.PI)).toFixed(2)}`;
  return `M ${x} ${y} L ${at(from)} A ${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)} Z`;
}
