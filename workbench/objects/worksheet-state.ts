import type { SheetState } from "../engine/engine-states";
import { flagOf, numberOf, textOf, wordOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import type { Settable, TypeSpec } from "../wire/server-type";
import { invalidArgument, invalidOperation } from "../wire/service-error";
import { announceSheet } from "./announce";
import { colorOf } from "./color";
import type { ExcelHost } from "./excel-host";
import { assertAllowed, assertStructure } from "./guard";
import { worksheetId } from "./object-id";
import { assertSheetName } from "./sheet-name";

/** What a Worksheet knows. */
export interface SheetKey {
  readonly host: ExcelHost;
  readonly sheet: number;
}

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

export const stateOf = ({ host, sheet }: SheetKey): SheetState => host.sheet(sheet);

/** Where a sheet stands among all sheets, hidden ones included. */
function positionOf({ host, sheet }: SheetKey): number {
  return host.engine.sheets().findIndex(({ id }) => id === sheet);
}

const GRIDLINES: Settable<SheetKey> = {
  get: (key) => stateOf(key).showGridlines,
  set: (key, value) => update(key, { showGridlines: flagOf(value, "Worksheet.showGridlines") }),
};

export const WORKSHEET_SCALARS: NonNullable<TypeSpec<SheetKey>["scalars"]> = {
  Id: ({ sheet }) => worksheetId(sheet),
  Name: { get: (key) => stateOf(key).name, set: rename },
  Position: { get: positionOf, set: move },
  Visibility: { get: (key) => stateOf(key).visibility, set: setVisibility },
  TabColor: {
    get: (key) => stateOf(key).tabColor,
    set: (key, value) => {
      assertStructure(key.host);
      update(key, { tabColor: colorOf(value, "Worksheet.tabColor") });
    },
  },
  ShowGridlines: GRIDLINES,
  /** By this name the library sets `showGridlines`. */
  Gridlines: GRIDLINES,
  StandardWidth: {
    get: (key) => stateOf(key).standardWidth,
    set: (key, value) => {
      assertAllowed(key.host, key.sheet, "allowFormatColumns");
      update(key, { standardWidth: numberOf(value, "Worksheet.standardWidth") });
    },
  },
  StandardHeight: (key) => stateOf(key).standardHeight,
};

function update({ host, sheet }: SheetKey, patch: Parameters<ExcelHost["engine"]["updateSheet"]>[1]): void {
  host.isDirty = true;
  host.engine.updateSheet(sheet, patch);
}

function rename(key: SheetKey, value: Argument): void {
  renameSheet(key, textOf(value, "Worksheet.name"), "Worksheet.name");
}

/** @throws ServiceError InvalidArgument, ItemAlreadyExists, AccessDenied */
export function renameSheet(key: SheetKey, name: string, where: string): void {
  const { host, sheet } = key;
  assertStructure(host);
  assertSheetName(name, host.engine.sheets(), sheet, where);
  const nameBefore = stateOf(key).name;
  host.isDirty = true;
  host.engine.renameSheet(sheet, name);
  announceSheet(host, "worksheetNameChanged", sheet, { nameBefore, nameAfter: name });
}

function move(key: SheetKey, value: Argument): void {
  const { host, sheet } = key;
  const positionAfter = numberOf(value, "Worksheet.position");
  assertStructure(host);
  if (positionAfter < 0 || positionAfter >= host.engine.sheets().length) throw invalidArgument("Worksheet.position");
  const positionBefore = positionOf(key);
  host.isDirty = true;
  host.engine.moveSheet(sheet, positionAfter);
  announceSheet(host, "worksheetMoved", sheet, { positionBefore, positionAfter });
}

function setVisibility(key: SheetKey, value: Argument): void {
  changeVisibility(key, wordOf(VISIBILITY, value, "Worksheet.visibility"));
}

/** At least one sheet stays visible. @throws ServiceError InvalidOperation, AccessDenied */
export function changeVisibility(key: SheetKey, visibility: SheetState["visibility"]): void {
  const { host, sheet } = key;
  assertStructure(host);
  const visibilityBefore = stateOf(key).visibility;
  if (visibility === visibilityBefore) return;
  if (visibility !== "Visible") assertNotLastVisible(key, "Worksheet.visibility");
  update(key, { visibility });
  announceSheet(host, "worksheetVisibilityChanged", sheet, { visibilityBefore, visibilityAfter: visibility });
}

/** "A workbook must contain at least one visible worksheet" (support.microsoft.com). @throws ServiceError InvalidOperation */
function assertNotLastVisible({ host, sheet }: SheetKey, where: string): void {
  const isOther = host.engine.sheets().some(({ id, visibility }) => id !== sheet && visibility === "Visible");
  if (!isOther) throw invalidOperation("A workbook must contain at least one visible worksheet.", where);
}

/** Also a protected sheet can be deleted; a very hidden one cannot (Worksheet.delete). @throws ServiceError */
export function deleteSheet(key: SheetKey, where: string): void {
  const { host, sheet } = key;
  assertStructure(host);
  if (stateOf(key).visibility === "VeryHidden") throw invalidOperation("A very hidden worksheet cannot be deleted.", where);
  assertNotLastVisible(key, where);
  const wasActive = host.active === sheet;
  for (const comment of host.comments) if (comment.sheet === sheet) host.comments = host.comments.filter((known) => known !== comment);
  host.isDirty = true;
  host.engine.deleteSheet(sheet);
  announceSheet(host, "worksheetDeleted", sheet);
  if (wasActive) announceSheet(host, "worksheetActivated", host.active);
}

/** A sheet after the last one; without a name "Sheet2", "Sheet3", … @throws ServiceError */
export function addSheet(host: ExcelHost, name: string | undefined, where: string): number {
  assertStructure(host);
  if (name !== undefined) assertSheetName(name, host.engine.sheets(), null, where);
  const sheet = host.engine.addSheet(name ?? freeName(host));
  host.isDirty = true;
  announceSheet(host, "worksheetAdded", sheet);
  return sheet;
}

function freeName(host: ExcelHost): string {
  for (let number = host.engine.sheets().length + 1; ; number++) if (!host.findSheet(`Sheet${number}`)) return `Sheet${number}`;
}

export function next({ host, sheet }: SheetKey, step: 1 | -1, visibleOnly: boolean): ServerObject | null {
  const sheets = host.engine.sheets();
  for (let index = positionOf({ host, sheet }) + step; index >= 0 && index < sheets.length; index += step) {
    const found = sheets[index];
    if (found && (!visibleOnly || found.visibility === "Visible")) return host.model.worksheet(found.id);
  }
  return null;
}
