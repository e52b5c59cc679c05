import { beforeEach, describe, expect, it } from "vitest";
import { officeForEachTest, refusal, until } from "../../support/in-excel";
import { fillData } from "./fill-data";

const excel = officeForEachTest();
beforeEach(() => excel.run(fillData));

describe("tables, names, formats, charts", () => {
  it("makes a table, reads its parts and adds a row", () =>
    excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Data").tables.add("A1:C3", true);
      table.name = "Fruit";
      const body = table.getDataBodyRange().load("address,values");
      table.columns.load("items/name");
      table.load("name,showTotals");
      await context.sync();
      expect([table.name, body.address, table.columns.items.map((column) => column.name)]).toEqual([
        "Fruit",
        "Data!A2:C3",
        ["Item", "Qty", "Twice"],
      ]);
      table.rows.add(undefined, [["Plum", 5, 10]]);
      const count = table.rows.getCount();
      await context.sync();
      expect(count.value).toBe(3);
    }));

  it("refuses a table over another", () =>
    excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem("Data");
      tables.add("A1:C3", true);
      tables.add("B2:D5", true);
      expect((await refusal(context.sync())).code).toBe("InvalidArgument");
    }));

  it("loads collections by item, by $top, by count", () =>
    excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      context.workbook.worksheets.getItem("Data").tables.add("A1:C3", true);
      const tables = context.workbook.tables.load("count");
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "Data"]);
      expect(tables.count).toBe(1);
      const first = context.workbook.worksheets.load({ $top: 1, name: true });
      await context.sync();
      expect(first.items.length).toBe(1);
    }));

  it("names a cell and finds it by the name", () =>
    excel.run(async (context) => {
      context.workbook.names.add("Rate", context.workbook.worksheets.getItem("Data").getRange("B2"));
      const name = context.workbook.names.getItemOrNullObject("Rate").load("name,formula,type,value");
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      expect([name.name, name.formula, name.type, range.address]).toEqual(["Rate", "=Data!$B$2", "Range", "Data!B2"]);
    }));

  it("adds a conditional format with a formula", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A2:C3");
      const format = range.conditionalFormats.add(excel.office.Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=$B2>3";
      format.custom.format.fill.color = "#FF0000";
      format.load("id,type,priority");
      format.custom.rule.load("formula");
      range.conditionalFormats.load("items/type");
      await context.sync();
      expect([format.type, format.custom.rule.formula, range.conditionalFormats.items.length]).toEqual(["Custom", "=$B2>3", 1]);
    }));

  it("adds a chart", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = "Fruit";
      chart.name = "C1";
      chart.load("name,title/text,chartType");
      chart.series.load("items/name");
      await context.sync();
      expect([chart.name, chart.title.text, chart.chartType]).toEqual(["C1", "Fruit", "ColumnClustered"]);
      expect(chart.series.items.map((series) => series.name)).toEqual(["Qty"]);
    }));
});

describe("what is in front, events, comments, settings", () => {
  it("selects and activates", () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.activate();
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(["Data!B2:C3", "Data!B2", "Data"]);
    }));

  it("tells of changes until the handler is taken away", async () => {
    const heard: unknown[] = [];
    const handler = await excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("Data").onChanged.add(async (args) => {
        heard.push([args.type, args.address, args.changeType, args.source, args.triggerSource]);
        await excel.run(async (inner) => {
          const range = args.getRange(inner).load("values");
          await inner.sync();
          heard.push(range.values);
        });
      });
      await context.sync();
      return added;
    });
    const write = (value: string) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("J1").values = [[value]];
        await context.sync();
      });
    await write("x");
    await until(() => heard.length === 2);
    expect(heard).toEqual([["WorksheetChanged", "J1", "RangeEdited", "Local", "ThisLocalAddin"], [["x"]]]);
    await excel.office.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write("");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard.length).toBe(2);
  });

  it("keeps comments", () =>
    excel.run(async (context) => {
      const comment = context.workbook.comments.add("Data!A1", "look").load("content,id");
      const place = comment.getLocation().load("address");
      await context.sync();
      expect([comment.content, place.address]).toEqual(["look", "Data!A1"]);
      context.workbook.comments.add("Data!A1", "again");
      expect((await refusal(context.sync())).code).toBe("ItemAlreadyExists");
    }));

  it("keeps settings of any JSON", () =>
    excel.run(async (context) => {
      context.workbook.settings.add("k", { a: [1, 2] });
      const setting = context.workbook.settings.getItemOrNullObject("k").load("key,value");
      const missing = context.workbook.settings.getItemOrNullObject("zz");
      await context.sync();
      expect([setting.value, missing.isNullObject]).toEqual([{ a: [1, 2] }, true]);
    }));

  it("keeps custom XML by namespace", () =>
    excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add('<?xml version="1.0"?><a xmlns="urn:x">1</a>').load("id,namespaceUri");
      await context.sync();
      const same = context.workbook.customXmlParts.getByNamespace("urn:x").getOnlyItemOrNullObject().load("id");
      const xml = same.getXml();
      await context.sync();
      expect([same.id === part.id, xml.value, part.namespaceUri]).toEqual([true, '<?xml version="1.0"?><a xmlns="urn:x">1</a>', "urn:x"]);
    }));

  it("takes the calculation mode", () =>
    excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.calculationMode = "Manual";
      context.application.load("calculationMode");
      await context.sync();
      expect(context.application.calculationMode).toBe("Manual");
      context.application.calculationMode = "Automatic";
      await context.sync();
    }));

  it("answers set(), toJSON() and retrieve()", () =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A9:B9");
      range.set({ values: [["p", "q"]], format: { fill: { color: "#111111" } } });
      range.load("values");
      await context.sync();
      expect(range.toJSON().values).toEqual([["p", "q"]]);
      range.clear();
      const sheet = context.workbook.worksheets.getItem("Data") as unknown as { retrieve(select: string): { toJSON(): unknown } };
      const answer = sheet.retrieve("name,position");
      await context.sync();
      expect(answer.toJSON()).toMatchObject({ name: "Data", position: 1 });
    }));
});
