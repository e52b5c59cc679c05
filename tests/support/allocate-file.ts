import { FileWorkbook } from "../../src/file/file-workbook";
import { planAllocation } from "../../src/operation/allocation-plan";
import { findAllocationProgramme } from "../../src/operation/allocation-programme";
import { type CommitOutcome, commitDraft, draftPlan } from "../../src/operation/commit-plan";
import { findLists } from "../../src/operation/find-list";
import { findOfficeName } from "../../src/operation/office-name";
import { type AllocationChoices, type AllocationRun, runAllocation } from "../../src/operation/run-allocation";
import { readStandingAllocation } from "../../src/operation/standing-allocation";
import type { SheetImage } from "../../src/sheet/sheet-image";

type Allocated = Extract<AllocationRun["outcome"], { kind: "allocated" }>;

/** A run that was written to a workbook, the tab as it then stands, and how the write went. */
export interface WrittenRun {
  readonly run: AllocationRun;
  readonly allocation: Allocated;
  readonly committed: CommitOutcome;
  readonly image: SheetImage;
}

/** List → split → «Phân bổ», as a person would do it by pressing the buttons. @throws Error where the split is impossible */
export async function allocateInFile(workbook: FileWorkbook, choices: Partial<AllocationChoices> = {}, target = 4500): Promise<WrittenRun> {
  const programme = findAllocationProgramme("thu-duc-2021");
  const { candidates } = await findLists(workbook);
  const [list] = candidates;
  if (!list || !programme) throw new Error("no list");
  const standing = await readStandingAllocation(workbook, "vi");
  const terms = { ...programme.terms, target };
  const run = runAllocation(list, standing?.holds ?? null, {
    terms,
    population: programme.population,
    method: "webster",
    weight: "gap",
    weightHeading: "",
    labels: new Map(),
    ...choices,
  });
  if (run.kind !== "run" || run.outcome.kind === "infeasible") throw new Error(JSON.stringify(run.kind === "run" ? run.outcome : run));
  const allocation = run.outcome;
  const tab = planAllocation({
    request: run.request,
    allocation,
    programme,
    office: findOfficeName(list.image, list.heading),
    weightHeading: run.weightHeading,
    settled: standing?.holds ? { hold: standing.holds.settled } : {},
    reserve: 0,
    language: "vi",
  });
  const draft = await draftPlan(workbook, { tabs: [tab] });
  const committed = await commitDraft(workbook, draft, { when: "2021-03-05T10:42:00", who: "Lan", action: "allocate" });
  return { run, allocation, committed, image: await workbook.read("Phân bổ", { formats: "full" }) };
}

/** Saved, and opened again from its bytes. */
export async function reopened(workbook: FileWorkbook): Promise<FileWorkbook> {
  return await FileWorkbook.open("copy.xlsx", await workbook.save());
}
