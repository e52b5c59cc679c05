import { expect, it } from "vitest";
import { officeForEachTest, refusal } from "../../support/in-excel";

const excel = officeForEachTest();

it("keeps orientation, paper, titles, area, fit, margins, footer", () =>
  excel.onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.centerHorizontally = true;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintTitleRows("$6:$7");
    layout.setPrintArea("A1:H90");
    layout.setPrintMargins("Centimeters", { top: 2, left: 3 });
    layout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
    layout.load("orientation,paperSize,centerHorizontally,zoom,topMargin,leftMargin");
    layout.headersFooters.defaultForAllPages.load("centerFooter,centerHeader");
    const area = layout.getPrintAreaOrNullObject().load("address");
    const titles = layout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect([layout.orientation, layout.paperSize, layout.centerHorizontally]).toEqual(["Landscape", "A4", true]);
    expect(layout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect([layout.topMargin, layout.leftMargin].map((points) => Math.round(points * 10) / 10)).toEqual([56.7, 85]);
    expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe("&P/&N");
    expect([area.address, titles.address]).toEqual(["Sheet1!A1:H90", "Sheet1!6:7"]);
  }));

it("counts pages from a number, or on from the tab before", () =>
  excel.onSheet(async (sheet, context) => {
    const layout = sheet.pageLayout;
    const seen: (number | string)[] = [];
    for (const number of [undefined, 1, "" as const]) {
      if (number !== undefined) layout.firstPageNumber = number;
      layout.load("firstPageNumber");
      await context.sync();
      seen.push(layout.firstPageNumber);
    }
    expect(seen).toEqual(["", 1, ""]);
  }));

it("numbers every page but the first", () =>
  excel.onSheet(async (sheet, context) => {
    const group = sheet.pageLayout.headersFooters;
    group.load("state");
    await context.sync();
    expect(group.state).toBe("Default");
    group.state = "FirstAndDefault";
    group.defaultForAllPages.centerHeader = "&P";
    group.firstPage.centerHeader = "";
    group.firstPage.centerFooter = "Mẫu";
    group.load("state");
    group.firstPage.load("centerHeader,centerFooter");
    group.defaultForAllPages.load("centerHeader,centerFooter");
    await context.sync();
    const { firstPage, defaultForAllPages } = group;
    expect([group.state, firstPage.centerHeader, firstPage.centerFooter]).toEqual(["FirstAndDefault", "", "Mẫu"]);
    expect([defaultForAllPages.centerHeader, defaultForAllPages.centerFooter]).toEqual(["&P", ""]);
  }));

it("refuses a state of headers that is none", () =>
  excel.run(async (context) => {
    Object.assign(context.workbook.worksheets.getActiveWorksheet().pageLayout.headersFooters, { state: "LastAndDefault" });
    expect((await refusal(context.sync())).code).toBe("InvalidArgument");
  }));

it("has neither area nor titles at first", () =>
  excel.onSheet(async (sheet, context) => {
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    await context.sync();
    expect([area.isNullObject, titles.isNullObject]).toEqual([true, true]);
  }));

it("refuses an orientation that is none", () =>
  excel.run(async (context) => {
    Object.assign(context.workbook.worksheets.getActiveWorksheet().pageLayout, { orientation: "Sideways" });
    expect((await refusal(context.sync())).code).toBe("InvalidArgument");
  }));
