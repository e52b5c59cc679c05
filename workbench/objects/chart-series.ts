import type { ChartSeriesState } from "../engine/engine-states";
import { flagOf, isAbsent, numberOf, textOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { type Settable, serverType } from "../wire/server-type";
import { HostGap, itemNotFound } from "../wire/service-error";
import type { WireValue } from "../wire/wire-message";
import { placeOf } from "./block";
import { type ChartKey, change, printPlace, stateOf } from "./chart-state";
import { colorOf } from "./color";

interface SeriesKey extends ChartKey {
  readonly index: number;
}

function seriesState(key: SeriesKey): ChartSeriesState {
  const series = stateOf(key).series[key.index];
  if (!series) throw itemNotFound();
  return series;
}

function changeSeries(key: SeriesKey, patch: Partial<ChartSeriesState>): null {
  seriesState(key);
  return change(key, { series: stateOf(key).series.map((series, index) => (index === key.index ? { ...series, ...patch } : series)) });
}

const fill = serverType<SeriesKey>("ChartFill", {
  methods: {
    SetSolidColor: (key, color) => changeSeries(key, { color: colorOf(color ?? null, "ChartFill.setSolidColor") }),
    Clear: (key) => changeSeries(key, { color: "" }),
  },
});

/** The colour of a line is the series'; round columns it is one of its own. */
const line = serverType<SeriesKey>("ChartLineFormat", {
  scalars: {
    Color: {
      get: (key) => seriesState(key).outline ?? seriesState(key).color,
      set: (key, value) => {
        const color = colorOf(value, "ChartLineFormat.color");
        changeSeries(key, isLine(key) ? { color } : { outline: color });
      },
    },
  },
});

function isLine(key: SeriesKey): boolean {
  return /^(Line|XYScatter|Radar)/.test(seriesState(key).type || stateOf(key).type);
}

/** Turned on, they show the value as the cell does. */
const hasDataLabels: Settable<SeriesKey> = {
  get: (key) => seriesState(key).labels !== undefined,
  set: (key, value) => {
    const { labels, ...rest } = seriesState(key);
    const state = flagOf(value, "ChartSeries.hasDataLabels") ? { ...rest, labels: labels ?? "General" } : rest;
    change(key, { series: stateOf(key).series.map((series, index) => (index === key.index ? state : series)) });
  },
};

const dataLabels = serverType<SeriesKey>("ChartDataLabels", {
  scalars: {
    NumberFormat: {
      get: (key) => seriesState(key).labels ?? "General",
      set: (key, value) => {
        changeSeries(key, { labels: textOf(value, "ChartDataLabels.numberFormat") });
      },
    },
  },
});

/** A member that the engine does not keep: it holds as long as the workbook is open. */
function detail(name: string, fallback: WireValue, parse: (value: Argument, where: string) => WireValue): Settable<SeriesKey> {
  return {
    get: ({ host, id, index }) => host.chartDetails.get(`${id}/${name}/${index}`) ?? fallback,
    set: ({ host, id, index }, value) => {
      host.chartDetails.set(`${id}/${name}/${index}`, parse(value, `ChartSeries.${name}`));
    },
  };
}

const format = serverType<SeriesKey>("ChartSeriesFormat", { links: { Fill: fill, Line: line } });

const name: Settable<SeriesKey> = {
  get: (key) => seriesState(key).name || `Series${key.index + 1}`,
  set: (key, value) => {
    changeSeries(key, { name: textOf(value, "ChartSeries.name") });
  },
};

/** A type of its own makes a combined chart, which the engine may not keep. @throws HostGap */
const chartType: Settable<SeriesKey> = {
  get: (key) => seriesState(key).type || stateOf(key).type,
  set: (key, value) => {
    const type = textOf(value, "ChartSeries.chartType");
    if (type === stateOf(key).type) return;
    changeSeries(key, { type });
    if (seriesState(key).type !== type) throw new HostGap("ChartSeries.chartType of a combined chart");
  },
};

const chartSeries = serverType<SeriesKey>("ChartSeries", {
  scalars: {
    Name: name,
    ChartType: chartType,
    HasDataLabels: hasDataLabels,
    GapWidth: detail("gapWidth", 150, numberOf),
    Smooth: detail("smooth", false, flagOf),
    MarkerStyle: detail("markerStyle", "Automatic", textOf),
  },
  links: { Format: format, DataLabels: dataLabels },
  methods: {
    SetValues: (key, range) => changeSeries(key, { values: source(key, range, "ChartSeries.setValues") }),
    SetXAxisValues: (key, range) => changeSeries(key, { categories: source(key, range, "ChartSeries.setXAxisValues") }),
    Delete: (key) => {
      seriesState(key);
      return change(key, { series: stateOf(key).series.filter((_, index) => index !== key.index) });
    },
  },
});

function source(key: SeriesKey, range: Argument | undefined, where: string): string {
  return printPlace(key.host, placeOf(key.host, range, key.sheet, where));
}

export const chartSeriesCollection = serverType<ChartKey>("ChartSeriesCollection", {
  scalars: { Count: (key) => stateOf(key).series.length },
  items: (key) => stateOf(key).series.map((_, index) => chartSeries({ ...key, index })),
  methods: {
    /** Until its own are set it has the first series' values: a series without cells cannot be kept. */
    Add: (key, given) => {
      const { series, source: block } = stateOf(key);
      const title = isAbsent(given) ? "" : textOf(given, "ChartSeriesCollection.add");
      const values = series[0]?.values ?? (block ? printPlace(key.host, block) : "");
      change(key, { series: [...series, { name: title, values, categories: series[0]?.categories ?? "", color: "", type: "" }] });
      return chartSeries({ ...key, index: series.length });
    },
    GetCount: (key) => stateOf(key).series.length,
    GetItemAt: (key, value) => {
      const index = numberOf(value);
      if (!stateOf(key).series[index]) throw itemNotFound("ChartSeriesCollection.getItemAt");
      return chartSeries({ ...key, index });
    },
  },
});
