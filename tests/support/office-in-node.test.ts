import { expect, it } from "vitest";
import { newOffice } from "./in-excel";
import { installGlobals, removeGlobals } from "./office-in-node";

it("gives code over Excel its globals, and takes them away", async () => {
  const office = await newOffice({ claimed: { ExcelApi: "1.9" } });
  installGlobals(office);
  const { requirements } = Office.context;
  expect([requirements.isSetSupported("ExcelApi", "1.9"), requirements.isSetSupported("ExcelApi", "1.10")]).toEqual([true, false]);
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Sheet1");
  removeGlobals();
  expect(["Excel", "Office", "OfficeExtension"].map((global) => global in globalThis)).toEqual([false, false, false]);
  office.close();
});

it("opens one workbook after the other, and no handler of the first hears the second", async () => {
  const heard: string[] = [];
  for (const name of ["first", "second"]) {
    const office = await newOffice();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void heard.push(name));
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[name]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    office.close();
  }
  expect(heard).toEqual(["first", "second"]);
});
