import { expect, test } from "vitest";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { commitDraft, draftPlan } from "../../src/operation/commit-plan";
import { readJournal } from "../../src/operation/read-journal";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { installGlobals, type OpenOptions, openOffice } from "../support/office-in-node";
import { samplePlan, sampleUnits } from "../support/sample-plan";

const ORDER = { when: "2026-11-21T12:00:00", who: "Nguyễn Văn Mẫu", action: "allocate" };

test.each<[string, Omit<OpenOptions, "engine">, string]>([
  ["an .xls workbook in compatibility mode", { fileName: "so-cu.xls" }, "old-format"],
  ["a workbook opened for reading only", { isReadOnly: true }, "read-only"],
])("%s is refused before anything is written", async (_, options, code) => {
  const office = openOffice({ ...options, engine: await ExceltsEngine.create() });
  installGlobals(office);
  const workbook = new ExcelWorkbook();
  const draft = await draftPlan(workbook, samplePlan(sampleUnits(3)));
  await expect(commitDraft(workbook, draft, ORDER)).rejects.toMatchObject({ name: "HostError", code });
  expect((await workbook.describe()).tabs.map(({ name }) => name)).toEqual(["Sheet1"]);
  office.close();
});

test("a workbook whose structure is protected takes no tab of ours", async () => {
  const office = openOffice({ engine: await ExceltsEngine.create() });
  installGlobals(office);
  office.bench.host.isStructureProtected = true;
  const workbook = new ExcelWorkbook();
  const draft = await draftPlan(workbook, samplePlan(sampleUnits(3)));
  await expect(commitDraft(workbook, draft, ORDER)).rejects.toMatchObject({ code: "workbook-protected", facts: { tab: "Phân bổ" } });
  expect((await readJournal(workbook)).lines).toEqual([]);
  office.close();
});
