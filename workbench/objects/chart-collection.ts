import { isAbsent, numberOf, textOf, wordOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { itemNotFound } from "../wire/service-error";
import { placeOf } from "./block";
import { chartType } from "./chart";
import { keepChart, seriesOf } from "./chart-state";
import { SERIES_BY } from "./chart-words";
import { assertAllowed } from "./guard";
import type { SheetKey } from "./worksheet-state";

const chartsOf = ({ host, sheet }: SheetKey) => host.engine.charts(sheet);
const one = ({ host, sheet }: SheetKey, id: string): ServerObject => chartType({ host, sheet, id });

/** By name, or by id. */
function find(key: SheetKey, name: Argument | undefined): ServerObject | null {
  const text = textOf(name, "ChartCollection.getItem");
  const chart = chartsOf(key).find((known) => known.name === text || known.id === text);
  return chart ? one(key, chart.id) : null;
}

function add(key: SheetKey, type: Argument | undefined, range: Argument | undefined, by: Argument | undefined): ServerObject {
  const { host, sheet } = key;
  const where = "ChartCollection.add";
  assertAllowed(host, sheet, "allowEditObjects");
  const source = placeOf(host, range, sheet, where);
  const series = seriesOf(host, source, isAbsent(by) ? "Auto" : wordOf(SERIES_BY, by, where));
  const id = `{${host.newId()}}`;
  const count = chartsOf(key).length;
  const first = series.length === 1 ? series[0] : undefined;
  keepChart(host, {
    id,
    name: `Chart ${count + 1}`,
    sheet,
    type: textOf(type, where),
    source: { sheet: source.sheet, rect: source.rect },
    title: first ? first.name : "",
    legend: series.length > 1,
    series,
    left: 20 + 12 * count,
    top: 20 + 12 * count,
    width: 360,
    height: 216,
  });
  return one(key, id);
}

export const chartCollection = serverType<SheetKey>("ChartCollection", {
  scalars: { Count: (key) => chartsOf(key).length },
  items: (key) => chartsOf(key).map(({ id }) => one(key, id)),
  methods: {
    Add: add,
    GetCount: (key) => chartsOf(key).length,
    GetItem: (key, name) => {
      const chart = find(key, name);
      if (!chart) throw itemNotFound("ChartCollection.getItem");
      return chart;
    },
    GetItemOrNullObject: find,
    GetItemAt: (key, index) => {
      const chart = chartsOf(key)[numberOf(index)];
      if (!chart) throw itemNotFound("ChartCollection.getItemAt");
      return one(key, chart.id);
    },
  },
});
