import type { ChartView } from "../../engine/bench-messages";
import { useWords } from "../words/use-words";
import { type Area, Plot } from "./chart-plot";
import { chartKind, placed, seriesColor, slicePath } from "./chart-shapes";
import { cellRole, rowRole } from "./grid-roles";
import type { Axes } from "./selection";

const PIXELS = 96 / 72;

/** A chart over the grid, drawn simply: columns, bars, lines or a pie, with title and legend. */
export function ChartPicture({ view, axes }: { view: ChartView; axes: Axes }) {
  const words = useWords();
  const { chart, series } = view;
  const width = chart.width * PIXELS;
  const height = chart.height * PIXELS;
  const frame = { left: chart.left * PIXELS, top: chart.top * PIXELS, width, height };
  const kind = chartKind(chart.type);
  const legend = kind === "pie" ? view.categories : series.map((one) => one.name);
  const top = chart.title ? 30 : 12;
  const bottom = height - (chart.legend ? 26 : 10);
  const area = { left: 8, top, right: width - 8, bottom };
  return (
    <div {...rowRole(axes.rows.indexAt(frame.top))} className="cell-row">
      <div {...cellRole(axes.columns.indexAt(frame.left))} className="chart" style={frame}>
        <svg width={width} height={height} role="img" aria-label={words.chart(chart.title)}>
          {chart.title && (
            <text x={width / 2} y={20} textAnchor="middle" className="chart-title">
              {chart.title}
            </text>
          )}
          {kind === "pie" ? <Pie view={view} area={area} /> : <Plot view={view} area={area} />}
          {chart.legend && <Legend names={legend} view={view} width={width} y={height - 10} />}
        </svg>
      </div>
    </div>
  );
}

function Pie({ view, area }: { view: ChartView; area: Area }) {
  const values = (view.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = values.reduce((a, b) => a + b, 0) || 1;
  const radius = Math.max(4, Math.min(area.right - area.left, area.bottom - area.top) / 2 - 4);
  const x = (area.left + area.right) / 2;
  const y = (area.top + area.bottom) / 2;
  let turn = 0;
  return placed(values).map(({ one: value, place }) => {
    const from = turn;
    turn += value / whole;
    return <path key={place} d={slicePath(x, y, radius, from, turn)} fill={seriesColor("", place)} className="chart-slice" />;
  });
}

function Legend({ names, view, width, y }: { names: readonly string[]; view: ChartView; width: number; y: number }) {
  const isPie = chartKind(view.chart.type) === "pie";
  const widths = names.map((name) => name.length * 6.4 + 26);
  const total = widths.reduce((a, b) => a + b, 0);
  let x = Math.max(6, (width - total) / 2);
  return placed(names).map(({ one: name, place }) => {
    const left = x;
    x += widths[place] ?? 0;
    const color = seriesColor(isPie ? "" : (view.series[place]?.color ?? ""), place);
    return (
      <g key={place}>
        <rect x={left} y={y - 9} width={10} height={10} fill={color} />
        <text x={left + 14} y={y}>
          {name}
        </text>
      </g>
    );
  });
}
