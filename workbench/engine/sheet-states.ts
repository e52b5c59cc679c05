import { rectAddress } from "./a1";
import type { SheetBook } from "./book";
import { charactersOfWidth, DEFAULT_WIDTH, widthOfCharacters } from "./column-width";
import type { SheetState } from "./engine-states";
import { pageState, patchPage } from "./page-state";
import { patchProtection, protectionOptions } from "./protection";
import { cssColor, fileColor, themePalette } from "./theme-colors";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };
const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export function sheetState(sheet: SheetBook): SheetState {
  const { worksheet } = sheet;
  const view = worksheet.views[0];
  const frozen = view?.state === "frozen" ? view : undefined;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[worksheet.state],
    tabColor: cssColor(worksheet.properties.tabColor, themePalette(undefined)) ?? "",
    isProtected: worksheet.sheetProtection?.sheet ?? false,
    protectionOptions: protectionOptions(worksheet.sheetProtection),
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    showGridlines: view?.showGridLines ?? true,
    standardWidth: charactersOfWidth(worksheet.properties.defaultColWidth ?? DEFAULT_WIDTH),
    standardHeight: worksheet.properties.defaultRowHeight ?? 15,
    page: pageState(worksheet),
    hasFilter: worksheet.autoFilter !== null && worksheet.autoFilter !== undefined,
  };
}

export function patchSheet(sheet: SheetBook, patch: Partial<Omit<SheetState, "id" | "name">>): void {
  const { worksheet } = sheet;
  if (patch.visibility !== undefined) worksheet.state = STATES[patch.visibility];
  if (patch.tabColor !== undefined) {
    const { tabColor, ...rest } = worksheet.properties;
    worksheet.properties = patch.tabColor ? { ...rest, tabColor: fileColor(patch.tabColor) } : rest;
  }
  if (patch.standardWidth !== undefined) worksheet.properties.defaultColWidth = widthOfCharacters(patch.standardWidth);
  if (patch.frozenRows !== undefined || patch.frozenColumns !== undefined || patch.showGridlines !== undefined) {
    patchView(worksheet, patch);
  }
  if (patch.isProtected !== undefined || patch.protectionOptions !== undefined) {
    worksheet.sheetProtection = patchProtection(worksheet.sheetProtection, patch);
  }
  if (patch.page !== undefined) patchPage(worksheet, patch.page);
  if (patch.hasFilter === false) worksheet.autoFilter = null;
  // What exactly is filtered is not said: all that stands there.
  else if (patch.hasFilter && !worksheet.autoFilter) worksheet.autoFilter = rectAddress(sheet.grid.used(true) ?? FIRST_CELL);
}

function patchView(worksheet: SheetBook["worksheet"], patch: Partial<SheetState>): void {
  const [view = {}, ...others] = worksheet.views;
  const before = view.state === "frozen" ? view : undefined;
  const ySplit = patch.frozenRows ?? before?.ySplit ?? 0;
  const xSplit = patch.frozenColumns ?? before?.xSplit ?? 0;
  const { rightToLeft, showRuler, showRowColHeaders, zoomScale, zoomScaleNormal } = view;
  const common = { rightToLeft, showRuler, showRowColHeaders, zoomScale, zoomScaleNormal };
  const kept = Object.fromEntries(Object.entries(common).filter(([, value]) => value !== undefined));
  const showGridLines = patch.showGridlines ?? view.showGridLines ?? true;
  const next =
    xSplit > 0 || ySplit > 0
      ? { ...kept, showGridLines, state: "frozen" as const, xSplit, ySplit }
      : { ...kept, showGridLines, state: "normal" as const };
  worksheet.views = [next, ...others];
}
