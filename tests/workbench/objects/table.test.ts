import { describe, expect, it } from "vitest";
import { officeForEachTest, refusal, until } from "../../support/in-excel";

const excel = officeForEachTest();

/** Three units with a heading row at B2:D5. */
function units(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("B2:D5").values = [
    ["Mã", "Tên", "Số"],
    ["a", "An Bình", 3],
    ["b", "Bến Nghé", 1],
    ["c", "Cầu Kho", 2],
  ];
  const table = sheet.tables.add("B2:D5", true);
  table.name = "Units";
  return table;
}

describe("a table", () => {
  it("has parts, columns and rows", () =>
    excel.onSheet(async (sheet, context) => {
      const table = units(sheet);
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("tên").getDataBodyRange(),
      ].map((range) => range.load("address"));
      const missing = table.columns.getItemOrNullObject("nope");
      const column = table.columns.getItemAt(2).load("name,index,values");
      table.rows.load("items/values");
      table.load("id,name,showHeaders,showTotals,style,showBandedRows,showFilterButton");
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!B2:D5", "Sheet1!B2:D2", "Sheet1!B3:D5", "Sheet1!C3:C5"]);
      expect([missing.isNullObject, column.name, column.index, column.values]).toEqual([true, "Số", 2, [["Số"], [3], [1], [2]]]);
      expect(table.rows.items.map((row) => row.values[0]?.[0])).toEqual(["a", "b", "c"]);
      expect([table.name, table.showHeaders, table.showTotals]).toEqual(["Units", true, false]);
      const same = context.workbook.tables.getItem(table.id).load("name");
      await context.sync();
      expect(same.name).toBe("Units");
    }));

  it("takes style, bands and filter buttons", () =>
    excel.onSheet(async (sheet, context) => {
      const table = units(sheet);
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load("style,showBandedRows,showFilterButton");
      await context.sync();
      expect([table.style, table.showBandedRows, table.showFilterButton]).toEqual(["TableStyleLight9", false, false]);
    }));

  it("calculates structured references", () =>
    excel.onSheet(async (sheet, context) => {
      units(sheet);
      const cell = sheet.getRange("F1");
      cell.formulas = [["=SUM(Units[Số])"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[6]]);
    }));

  it("sorts its body", () =>
    excel.onSheet(async (sheet, context) => {
      const table = units(sheet);
      table.sort.apply([{ key: 2, ascending: false }]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values.map((row) => row[2])).toEqual([3, 2, 1]);
    }));

  it("becomes a plain block and leaves its cells", () =>
    excel.onSheet(async (sheet, context) => {
      const range = units(sheet).convertToRange().load("address,values");
      const tables = context.workbook.tables.getCount();
      await context.sync();
      expect([range.address, range.values[3], tables.value]).toEqual(["Sheet1!B2:D5", ["c", "Cầu Kho", 2], 0]);
    }));

  it("is deleted with its cells", () =>
    excel.onSheet(async (sheet, context) => {
      units(sheet).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));

  it("grows and shrinks: converted, written, added again, in one batch", () =>
    excel.onSheet(async (sheet, context) => {
      units(sheet);
      await context.sync();
      for (const rows of [7, 2]) {
        const old = sheet.tables.getItem("Units");
        const range = old.convertToRange();
        range.clear();
        const block = sheet.getRange("B2").getAbsoluteResizedRange(rows, 3);
        block.values = Array.from({ length: rows }, (_, index) => (index === 0 ? ["Mã", "Tên", "Số"] : [`k${index}`, "x", index]));
        const table = sheet.tables.add(block, true);
        table.name = "Units";
        const body = table.getDataBodyRange().load("address");
        const used = sheet.getUsedRange(true).load("address");
        await context.sync();
        expect([body.address, used.address]).toEqual([`Sheet1!B3:D${rows + 1}`, `Sheet1!B2:D${rows + 1}`]);
      }
    }));

  it("resizes where its heading stays", () =>
    excel.onSheet(async (sheet, context) => {
      const table = units(sheet);
      table.resize("B2:E9");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:E9");
      table.resize("B3:E9");
      expect((await refusal(context.sync())).code).toBe("InvalidArgument");
    }));

  it("adds rows at its end and a total row", () =>
    excel.onSheet(async (sheet, context) => {
      const table = units(sheet);
      table.rows.add(undefined, [
        ["d", "Đa Kao", 4],
        ["e", "E", 5],
      ]);
      table.showTotals = true;
      const total = table.getTotalRowRange().load("address,values");
      const count = table.rows.getCount();
      await context.sync();
      expect([count.value, total.address, total.values[0]?.[0]]).toEqual([5, "Sheet1!B8:D8", "Total"]);
    }));
});

describe("tables that cannot be", () => {
  const refused: [name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, code: string][] = [
    ["one that overlaps another", (sheet) => sheet.tables.add("D5:E9", true), "InvalidArgument"],
    [
      "one over merged cells",
      (sheet) => {
        sheet.getRange("G1:H1").merge();
        sheet.tables.add("G1:H4", true);
      },
      "InvalidArgument",
    ],
    ["one whose name is taken", (sheet) => Object.assign(sheet.tables.add("G1:H4", true), { name: "UNITS" }), "ItemAlreadyExists"],
    [
      "one with the name of a name",
      (sheet, context) => {
        context.workbook.names.add("Rate", sheet.getRange("A1"));
        Object.assign(sheet.tables.add("G1:H4", true), { name: "rate" });
      },
      "ItemAlreadyExists",
    ],
    ["one with a space in its name", (sheet) => Object.assign(sheet.tables.add("G1:H4", true), { name: "a b" }), "InvalidArgument"],
    ["one on another sheet", (sheet) => sheet.tables.add("Sheet9!A1:B2", true), "ItemNotFound"],
    ["a merge inside of one", (sheet) => sheet.getRange("B3:C3").merge(), "InvalidArgument"],
  ];
  it.each(refused)("refuses %s", (_name, work, code) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      units(sheet);
      await context.sync();
      work(sheet, context);
      expect((await refusal(context.sync())).code).toBe(code);
    }),
  );
});

describe("events of tables", () => {
  it("tells of changes under the table only", async () => {
    const heard: unknown[] = [];
    await excel.onSheet(async (sheet, context) => {
      units(sheet).onChanged.add(async (args) => {
        heard.push([args.type, args.address, args.changeType]);
      });
      await context.sync();
      sheet.getRange("A1").values = [["outside"]];
      sheet.getRange("C3").values = [["inside"]];
      await context.sync();
    });
    await until(() => heard.length > 0);
    expect(heard).toEqual([["TableChanged", "C3", "RangeEdited"]]);
  });
});
