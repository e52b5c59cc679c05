import type { AddChartOptions, ChartModel } from "@cj-tech-master/excelts/chart";

type Group = ChartModel["chart"]["plotArea"]["chartTypes"][number];

export type FileChartType = Pick<AddChartOptions, "type" | "barDir" | "grouping" | "scatterStyle"> & { readonly scatter?: true };

/** Office.js' chart types that this workbench draws and writes. */
const TYPES: Readonly<Record<string, FileChartType>> = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked" },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked" },
  Line: { type: "line", grouping: "standard" },
  LineStacked: { type: "line", grouping: "stacked" },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  Radar: { type: "radar" },
  XYScatter: { type: "scatter", scatterStyle: "marker", scatter: true },
};

/** @throws RangeError for a type this workbench does not write. */
export function fileChartType(type: string): FileChartType {
  const known = TYPES[type === "LineMarkers" ? "Line" : type];
  if (!known) throw new RangeError(`chart type ${type} is not known`);
  return known;
}

export function chartTypeWords(group: Group | undefined): string {
  if (!group) return "ColumnClustered";
  const type = group.type.replace(/3D$/, "");
  const grouping = "grouping" in group ? group.grouping : undefined;
  const direction = "barDir" in group ? (group.barDir ?? "col") : undefined;
  for (const [name, kind] of Object.entries(TYPES)) {
    if (kind.type !== type || (direction !== undefined && kind.barDir !== direction)) continue;
    if (kind.grouping === undefined || kind.grouping === (grouping ?? "clustered")) return name;
  }
  return Object.entries(TYPES).find(([, kind]) => kind.type === type)?.[0] ?? "ColumnClustered";
}
