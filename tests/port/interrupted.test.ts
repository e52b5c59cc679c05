import { beforeAll, describe, expect, test } from "vitest";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { type CommitOrder, commitDraft, draftPlan } from "../../src/operation/commit-plan";
import { PartlyWritten } from "../../src/operation/partly-written";
import { readJournal } from "../../src/operation/read-journal";
import { restoreEntry } from "../../src/operation/restore-entry";
import { HostError } from "../../src/sheet/host-error";
import type { SheetImage } from "../../src/sheet/sheet-image";
import { compareTabs } from "../../src/sheet/tab-difference";
import type { Fault } from "../../workbench/channel/fault";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { installGlobals, openOffice } from "../support/office-in-node";
import { samplePlan, sampleUnits } from "../support/sample-plan";

const TAB = "Phân bổ";
const ORDER: CommitOrder = { when: "2026-11-21T09:00:00", who: "Nguyễn Văn Mẫu", action: "allocate" };
const CODES = [5004, 5012, 5102, 5103, 5104, 7000] as const;
const PLAN = () => samplePlan(sampleUnits(24).reverse(), 2);

/** A workbook in which a first write of 20 units stands, with a note typed beside one. */
let start: Uint8Array<ArrayBuffer>;
let after: SheetImage;
let requests = 0;

type Ending = "done" | "nothing written" | "partly written, said and restored";

beforeAll(async () => {
  const engine = await ExceltsEngine.create();
  const office = openOffice({ engine });
  installGlobals(office);
  const workbook = new ExcelWorkbook();
  await commitDraft(workbook, await draftPlan(workbook, samplePlan(sampleUnits(20))), ORDER);
  const sheet = engine.sheets().find(({ name }) => name === TAB)!;
  engine.setValue(sheet.id, 8, 7, "đã hẹn");
  start = await engine.save();
  office.close();
  const clean = await run([]);
  ({ after, requests } = clean);
  expect(clean.ending).toBe("done");
});

describe("a write interrupted at every request by every fault", () => {
  test("leaves the workbook as before, as after, or says so and can be restored", async () => {
    const endings = new Map<Ending, number>();
    for (let request = 1; request <= requests; request += 1) {
      for (const code of CODES) {
        for (const when of ["before", "after"] as const) {
          const { ending } = await run([{ atRequest: request, code, when }]);
          endings.set(ending, (endings.get(ending) ?? 0) + 1);
        }
      }
    }
    const cases = requests * CODES.length * 2;
    console.log(
      `interrupted writes: ${cases} cases over ${requests} requests: ${[...endings].map(([ending, count]) => `${ending} ${count}`).join(", ")}`,
    );
    expect([...endings.values()].reduce((sum, count) => sum + count, 0)).toBe(cases);
    expect(endings.get("partly written, said and restored"), "some faults must strike in the middle").toBeGreaterThan(0);
  }, 240_000);
});

/** Opens the workbook anew, writes the second plan with the faults, and judges what stands. */
async function run(faults: Fault[]): Promise<{ ending: Ending; after: SheetImage; requests: number }> {
  const engine = await ExceltsEngine.open(start);
  const office = openOffice({ engine });
  installGlobals(office);
  try {
    const workbook = new ExcelWorkbook();
    const old = await workbook.read(TAB, { formats: "full" });
    const skipped = office.syncs;
    for (const fault of faults) office.faults.add({ ...fault, atRequest: Number(fault.atRequest) + skipped });
    const ending = await write(workbook, old);
    const used = office.syncs - skipped;
    expect(office.gaps).toEqual([]);
    return { ending, after: await workbook.read(TAB, { formats: "full" }), requests: used };
  } finally {
    office.close();
  }
}

async function write(workbook: ExcelWorkbook, old: SheetImage): Promise<Ending> {
  try {
    const outcome = await commitDraft(workbook, await draftPlan(workbook, PLAN()), ORDER);
    expect(outcome.kind).toBe("written");
  } catch (error) {
    if (error instanceof HostError) {
      expect(differences(old, await workbook.read(TAB, { formats: "full" })), `after ${error.code}`).toEqual([]);
      const journal = await readJournal(workbook);
      expect(journal.isDamaged || journal.lines.some(({ id }) => id === 1), "what could be restored before still can, or it is said").toBe(
        true,
      );
      return "nothing written";
    }
    if (!(error instanceof PartlyWritten)) throw error;
    const journal = await readJournal(workbook);
    expect(journal.isDamaged ? error.entry : journal.interrupted?.id, "the pane can say it when it opens").toBe(error.entry);
    await restoreEntry(workbook, error.entry, ORDER);
    expect(differences(old, await workbook.read(TAB, { formats: "full" })), `restored after ${error.reason.code}`).toEqual([]);
    return "partly written, said and restored";
  }
  if (after) expect(differences(after, await workbook.read(TAB, { formats: "full" }))).toEqual([]);
  return "done";
}

/** Readable where it fails: the first few cells. */
function differences(a: SheetImage, b: SheetImage) {
  return compareTabs(a, b, true).slice(0, 4);
}
