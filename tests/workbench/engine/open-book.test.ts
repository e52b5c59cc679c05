import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";
import { ExceltsEngine } from "../../../workbench/engine/excelts-engine";
import { rect } from "./sheet-for-tests";

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function officersBook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.getCell("A1").value = { richText: [{ text: "Công đoàn ", font: { bold: true } }, { text: "cơ sở" }] };
  sheet.getCell("A2").value = { text: "trang", hyperlink: "https://example.org/?a=1&b=2" };
  sheet.getCell("C1").value = { text: "tới", hyperlink: "#'DS'!A9" };
  sheet.getCell("A3").value = 5;
  sheet.getCell("A3").note = "ghi chú";
  sheet.getCell("A4").value = new Date(Date.UTC(2026, 1, 28));
  sheet.getCell("A4").numFmt = "dd/mm/yyyy";
  sheet.fillFormula("B1:B3", "LEN(A1)+$A$3");
  sheet.getCell("A5").value = { error: "#REF!" };
  sheet.getCell("A6").font = { name: "Times New Roman", size: 13, color: { theme: 4 } };
  sheet.getCell("A6").value = "x";
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: "png" }), "D2:E4");
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

describe("an officer's workbook", () => {
  it("is read as Excel says it", async () => {
    const engine = await ExceltsEngine.open(await officersBook());
    const { id } = engine.sheets()[0]!;
    engine.calculate();
    expect(Array.from({ length: 6 }, (_, row) => engine.value(id, row, 0))).toEqual(["Công đoàn cơ sở", "trang", 5, 46081, "#REF!", "x"]);
    expect([engine.text(id, 3, 0), engine.isError(id, 4, 0), engine.style(id, 5, 0).fontColor, engine.style(id, 5, 0).fontSize]).toEqual([
      "28/02/2026",
      true,
      "#4F81BD",
      13,
    ]);
    expect([0, 1, 2].map((row) => [engine.input(id, row, 1), engine.value(id, row, 1)])).toEqual([
      ["=LEN(A1)+$A$3", 20],
      ["=LEN(A2)+$A$3", 10],
      ["=LEN(A3)+$A$3", 6],
    ]);
  });

  it("keeps what is no value; a cell that is edited loses its runs and its link, not its note", async () => {
    const engine = await ExceltsEngine.open(await officersBook());
    const { id } = engine.sheets()[0]!;
    engine.insertRows(id, 0, 1);
    engine.setInput(id, 3, 0, 7);
    const file = new Workbook();
    await file.xlsx.load(await engine.save());
    const sheet = file.worksheets[0]!;
    expect(sheet.getCell("A2").value).toMatchObject({ richText: [{ text: "Công đoàn ", font: { bold: true } }, { text: "cơ sở" }] });
    expect(sheet.getCell("A3").value).toEqual({ text: "trang", hyperlink: "https://example.org/?a=1&b=2" });
    expect(sheet.getCell("C2").value).toEqual({ text: "tới", hyperlink: "#'DS'!A9" });
    expect([sheet.getCell("A4").value, JSON.stringify(sheet.getCell("A4").note)]).toEqual([7, expect.stringContaining("ghi chú")]);
    expect(sheet.getImages().map(({ range }) => range?.tl.nativeRow)).toEqual([2]);
    engine.setInput(id, 1, 0, "khác");
    engine.clear(id, rect(2, 0), "Contents");
    await file.xlsx.load(await engine.save());
    expect([file.worksheets[0]?.getCell("A2").value, file.worksheets[0]?.getCell("A3").value]).toEqual(["khác", null]);
  });
});
