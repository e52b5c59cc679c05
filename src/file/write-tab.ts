import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { printRect } from "../sheet/cell-ref";
import type { Rect } from "../sheet/rect";
import { at, type SheetImage, type Visibility } from "../sheet/sheet-image";
import type { PageMargins, TabContent, TabLayout } from "../sheet/tab-content";
import { addChart } from "./add-chart";
import { wrappedHeights } from "./wrapped-heights";
import { writeImage } from "./write-image";

/** A4, as every office printer here has it (ST_PaperSize 9). */
const A4 = 9;
/** Where the number of a page stands from the paper's edge, in millimetres. */
const HEADER_MARGIN = 10;
/** The page's number in the middle above, as papers have it: 13 points (Nghị định 30/2020/NĐ-CP, phụ lục I). */
const PAGE_NUMBER = '&C&"Times New Roman,Regular"&13&P';

/** Adds a tab with this content. The marks of our tabs are names, which `withNames` writes. */
export function addTab(workbook: Workbook, content: TabContent): void {
  const { image, table, layout, charts } = content;
  const sheet = workbook.addWorksheet(image.tab, { state: stateOf(image.visibility) });
  // The table first: excelts fills its cells with plain values, which the image's then replace.
  if (table) addTable(sheet, table.name, table.area, image);
  writeImage(sheet, image);
  writeFacts(sheet, image);
  writeLayout(sheet, layout);
  for (const { row, points } of [...wrappedHeights(content), ...(layout.rowHeights ?? [])]) sheet.getRow(row + 1).height = points;
  for (const chart of charts ?? []) addChart(sheet, chart);
}

/** Merges and hidden rows and columns of an image; ours have none, those of an officer's tab that is built anew may. */
export function writeFacts(sheet: Worksheet, image: SheetImage): void {
  if (image.merges !== "unknown") for (const merge of image.merges) sheet.mergeCellsWithoutStyle(printRect(merge));
  for (const row of image.hiddenRows) sheet.getRow(row + 1).hidden = true;
  for (const column of image.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
}

export function stateOf(visibility: Visibility): "visible" | "hidden" | "veryHidden" {
  return visibility === "very-hidden" ? "veryHidden" : visibility;
}

function addTable(sheet: Worksheet, name: string, area: Rect, image: SheetImage): void {
  const columns = Array.from({ length: area.columns }, (_, i) => {
    const heading = at(image, area.row, area.column + i);
    return { name: heading.kind === "text" ? heading.text : `Cột ${i + 1}`, filterButton: true };
  });
  const rows = Array.from({ length: area.rows - 1 }, () => columns.map(() => null));
  const style = { theme: "TableStyleLight1", showRowStripes: false } as const;
  sheet.addTable({ name, ref: printRect({ ...area, rows: 1, columns: 1 }), headerRow: true, style, columns, rows });
}

function writeLayout(sheet: Worksheet, layout: TabLayout): void {
  layout.columnWidths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  const { frozenRows: ySplit, frozenColumns: xSplit } = layout;
  if (ySplit > 0 || xSplit > 0) sheet.views = [{ state: "frozen", xSplit, ySplit }];
  Object.assign(sheet.pageSetup, { orientation: layout.orientation, paperSize: A4, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  if (layout.titleRows) sheet.pageSetup.printTitlesRow = `${layout.titleRows[0] + 1}:${layout.titleRows[1] + 1}`;
  if (layout.printArea) sheet.pageSetup.printArea = printRect(layout.printArea);
  if (layout.margins) sheet.pageSetup.margins = inInches(layout.margins);
  if (layout.isNumbered) {
    // Each tab counts its own pages, as each annex of a paper does.
    sheet.pageSetup.firstPageNumber = 1;
    Object.assign(sheet.headerFooter, { differentFirst: true, oddHeader: PAGE_NUMBER });
  }
}

function inInches({ top, bottom, left, right }: PageMargins) {
  const inches = (millimetres: number) => millimetres / 25.4;
  const edge = inches(HEADER_MARGIN);
  return { top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right), header: edge, footer: edge };
}
