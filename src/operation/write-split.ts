import { printCell, printColumn, printRect } from "../sheet/cell-ref";
import { fingerprint } from "../sheet/fingerprint";
import type { LaidOutTab } from "../sheet/lay-out";
import { decodeLegacy } from "../sheet/legacy-encoding";
import type { Workbook } from "../sheet/workbook";
import { ALLOCATION_TAB } from "./allocation-plan";
import { type CommitOrder, commitDraft, type Receipt } from "./commit-plan";
import type { ListCandidate } from "./find-list";
import { hashInputs } from "./hash-inputs";
import { LIST_MEMORY, rememberList } from "./list-memory";
import type { LogFacts } from "./log-record";
import { openList } from "./open-list";
import { type PreparedSplit, prepareSplit, type SplitRun } from "./prepare-split";
import { rememberChoices, SPLIT_MEMORY } from "./split-memory";
import type { SplitReceipt, WriteOutcome } from "./split-receipt";

/** What a write came to; where something had changed, the new split stands ready to be shown and written. */
export interface WrittenSplit {
  readonly outcome: WriteOutcome;
  readonly next: SplitRun | null;
}

/**
 * Writes a prepared split. The list is read again first: where it, or our tab, is not what was shown, nothing is written and the new outcome comes
 * back instead.
 *
 * @throws HostError nothing was written; PartlyWritten some of it was.
 */
export async function writeSplit(
  workbook: Workbook,
  prepared: PreparedSplit,
  order: Omit<CommitOrder, "memory" | "log">,
): Promise<WrittenSplit> {
  const { opened, choices, draft } = prepared;
  if (draft.findings.length > 0) {
    const tabs = prepared.view.writes.titleTaken;
    return { outcome: { kind: "taken", tabs }, next: null };
  }
  const moved = await changedTabs(workbook, opened.list);
  if (moved.length > 0) return changed(workbook, prepared, moved);
  const memory = {
    [LIST_MEMORY]: rememberList(opened),
    [SPLIT_MEMORY]: rememberChoices(choices, opened.shelf),
  };
  const committed = await commitDraft(workbook, draft, { ...order, memory, log: logFacts(prepared) });
  if (committed.kind === "changed") return changed(workbook, prepared, committed.tabs);
  if (committed.kind === "refused") return { outcome: { kind: "taken", tabs: prepared.view.writes.titleTaken }, next: null };
  const receipt = receiptOf(prepared, committed.receipt, order.when);
  await workbook.show({ tab: receipt.tab, address: receipt.cells.target.address });
  return { outcome: receipt, next: null };
}

/** What the log says of a split. */
export function logFacts({ print, view }: PreparedSplit): LogFacts {
  const { request, allocation, programme, weightHeading } = print;
  const { totals, divisor, units, leftOut } = view;
  return {
    programme: programme.source,
    target: totals.target,
    method: request.method,
    weight: request.weight === "column" ? `column:${weightHeading ?? ""}` : request.weight,
    units: units.keys.length,
    leftOut: leftOut.length,
    total: allocation.parts.reduce((sum, part) => sum + part, 0),
    ...(divisor ? { divisor: divisor.value } : {}),
    inputs: hashInputs(request),
  };
}

/** The tabs of a list whose cells are not what was read. */
async function changedTabs(workbook: Workbook, { blocks }: ListCandidate): Promise<string[]> {
  const tabs: string[] = [];
  for (const { image } of blocks) {
    const now = decodeLegacy(await workbook.read(image.tab)).image;
    if (fingerprint(now) !== fingerprint(image)) tabs.push(image.tab);
  }
  return tabs;
}

async function changed(workbook: Workbook, { opened, choices }: PreparedSplit, tabs: readonly string[]): Promise<WrittenSplit> {
  const again = await openList(workbook, opened.answers, choices.holds);
  if (!again.opened) throw new Error(`the list on «${opened.list.image.tab}» is not found any more`);
  const next = await prepareSplit(workbook, again.opened, choices);
  return { outcome: { kind: "changed", tabs, outcome: next.outcome }, next };
}

function receiptOf(prepared: PreparedSplit, receipt: Receipt, when: string): SplitReceipt {
  const { draft, view } = prepared;
  const laid = draft.tabs.find(({ content }) => content.mark?.kind === ALLOCATION_TAB.kind);
  if (!laid) throw new Error("a split was written without its tab");
  const { tab } = laid.content.image;
  return {
    kind: "written",
    entry: receipt.entry,
    when,
    tab,
    total: view.totals.given,
    rows: view.units.keys.length,
    cells: cellsOf(laid, tab, view.leftOut.length),
    leftOut: view.leftOut.length,
    held: view.typedOver,
    otherTabs: draft.tabs.map(({ content }) => content.image.tab).filter((name) => name !== tab),
    leftBehind: receipt.leftBehind.length,
    canRestore: receipt.canRestore,
    failed: receipt.failed,
  };
}

function cellsOf({ content, placement }: LaidOutTab, tab: string, leftOut: number): SplitReceipt["cells"] {
  const named = (name: string) => {
    const cell = placement.cells.get(name);
    return { tab, address: cell ? printCell(cell.row, cell.column) : "A1" };
  };
  const letter = (key: string) => printColumn(placement.columns.get(key) ?? 0);
  const { table } = content;
  const first = named("leftOut");
  return {
    table: { tab, address: table ? printRect(table.area) : "A1" },
    check: named("check"),
    target: named("target"),
    divisor: named("divisor"),
    leftOut: leftOut > 0 ? first : null,
    officer: [letter("hold"), letter("min"), letter("max"), letter("note")],
  };
}
