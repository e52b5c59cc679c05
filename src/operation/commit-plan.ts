import type { Finding } from "../finding/finding";
import type { LeftBehind } from "../sheet/carry-over";
import { type CellRef, printCell } from "../sheet/cell-ref";
import { fingerprint } from "../sheet/fingerprint";
import { HostError } from "../sheet/host-error";
import { type LaidOutTab, layOut } from "../sheet/lay-out";
import { followTable } from "../sheet/lay-out-charts";
import type { SheetImage } from "../sheet/sheet-image";
import type { Standing } from "../sheet/sketch-tab";
import { STATE_TAB } from "../sheet/tab-content";
import { compareTabs } from "../sheet/tab-difference";
import type { Workbook, WorkbookInfo } from "../sheet/workbook";
import type { WorkbookPlan } from "../sheet/workbook-plan";
import { appendLog, LOG_PLAN } from "./append-log";
import { failedChecks } from "./failed-checks";
import { canKeep, type JournalEntry, type JournalTab, tabsOf } from "./journal";
import { keepLeftBehind, keptOf } from "./kept-values";
import type { LogFacts } from "./log-record";
import { readState, type WorkbookState } from "./workbook-state";
import { type WriteJob, writeJournalled } from "./write-journalled";
import type { WrittenTab } from "./written-tab";

/** Who asks for a write, when (ISO, local) and by which button; the clock is the caller's. */
export interface CommitOrder {
  readonly when: string;
  readonly who: string;
  readonly action: string;
  /** What the workbook shall remember from now on, by name; the rest of its memory stays. */
  readonly memory?: WorkbookState["memory"];
  /** Where the write shall stand in «Nhật ký»: what is known of it. */
  readonly log?: LogFacts;
}

/** What a plan comes to on the workbook as it stands: shown first, then written as it is. */
export interface Draft {
  readonly plan: WorkbookPlan;
  readonly tabs: readonly LaidOutTab[];
  /** The officer's words that find no row any more: said in preview and receipt. */
  readonly leftBehind: readonly LeftBehind[];
  /** Of what was read; the write is refused where a tab has changed since. */
  readonly standing: ReadonlyMap<string, { readonly image: SheetImage; readonly fingerprint: string }>;
  readonly state: WorkbookState;
  /** A tab of ours' title that belongs to the officer: nothing can be written while these stand. */
  readonly findings: readonly Finding[];
}

export interface Receipt {
  readonly entry: number;
  readonly tabs: readonly { readonly tab: string; readonly rows: number; readonly cells: number }[];
  readonly leftBehind: readonly LeftBehind[];
  /** Whether «Khôi phục» can take it back. */
  readonly canRestore: boolean;
  /** Check cells in which the workbook calculated another answer than we did. */
  readonly failed: readonly CellRef[];
}

export type CommitOutcome =
  | { readonly kind: "written"; readonly receipt: Receipt }
  /** The tabs named have changed since the draft was made: nothing was written; draft again. */
  | { readonly kind: "changed"; readonly tabs: readonly string[] }
  | { readonly kind: "refused"; readonly findings: readonly Finding[] };

/**
 * Reads what stands and works the plan out on it. Nothing is written.
 *
 * @param known tabs that were just read with full formats: they are not read again. @throws HostError
 */
export async function draftPlan(workbook: Workbook, plan: WorkbookPlan, known: readonly SheetImage[] = []): Promise<Draft> {
  const info = await workbook.describe();
  const state = await readState(workbook, hasTab(info, STATE_TAB));
  const findings = [...plan.tabs, LOG_PLAN].flatMap((tab) => refuseForeign(info, tab.title, tab.kind));
  const standing = new Map<string, { image: SheetImage; fingerprint: string }>();
  if (findings.length === 0) {
    for (const tab of plan.tabs) {
      if (!hasTab(info, tab.title)) continue;
      const image = known.find((one) => one.tab === tab.title) ?? (await workbook.read(tab.title, { formats: "full" }));
      standing.set(tab.title, { image, fingerprint: fingerprint(image) });
    }
  }
  const tabs = findings.length > 0 ? [] : layOut(plan, standingFor(plan, standing, state));
  return { plan, tabs, leftBehind: tabs.flatMap(({ leftBehind }) => leftBehind), standing, state, findings };
}

/**
 * Writes a draft: journal first, then the tabs, then all is read back and compared. Where the workbook refuses half-way, the journal
 * still holds what stood before, and `PartlyWritten` says which tabs were touched.
 *
 * @throws HostError nothing was written; PartlyWritten some of it was.
 */
export async function commitDraft(workbook: Workbook, draft: Draft, order: CommitOrder): Promise<CommitOutcome> {
  if (draft.findings.length > 0) return { kind: "refused", findings: draft.findings };
  const info = await workbook.describe();
  const state = await readState(workbook, hasTab(info, STATE_TAB));
  refuseLocked(info, [...draft.plan.tabs.map(({ title }) => title), ...(order.log ? [LOG_PLAN.title] : [])]);
  const current = new Map<string, SheetImage>();
  const changed: string[] = [];
  for (const { title } of draft.plan.tabs) {
    const image = hasTab(info, title) ? await workbook.read(title, { formats: "full" }) : undefined;
    if (image) current.set(title, image);
    if ((image && fingerprint(image)) !== draft.standing.get(title)?.fingerprint) changed.push(title);
  }
  if (changed.length > 0) return { kind: "changed", tabs: changed };
  const job = await withLog(workbook, info, prepareJob(draft, state, current, order), order);
  const { canRestore, read } = await writeJournalled(workbook, job);
  const tabs = draft.tabs.map(({ content }) => ({
    tab: content.image.tab,
    rows: content.table ? content.table.area.rows - 1 : content.image.rows,
    cells: compareTabs(current.get(content.image.tab), content.image).length,
  }));
  return {
    kind: "written",
    receipt: { entry: job.entry.id, tabs, leftBehind: draft.leftBehind, canRestore, failed: failedChecks(draft.tabs, read) },
  };
}

