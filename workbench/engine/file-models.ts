import type { Cell, Table, WorkbookModel } from "@cj-tech-master/excelts";

/** The file library's plain data, which it exports under no name of their own. */
export type WorksheetModel = WorkbookModel["worksheets"][number];
export type RowModel = NonNullable<WorksheetModel["rows"]>[number];
export type ColumnModel = NonNullable<WorksheetModel["cols"]>[number];
export type CellModel = Cell["model"];
export type TableModel = Table["model"];
