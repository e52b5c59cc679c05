/** `Excel.ChartSeriesBy`. */
export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
