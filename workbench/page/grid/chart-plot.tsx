import type { ReactElement } from "react";
import type { ChartView } from "../../engine/bench-messages";
import { chartKind, placed, seriesColor, valueAxis } from "./chart-shapes";

const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

/** A part of the picture, in its pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Columns, bars and lines over one axis of values. */
export function Plot({ view, area }: { view: ChartView; area: Area }) {
  const isAcross = chartKind(view.chart.type) === "bars";
  const { least, most, marks } = valueAxis(view.series);
  const inner = { left: area.left + (isAcross ? 96 : 44), top: area.top, right: area.right, bottom: area.bottom - 18 };
  const along = isAcross ? inner.bottom - inner.top : inner.right - inner.left;
  const share = along / Math.max(1, view.categories.length);
  const start = isAcross ? inner.top : inner.left;
  const at = (value: number) => {
    const part = (value - least) / (most - least);
    return isAcross ? inner.left + part * (inner.right - inner.left) : inner.bottom - part * (inner.bottom - inner.top);
  };
  const scene: Scene = { view, inner, isAcross, share, start, at };
  return (
    <>
      {marks.map((mark) => (
        <Mark key={mark} mark={mark} scene={scene} />
      ))}
      <Categories scene={scene} />
      {placed(view.series).map(({ place }) => (
        <Series key={place} index={place} scene={scene} />
      ))}
    </>
  );
}

interface Scene {
  readonly view: ChartView;
  readonly inner: Area;
  readonly isAcross: boolean;
  /** Pixels of one category. */
  readonly share: number;
  readonly start: number;
  at(value: number): number;
}

function Mark({ mark, scene: { inner, isAcross, at } }: { mark: number; scene: Scene }) {
  const place = at(mark);
  return isAcross ? (
    <>
      <line x1={place} x2={place} y1={inner.top} y2={inner.bottom} className="chart-line" />
      <text x={place} y={inner.bottom + 13} textAnchor="middle">
        {number.format(mark)}
      </text>
    </>
  ) : (
    <>
      <line x1={inner.left} x2={inner.right} y1={place} y2={place} className="chart-line" />
      <text x={inner.left - 5} y={place + 4} textAnchor="end">
        {number.format(mark)}
      </text>
    </>
  );
}

/** Names of categories, as many as there is room for. */
function Categories({ scene: { view, inner, isAcross, share, start } }: { scene: Scene }) {
  const every = Math.max(1, Math.ceil((isAcross ? 14 : 56) / share));
  const room = Math.max(3, Math.floor((isAcross ? 90 : share * every) / 6.2));
  return placed(view.categories).map(({ one: name, place: key }): ReactElement | null => {
    if (key % every !== 0) return null;
    const middle = start + (key + 0.5) * share;
    const text = name.length > room ? `${name.slice(0, room - 1)}…` : name;
    return isAcross ? (
      <text key={key} x={inner.left - 5} y={middle + 4} textAnchor="end">
        {text}
      </text>
    ) : (
      <text key={key} x={middle} y={inner.bottom + 13} textAnchor="middle">
        {text}
      </text>
    );
  });
}

function Series({ index, scene }: { index: number; scene: Scene }) {
  const { view, isAcross, share, start, at } = scene;
  const one = view.series[index];
  if (!one) return null;
  const fill = seriesColor(one.color, index);
  const middle = (i: number) => start + (i + 0.5) * share;
  if (chartKind(one.type || view.chart.type) === "line") {
    const points = one.values.flatMap((value, i) => (value === null ? [] : [`${middle(i).toFixed(1)},${at(value).toFixed(1)}`]));
    return <polyline points={points.join(" ")} fill="none" stroke={fill} strokeWidth={2} />;
  }
  const thick = (share * 0.7) / view.series.length;
  return placed(one.values).map(({ one: value, place: key }) => {
    if (value === null) return null;
    const side = start + key * share + share * 0.15 + index * thick;
    const from = Math.min(at(0), at(value));
    const length = Math.abs(at(value) - at(0));
    return isAcross ? (
      <rect key={key} x={from} y={side} width={length} height={thick} fill={fill} stroke={one.outline || undefined} />
    ) : (
      <rect key={key} x={side} y={from} width={thick} height={length} fill={fill} stroke={one.outline || undefined} />
    );
  });
}