/** Whether the journal can hold what writing the draft would change, so that it can be taken back. */
export function weighDraft(draft: Draft): boolean {
  const current = new Map([...draft.standing].map(([title, { image }]) => [title, image]));
  return canKeep(prepareJob(draft, draft.state, current, { when: "", who: "", action: "" }).entry);
}

function prepareJob(draft: Draft, state: WorkbookState, current: ReadonlyMap<string, SheetImage>, order: CommitOrder): WriteJob {
  const written: Record<string, WrittenTab> = { ...state.tabs };
  const tabs: JournalTab[] = draft.tabs.map((laidOut, index) => {
    const { content } = laidOut;
    const { tab } = content.image;
    const keys = draft.plan.tabs[index]?.table.keys ?? [];
    const { table, layout, charts } = content;
    const now: WrittenTab = { mark: content.mark ?? { kind: "", version: 0 }, table, layout, keys, ...(charts ? { charts } : {}) };
    written[tab] = now;
    const image = current.get(tab);
    const before = image ? { image, written: standingTab(state.tabs[tab], laidOut) } : null;
    return { tab, before, after: { image: content.image, written: now } };
  });
  const { when, who, action, memory } = order;
  const entry: JournalEntry = { id: (state.journal.at(-1)?.id ?? 0) + 1, when, who, action, status: "writing", tabs };
  const kept = keepLeftBehind(state.kept, draft.plan, draft.leftBehind);
  return {
    entry,
    state: { ...state, tabs: written, kept, memory: { ...state.memory, ...memory } },
    contents: draft.tabs.map(({ content }) => content),
    removals: [],
  };
}

/** As last written, with the table and its charts where they stand now: the officer may have inserted rows and columns. */
function standingTab(written: WrittenTab | undefined, { areaBefore: area, columnsBefore }: LaidOutTab): WrittenTab | null {
  if (!written) return null;
  const { charts, ...rest } = written;
  if (!written.table || !area) return { ...rest, table: null };
  const moved = charts && followTable(charts, written.table.area, area, columnsBefore);
  return { ...rest, table: { name: written.table.name, area }, ...(moved ? { charts: moved } : {}) };
}

function standingFor(plan: WorkbookPlan, images: ReadonlyMap<string, { image: SheetImage }>, state: WorkbookState): Map<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const tab of plan.tabs) {
    const image = images.get(tab.title)?.image;
    if (image) standing.set(tab.title, { image, keys: new Set(state.tabs[tab.title]?.keys ?? []), kept: keptOf(state.kept, tab.kind) });
  }
  return standing;
}

/** A tab that has our title and not our mark is the officer's: a finding, not a victim. */
export function refuseForeign(info: WorkbookInfo, title: string, kind: string): Finding[] {
  const tab = findTab(info, title);
  if (!tab || tab.mark?.kind === kind) return [];
  return [{ code: "C15", severity: "error", cells: [{ tab: tab.name, address: printCell(0, 0) }], facts: { tab: tab.name } }];
}

/** The job with one more line of «Nhật ký», where the order has one. */
export async function withLog(workbook: Workbook, info: WorkbookInfo, job: WriteJob, { log, ...order }: CommitOrder): Promise<WriteJob> {
  if (!log) return job;
  const { id, when, who, action } = { ...order, id: job.entry.id };
  const facts = { ...log, tabs: tabsOf(job.entry) };
  const { state, content } = await appendLog(workbook, info, job.state, { id, when, who, action, facts });
  return { ...job, state, contents: [...job.contents, content] };
}

/** @throws HostError read-only, old-format, tab-protected, workbook-protected: before anything is written. */
export function refuseLocked(info: WorkbookInfo, titles: readonly string[]): void {
  if (info.isReadOnly) throw new HostError("read-only");
  // 256 columns, no tables of today: what we write would come back different.
  if (info.isOldFormat) throw new HostError("old-format");
  for (const title of titles) {
    const tab = findTab(info, title);
    if (tab?.isProtected) throw new HostError("tab-protected", { tab: tab.name });
    if (!tab && info.isStructureProtected) throw new HostError("workbook-protected", { tab: title });
  }
  if (!hasTab(info, STATE_TAB) && info.isStructureProtected) throw new HostError("workbook-protected", { tab: STATE_TAB });
}

const hasTab = (info: WorkbookInfo, title: string): boolean => findTab(info, title) !== undefined;

/** Excel's tab names differ by more than case. */
function findTab(info: WorkbookInfo, title: string) {
  const wanted = title.normalize("NFC").toLowerCase();
  return info.tabs.find((tab) => tab.name.normalize("NFC").toLowerCase() === wanted);
}
