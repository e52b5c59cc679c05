import { describe, expect, it } from "vitest";
import { officeForEachTest, until } from "../../support/in-excel";

const excel = officeForEachTest();

/** Registers handlers, does the work in the next request, and waits for as many events as were expected. */
async function heard(
  listen: (context: Excel.RequestContext, hear: (event: unknown) => Promise<void>) => void,
  work: () => Promise<void> | void,
  count: number,
): Promise<unknown[]> {
  const events: unknown[] = [];
  await excel.run(async (context) => {
    listen(context, async (event) => {
      events.push(event);
    });
    await context.sync();
  });
  await work();
  await until(() => events.length >= count);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return events;
}

describe("what a person does is told", () => {
  it("an edit, without the add-in's mark", async () => {
    const events = await heard(
      ({ workbook }, hear) => workbook.worksheets.onChanged.add((args) => hear([args.address, args.source, args.triggerSource])),
      () => excel.office.bench.person.edit(excel.office.bench.host.active, 2, 1, "7"),
      1,
    );
    expect(events).toEqual([["B3", "Local", "Unknown"]]);
  });

  it("inserted and deleted rows and columns", async () => {
    const { bench } = excel.office;
    const sheet = bench.host.active;
    const events = await heard(
      ({ workbook }, hear) => workbook.worksheets.getActiveWorksheet().onChanged.add((args) => hear([args.changeType, args.address])),
      () => {
        bench.person.insertRows(sheet, 1, 2);
        bench.person.deleteRows(sheet, 0, 1);
        bench.person.insertColumns(sheet, 2, 1);
        bench.person.deleteColumns(sheet, 0, 2);
      },
      4,
    );
    expect(events).toEqual([
      ["RowInserted", "2:3"],
      ["RowDeleted", "1:1"],
      ["ColumnInserted", "C:C"],
      ["ColumnDeleted", "A:B"],
    ]);
  });

  it("sheets that come, go and come to the front", async () => {
    const { bench } = excel.office;
    const events = await heard(
      ({ workbook }, hear) => {
        const { worksheets } = workbook;
        worksheets.onAdded.add((args) => hear(args.type));
        worksheets.onActivated.add((args) => hear(args.type));
        worksheets.onDeactivated.add((args) => hear(args.type));
        worksheets.onDeleted.add((args) => hear(args.type));
      },
      () => bench.person.deleteSheet(bench.person.addSheet("Mới")),
      5,
    );
    expect(events).toEqual(["WorksheetAdded", "WorksheetDeactivated", "WorksheetActivated", "WorksheetDeleted", "WorksheetActivated"]);
  });

  it("a selection, to its own sheet only", async () => {
    const { bench } = excel.office;
    const first = bench.host.active;
    const second = bench.person.addSheet("Second");
    const rect = { row: 4, column: 2, rows: 2, columns: 1 };
    const events = await heard(
      ({ workbook }, hear) => workbook.worksheets.getItem("Sheet1").onSelectionChanged.add((args) => hear(args.address)),
      () => {
        bench.person.select(second, rect);
        bench.person.select(first, rect);
      },
      1,
    );
    expect(events).toEqual(["C5:C6"]);
  });

  it("nothing while events are switched off", async () => {
    const { bench } = excel.office;
    const events = await heard(
      ({ workbook, runtime }, hear) => {
        workbook.worksheets.onChanged.add(() => hear("changed"));
        runtime.enableEvents = false;
      },
      () => bench.person.edit(bench.host.active, 0, 0, "x"),
      1,
    );
    expect(events).toEqual([]);
  });
});
