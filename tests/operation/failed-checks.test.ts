import { expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { SheetImage } from "../../src/sheet/sheet-image";
import { sampleBytes } from "../samples/sample-file";
import { allocateInFile } from "../support/allocate-file";

/** A workbook whose own calculation says «SAI» in the cells that should say «ĐÚNG». */
async function contradicting(): Promise<FileWorkbook> {
  const workbook = await FileWorkbook.open("a.xlsx", sampleBytes("quan-mau.xlsx"));
  const read = workbook.read.bind(workbook);
  workbook.read = async (...asked: Parameters<typeof read>): Promise<SheetImage> => {
    const image = await read(...asked);
    return { ...image, strings: image.strings.map((text) => (text === "ĐÚNG" ? "SAI" : text)) };
  };
  return workbook;
}

test("a check cell that the workbook calculates otherwise is told of, by tab and cell", async () => {
  const { committed } = await allocateInFile(await contradicting());
  expect(committed).toMatchObject({ kind: "written", receipt: { failed: [{ tab: "Phân bổ", address: "F7" }] } });
});

test("where it agrees there is nothing to tell", async () => {
  const { committed } = await allocateInFile(await FileWorkbook.open("a.xlsx", sampleBytes("quan-mau.xlsx")));
  expect(committed).toMatchObject({ kind: "written", receipt: { failed: [] } });
});
