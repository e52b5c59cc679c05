import { expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { gatherCheck } from "../../src/operation/check-ground";
import { openList } from "../../src/operation/open-list";
import { describedOnce } from "../../src/sheet/described-once";
import type { Workbook } from "../../src/sheet/workbook";
import { listFile, listGrid } from "../support/list-file";

const openSample = () =>
  FileWorkbook.open("quan.xlsx", listFile({ "DS CĐCS": listGrid([["Công ty Một", "Đông", "Ngoài nhà nước", 100, 60]]) }));

/** How often it is asked what tabs there are. */
function countDescribed(workbook: Workbook): () => number {
  let count = 0;
  const describe = workbook.describe.bind(workbook);
  workbook.describe = () => {
    count += 1;
    return describe();
  };
  return () => count;
}

test("a workbook is asked once for as long as something is gathered from it, and again for the next", async () => {
  const workbook = await openSample();
  const described = countDescribed(workbook);
  const book = describedOnce(workbook);
  expect(await book.describe()).toBe(await book.describe());
  expect(described()).toBe(1);
  expect((await book.read("DS CĐCS", { limit: 100 })).tab).toBe("DS CĐCS");
  await expect(book.read("DS CĐCS", { limit: 1 })).rejects.toMatchObject({ code: "too-many-cells" });
  await describedOnce(workbook).describe();
  expect(described()).toBe(2);
});

test("a check describes the workbook once, a look for the list too", async () => {
  const workbook = await openSample();
  const described = countDescribed(workbook);
  await gatherCheck(workbook, [], { dropped: [], layouts: null, encodings: {} });
  expect(described()).toBe(1);
  await openList(workbook, null, {}, null);
  expect(described()).toBe(2);
});
