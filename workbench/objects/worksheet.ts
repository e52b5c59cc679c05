import { isAbsent, numberOf, textOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { invalidArgument, itemNotFound } from "../wire/service-error";
import { isOnSheet, parseReference, WHOLE_SHEET } from "./address";
import { autoFilter } from "./auto-filter";
import { Block } from "./block";
import { chartCollection } from "./chart-collection";
import { commentCollection } from "./comment";
import { eventMethods } from "./event-methods";
import { freezePanes } from "./freeze-panes";
import { bringToFront } from "./front-sheet";
import { findName, namedItemCollection, placeOfFormula } from "./named-item";
import { worksheetId } from "./object-id";
import { pageLayout } from "./page-layout";
import { usedRect } from "./range-navigation";
import { tableCollection } from "./table-collection";
import { worksheetProtection } from "./worksheet-protection";
import { deleteSheet, next, type SheetKey, WORKSHEET_SCALARS } from "./worksheet-state";

export const worksheetType = serverType<SheetKey>("Worksheet", {
  id: ({ sheet }) => worksheetId(sheet),
  scalars: WORKSHEET_SCALARS,
  links: {
    Tables: tableCollection,
    Charts: chartCollection,
    Names: namedItemCollection,
    Comments: commentCollection,
    FreezePanes: freezePanes,
    Protection: worksheetProtection,
    PageLayout: pageLayout,
    AutoFilter: autoFilter,
  },
  methods: {
    GetRange: ({ host, sheet }, address) => host.model.range(sheet, rectOf({ host, sheet }, address)),
    GetRanges: ({ host, sheet }, addresses) => {
      const list = isAbsent(addresses) ? [null] : textOf(addresses, "Worksheet.getRanges").split(",");
      const rects = list.map((address) => rectOf({ host, sheet }, address));
      return host.model.rangeAreas(sheet, rects);
    },
    GetRangeByIndexes: ({ host, sheet }, row, column, rows, columns) =>
      new Block(host, sheet, WHOLE_SHEET).range({
        row: numberOf(row),
        column: numberOf(column),
        rows: numberOf(rows),
        columns: numberOf(columns),
      }),
    GetCell: ({ host, sheet }, row, column) =>
      new Block(host, sheet, WHOLE_SHEET).range({ row: numberOf(row), column: numberOf(column), rows: 1, columns: 1 }),
    /** Of an empty sheet: A1. */
    GetUsedRange: (key, valuesOnly) => used(key, valuesOnly) ?? key.host.model.range(key.sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
    Activate: ({ host, sheet }) => {
      bringToFront(host, sheet, "Worksheet.activate");
      return null;
    },
    Delete: (key) => {
      deleteSheet(key, "Worksheet.delete");
      return null;
    },
    Calculate: ({ host }) => {
      host.engine.calculate();
      return null;
    },
    GetNext: (key, visibleOnly) => next(key, 1, visibleOnly === true) ?? missing("Worksheet.getNext"),
    GetNextOrNullObject: (key, visibleOnly) => next(key, 1, visibleOnly === true),
    GetPrevious: (key, visibleOnly) => next(key, -1, visibleOnly === true) ?? missing("Worksheet.getPrevious"),
    GetPreviousOrNullObject: (key, visibleOnly) => next(key, -1, visibleOnly === true),
    ...eventMethods<SheetKey>(
      ({ sheet }) => worksheetId(sheet),
      [
        "worksheetChanged",
        "worksheetActivated",
        "worksheetDeactivated",
        "worksheetSelectionChanged",
        "worksheetFormatChanged",
        "worksheetRowSorted",
        "worksheetProtectionChanged",
        "worksheetNameChanged",
        "worksheetVisibilityChanged",
      ],
    ),
  },
});

function used({ host, sheet }: SheetKey, valuesOnly: Argument | undefined): ServerObject | null {
  const rect = usedRect(new Block(host, sheet, WHOLE_SHEET), valuesOnly === true);
  return rect ? host.model.range(sheet, rect) : null;
}

/** An address or a name that stands for cells of this sheet; left out: all cells. @throws ServiceError InvalidArgument */
function rectOf({ host, sheet }: SheetKey, address: Argument | undefined): Block["rect"] {
  if (isAbsent(address) || address === "") return WHOLE_SHEET;
  const where = "Worksheet.getRange";
  const text = textOf(address, where);
  const reference = parseReference(text);
  const isHere = !reference?.sheet || host.findSheet(reference.sheet)?.id === sheet;
  if (reference && isHere && isOnSheet(reference.rect)) return reference.rect;
  const name = reference ? undefined : findName(host, text, [sheet, null]);
  const place = name && placeOfFormula(host, name.formula, sheet);
  if (place?.sheet === sheet) return place.rect;
  const table = host.engine.tables().find((known) => known.sheet === sheet && known.name.toLowerCase() === text.toLowerCase());
  if (!table) throw invalidArgument(where);
  return { ...table.rect, row: table.rect.row + Number(table.hasHeaders), rows: table.rect.rows - Number(table.hasHeaders) };
}

function missing(where: string): never {
  throw itemNotFound(where);
}
