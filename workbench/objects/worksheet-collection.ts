import { isAbsent, textOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { itemNotFound } from "../wire/service-error";
import { eventMethods } from "./event-methods";
import type { ExcelHost } from "./excel-host";
import { WORKBOOK_TARGET } from "./host-events";
import { worksheetId } from "./object-id";
import { addSheet } from "./worksheet-state";

interface Book {
  readonly host: ExcelHost;
}

const sheetsOf = (host: ExcelHost, visibleOnly: Argument | undefined) =>
  host.engine.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");

/** By name in any case, or by id. */
function find(host: ExcelHost, key: Argument | undefined): ServerObject | null {
  const text = textOf(key, "WorksheetCollection.getItem");
  const sheet = host.findSheet(text) ?? host.engine.sheets().find(({ id }) => worksheetId(id) === text);
  return sheet ? host.model.worksheet(sheet.id) : null;
}

function found(sheet: ServerObject | null, where: string): ServerObject {
  if (!sheet) throw itemNotFound(where);
  return sheet;
}

function at(host: ExcelHost, index: number, visibleOnly: Argument | undefined): ServerObject {
  const sheet = sheetsOf(host, visibleOnly).at(index);
  return found(sheet ? host.model.worksheet(sheet.id) : null, "WorksheetCollection.getFirst");
}

export const worksheetCollection = serverType<Book>("WorksheetCollection", {
  items: ({ host }) => host.engine.sheets().map(({ id }) => host.model.worksheet(id)),
  methods: {
    Add: ({ host }, name) => {
      const where = "WorksheetCollection.add";
      return host.model.worksheet(addSheet(host, isAbsent(name) ? undefined : textOf(name, where), where));
    },
    GetItem: ({ host }, key) => found(find(host, key), "WorksheetCollection.getItem"),
    GetItemOrNullObject: ({ host }, key) => find(host, key),
    GetCount: ({ host }, visibleOnly) => sheetsOf(host, visibleOnly).length,
    GetFirst: ({ host }, visibleOnly) => at(host, 0, visibleOnly),
    GetLast: ({ host }, visibleOnly) => at(host, -1, visibleOnly),
    GetActiveWorksheet: ({ host }) => host.model.worksheet(host.active),
    ...eventMethods<Book>(
      () => WORKBOOK_TARGET,
      [
        "worksheetChanged",
        "worksheetActivated",
        "worksheetDeactivated",
        "worksheetAdded",
        "worksheetDeleted",
        "worksheetSelectionChanged",
        "worksheetFormatChanged",
        "worksheetRowSorted",
        "worksheetProtectionChanged",
        "worksheetNameChanged",
        "worksheetVisibilityChanged",
        "worksheetMoved",
      ],
    ),
  },
});
