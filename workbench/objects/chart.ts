import { flagOf, isAbsent, numberOf, textOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { type Settable, serverType } from "../wire/server-type";
import type { WireValue } from "../wire/wire-message";
import { placeOf } from "./block";
import { chartSeriesCollection } from "./chart-series";
import { type ChartKey, change, detail, seriesOf, stateOf } from "./chart-state";
import { SERIES_BY } from "./chart-words";
import { assertAllowed } from "./guard";

const title = serverType<ChartKey>("ChartTitle", {
  scalars: {
    Text: {
      get: (key) => stateOf(key).title,
      set: (key, value) => {
        change(key, { title: textOf(value, "ChartTitle.text") });
      },
    },
    /** A chart without a title shows none. */
    Visible: {
      get: (key) => stateOf(key).title !== "",
      set: (key, value) => {
        if (!flagOf(value, "ChartTitle.visible")) change(key, { title: "" });
        else if (stateOf(key).title === "") change(key, { title: "Chart Title" });
      },
    },
  },
});

const legend = serverType<ChartKey>("ChartLegend", {
  scalars: {
    Visible: {
      get: (key) => stateOf(key).legend,
      set: (key, value) => {
        change(key, { legend: flagOf(value, "ChartLegend.visible") });
      },
    },
    Position: detail("legend/position", "Bottom", textOf),
  },
});

/** Numbers of an axis; "" means that Excel chooses. */
const boundOf = (value: Argument, where: string): WireValue => (value === "" ? "" : numberOf(value, where));

function axis(which: "category" | "value") {
  const axisTitle = serverType<ChartKey>("ChartAxisTitle", {
    scalars: { Text: detail(`${which}/title`, "", textOf), Visible: detail(`${which}/title/visible`, true, flagOf) },
  });
  const gridlines = serverType<ChartKey>("ChartGridlines", {
    scalars: { Visible: detail(`${which}/gridlines`, which === "value", flagOf) },
  });
  return serverType<ChartKey>("ChartAxis", {
    scalars: {
      Minimum: detail(`${which}/minimum`, "", boundOf),
      Maximum: detail(`${which}/maximum`, "", boundOf),
      MajorUnit: detail(`${which}/major`, "", boundOf),
      Visible: detail(`${which}/visible`, true, flagOf),
      NumberFormat: detail(`${which}/format`, "General", textOf),
    },
    links: { Title: axisTitle, MajorGridlines: gridlines },
  });
}

const axes = serverType<ChartKey>("ChartAxes", { links: { CategoryAxis: axis("category"), ValueAxis: axis("value") } });

function size(member: "left" | "top" | "width" | "height"): Settable<ChartKey> {
  return {
    get: (key) => stateOf(key)[member],
    set: (key, value) => {
      change(key, { [member]: numberOf(value, `Chart.${member}`) });
    },
  };
}

export const chartType = serverType<ChartKey>("Chart", {
  id: ({ id }) => id,
  scalars: {
    Id: ({ id }) => id,
    Name: {
      get: (key) => stateOf(key).name,
      set: (key, value) => {
        change(key, { name: textOf(value, "Chart.name") });
      },
    },
    ChartType: {
      get: (key) => stateOf(key).type,
      set: (key, value) => {
        change(key, { type: textOf(value, "Chart.chartType") });
      },
    },
    Left: size("left"),
    Top: size("top"),
    Width: size("width"),
    Height: size("height"),
  },
  links: {
    Title: title,
    Legend: legend,
    Series: chartSeriesCollection,
    Axes: axes,
    Worksheet: ({ host, sheet }) => host.model.worksheet(sheet),
  },
  methods: {
    Delete: ({ host, sheet, id }) => {
      assertAllowed(host, sheet, "allowEditObjects");
      host.isDirty = true;
      host.engine.deleteChart(sheet, id);
      return null;
    },
    SetPosition: setPosition,
    SetData: (key, range, by) => {
      const place = placeOf(key.host, range, key.sheet, "Chart.setData");
      const direction = isAbsent(by) ? "Auto" : (SERIES_BY.find((word) => word === by) ?? "Auto");
      return change(key, { source: place, series: seriesOf(key.host, place, direction) });
    },
  },
});

/** Over the cells from the first to the last; with one cell only the corner moves. */
function setPosition(key: ChartKey, start: Argument | undefined, end: Argument | undefined): null {
  const from = placeOf(key.host, start, key.sheet, "Chart.setPosition");
  const box = (member: string, place: typeof from): number => numberOf(key.host.model.range(place.sheet, place.rect).value(member));
  const left = box("Left", from);
  const top = box("Top", from);
  if (isAbsent(end)) return change(key, { left, top });
  const to = placeOf(key.host, end, key.sheet, "Chart.setPosition");
  return change(key, { left, top, width: box("Left", to) + box("Width", to) - left, height: box("Top", to) + box("Height", to) - top });
}
