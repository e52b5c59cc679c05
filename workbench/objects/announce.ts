import { intersection } from "../engine/a1";
import type { Rect } from "../engine/engine-states";
import { printBlock } from "./address";
import type { ExcelHost } from "./excel-host";
import { type EventName, WORKBOOK_TARGET } from "./host-events";
import { tableId, worksheetId } from "./object-id";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
/** Who did it: the add-in itself, or a person or another program in the same window. */
export type Doer = "add-in" | "person";

/** Content changed: sheet, tables under it, and their collections hear of it. */
export function announceChange(host: ExcelHost, sheet: number, rect: Rect, doer: Doer, changeType: ChangeType = "RangeEdited"): void {
  host.isDirty = true;
  const facts = {
    address: printBlock(rect),
    changeType,
    source: "Local",
    worksheetId: worksheetId(sheet),
    referenceId: host.keepPlace({ sheet, rect }),
  };
  const triggerSource = doer === "add-in" ? "ThisLocalAddin" : "Unknown";
  host.events.send("worksheetChanged", [facts.worksheetId, WORKBOOK_TARGET], { ...facts, shiftDirection: "None", triggerSource });
  for (const table of host.engine.tables()) {
    if (table.sheet !== sheet || !intersection(table.rect, rect)) continue;
    const targets = [tableId(table.id), facts.worksheetId, WORKBOOK_TARGET];
    host.events.send("tableChanged", targets, { ...facts, tableId: tableId(table.id) });
  }
}

export function announceFormat(host: ExcelHost, sheet: number, rect: Rect): void {
  host.isDirty = true;
  announceSheet(host, "worksheetFormatChanged", sheet, { address: printBlock(rect), referenceId: host.keepPlace({ sheet, rect }) });
}

export function announceSelection(host: ExcelHost, sheet: number, rect: Rect): void {
  const facts = { address: printBlock(rect), worksheetId: worksheetId(sheet) };
  host.events.send("worksheetSelectionChanged", [facts.worksheetId, WORKBOOK_TARGET], facts);
  for (const table of host.engine.tables().filter((known) => known.sheet === sheet)) {
    const inside = intersection(table.rect, rect);
    host.events.send("tableSelectionChanged", [tableId(table.id)], { ...facts, address: inside ? printBlock(inside) : "" });
  }
}

/** An event of a sheet and of the collection of sheets; `source` and the sheet's id are added. */
export function announceSheet(host: ExcelHost, event: EventName, sheet: number, facts: Readonly<Record<string, unknown>> = {}): void {
  const id = worksheetId(sheet);
  host.events.send(event, [id, WORKBOOK_TARGET], { source: "Local", worksheetId: id, ...facts });
}

export function announceTable(host: ExcelHost, event: "tableAdded" | "tableDeleted", table: number, sheet: number, name: string): void {
  host.isDirty = true;
  const facts = { source: "Local", tableId: tableId(table), tableName: name, worksheetId: worksheetId(sheet) };
  host.events.send(event, [facts.worksheetId, WORKBOOK_TARGET], facts);
}
