import { printRect } from "../sheet/cell-ref";
import type { TabLayout } from "../sheet/tab-content";

/** Where the number of a page stands from the paper's edge, in millimetres. */
const HEADER_MARGIN = 10;
/** The page's number, as papers have it: 13 points (Nghị định 30/2020/NĐ-CP, phụ lục I). */
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** The page of a tab, as steps of a request: paper, direction, what is printed and repeated, margins, page numbers. All ExcelApi 1.9. */
export function pageSteps({ pageLayout }: Excel.Worksheet, layout: TabLayout): (() => void)[] {
  const { orientation, titleRows, printArea, margins, isNumbered } = layout;
  const steps = [
    () => {
      pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
    },
  ];
  if (printArea) steps.push(() => pageLayout.setPrintArea(printRect(printArea)));
  if (margins) {
    const { top, bottom, left, right } = inCentimetres(margins);
    steps.push(() => pageLayout.setPrintMargins("Centimeters", { top, bottom, left, right, header: HEADER_MARGIN / 10 }));
  }
  if (isNumbered !== undefined) steps.push(() => numberPages(pageLayout, isNumbered));
  return steps;
}

function inCentimetres({ top, bottom, left, right }: NonNullable<TabLayout["margins"]>): NonNullable<TabLayout["margins"]> {
  return { top: top / 10, bottom: bottom / 10, left: left / 10, right: right / 10 };
}

/** Each tab counts its own pages, as each annex of a paper does. */
function numberPages(pageLayout: Excel.PageLayout, isNumbered: boolean): void {
  const group = pageLayout.headersFooters;
  pageLayout.firstPageNumber = isNumbered ? 1 : "";
  group.state = isNumbered ? "FirstAndDefault" : "Default";
  if (isNumbered) group.firstPage.centerHeader = "";
  group.defaultForAllPages.centerHeader = isNumbered ? PAGE_NUMBER : "";
}
