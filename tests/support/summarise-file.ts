import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { FileWorkbook } from "../../src/file/file-workbook";
import { type CommitOrder, commitDraft, type Draft, draftPlan } from "../../src/operation/commit-plan";
import { findLists } from "../../src/operation/find-list";
import { findOfficeName } from "../../src/operation/office-name";
import { runSummary, type SummaryRun } from "../../src/operation/run-summary";
import { readStandingSummary } from "../../src/operation/standing-summary";
import { findProgramme } from "../../src/programme/catalogue";
import type { Workbook } from "../../src/sheet/workbook";
import { planSummary } from "../../src/summary/plan-summary";
import type { SummaryOffice } from "../../src/summary/summary-office";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { installGlobals, openOffice } from "./office-in-node";

/** A summary written to a workbook: what was asked for, cell for cell, beside what computed it. */
export interface WrittenSummary {
  readonly run: SummaryRun;
  readonly draft: Draft;
}

const OFFICE: SummaryOffice = {
  superior: "Liên đoàn Lao động thành phố Mẫu",
  issuer: "",
  place: "Sông Lau",
  number: "05/BC-LĐLĐ",
  date: "2021-02-05",
  signerPosition: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
  signerName: "Trần Thị Mẫu",
  preparerName: "Nguyễn Văn Mẫu",
  tab: "",
};

const ORDER: CommitOrder = { when: "2026-11-21T11:00:00", who: "Nguyễn Văn Mẫu", action: "summarise" };

/** Sums up the workbook's own list and writes every tab, as the button does. */
async function summariseIn(workbook: Workbook, programme: string): Promise<WrittenSummary> {
  const [list] = (await findLists(workbook)).candidates;
  const known = findProgramme(programme);
  if (!list || !known) throw new Error("no list, or no such programme");
  const standing = await readStandingSummary(workbook, "vi");
  const run = runSummary(list, standing, { programme: known, labels: new Map(), language: "vi" }, null);
  const office = { ...OFFICE, issuer: findOfficeName(list.image, list.heading), tab: list.image.tab };
  const draft = await draftPlan(workbook, planSummary(run.summary, office));
  const outcome = await commitDraft(workbook, draft, ORDER);
  if (outcome.kind !== "written") throw new Error(`not written: ${JSON.stringify(outcome)}`);
  return { run, draft };
}

/** The same on a file, with the copy it makes. */
export async function summariseFile(bytes: Uint8Array, programme: string): Promise<WrittenSummary & { readonly saved: Uint8Array }> {
  const workbook = await FileWorkbook.open("so.xlsx", bytes);
  const written = await summariseIn(workbook, programme);
  return { ...written, saved: await workbook.save() };
}

/** The same through Excel's door in the workbench, with the workbook it saves: what its own calculation made of the formulas. */
export async function summariseInWorkbench(bytes: Uint8Array, programme: string): Promise<WrittenSummary & { readonly saved: Uint8Array }> {
  const engine = await ExceltsEngine.open(bytes.slice());
  const office = openOffice({ engine });
  installGlobals(office);
  const written = await summariseIn(new ExcelWorkbook(), programme);
  office.close();
  return { ...written, saved: await engine.save() };
}
