import type { CheckView, CheckWritten } from "../src/operation/check-view";
import type { FixOutcome } from "../src/operation/fix-cells";
import type { CellFix } from "../src/operation/plan-fixes";
import { askedOf } from "./asked-of";
import type { Book } from "./book";
import { type CheckMade, followCheck } from "./follow-check";
import { localIso } from "./local-iso";
import type { CheckPlace } from "./pages/check-place";
import type { CheckFiles } from "./report-asked";
import type { ReportSurroundings } from "./report-surroundings";

/** «Kiểm tra»: what each button does. Nothing is written but by `writeCheck` and `fix`. */
export class CheckWork {
  private isLooking = false;

  constructor(protected readonly around: ReportSurroundings) {}

  /** Reads and checks every tab of the open workbook that is not ours. */
  check(): Promise<void> {
    const at = localIso(this.around.now());
    const { changes } = this.around.state();
    this.around.set({ hindrance: null, fixed: null });
    return this.around.ask("check", "check", this.asked(at), (check) => this.takeNew(check, at, changes));
  }

  /** The same as a part of something longer. */
  protected async checkInTurn(book: Book, turn: number): Promise<void> {
    const { turns, now, state } = this.around;
    const at = localIso(now());
    const { changes } = state();
    const check = await book.ask("check", this.asked(at), turns.progressIn(turn));
    if (turns.isNow(turn)) this.takeNew(check, at, changes);
  }

  private takeNew(check: CheckView, at: string, changes: readonly string[]): void {
    this.take(check, { at, changes, isAgain: false });
    this.around.set({ finding: null, gone: null, checkPlace: null });
  }

  /**
   * Checks again after a change, beside everything: never while something else is done nor while the officer writes an explanation. What was looked
   * at stays in view.
   */
  async recheck(): Promise<void> {
    const { check, changes, isCheckStale, refusals } = this.around.state();
    if (!check || !isCheckStale || this.isLooking || this.mayNot()) return;
    const at = localIso(this.around.now());
    this.isLooking = true;
    try {
      const again = await this.around.whisper("recheck", { ...this.asked(at), changed: [...new Set(changes)] });
      // Another check, or another workbook, stands there by now; or the officer began to write.
      if (this.around.state().check !== check || this.mayNot()) return;
      if (again) this.take(again, { at, changes, isAgain: true });
      else this.around.set({ refusals: refusals + 1 });
    } finally {
      this.isLooking = false;
    }
  }

  leaveCheck(checkPlace: CheckPlace): void {
    this.around.set({ checkPlace });
  }

  openFinding(finding: number): void {
    this.around.set({ finding, gone: null });
  }

  /** The officer left the finding. */
  closeFinding(): void {
    const { finding, gone } = this.around.state();
    if (finding !== null || gone) this.around.set({ finding: null, gone: null });
  }

  /** What is being typed about a finding; null once it is taken or given up. */
  typeExplanation(key: string, words: string | null): void {
    const { [key]: _, ...others } = this.around.state().typed;
    this.around.set({ typed: words === null ? others : { ...others, [key]: words } });
  }

  /** Takes what the officer says of a query, to be written with the tab; a blank takes back what was said. */
  explain(key: string, words: string): void {
    const { check, explained } = this.around.state();
    if (!check) return;
    const reason = words.trim();
    const explanations = new Map(check.explanations);
    if (reason === "") explanations.delete(key);
    else explanations.set(key, { reason, lapsed: null });
    this.around.set({ check: { ...check, explanations }, explained: { ...explained, [key]: reason } });
    this.typeExplanation(key, null);
  }

  writeCheck(who: string): Promise<void> {
    const { check, explained, reports } = this.around.state();
    if (!check) return Promise.resolve();
    const { files } = reports;
    const { fingerprint } = check;
    const asked = { ...check.asked, explained };
    const when = localIso(this.around.now());
    this.around.set({ hindrance: null, checkReceipt: null });
    return this.around.ask("write", "writeCheck", { asked, fingerprint, files, order: { when, who, action: "check" } }, (written) =>
      this.hearWritten(written, when),
    );
  }

  /** Shows what would be mended. */
  showFixes(findings: readonly number[]): void {
    this.around.set({ fixing: findings, fixChanged: 0 });
  }

  /** Mends cells of the officer's as they were shown, and checks again. @returns whether they are mended. */
  async fix(fixes: readonly CellFix[], who: string): Promise<boolean> {
    const order = { when: localIso(this.around.now()), who, action: "fix" };
    let kind: FixOutcome["kind"] | null = null;
    this.around.set({ hindrance: null, fixed: null, fixChanged: 0 });
    await this.around.ask("write", "fix", { fixes, order }, (outcome) => {
      kind = outcome.kind;
      this.hearFixed(outcome);
    });
    if (kind === "fixed" || kind === "changed") await this.lookAgain();
    return kind === "fixed";
  }

  /** Something on a tab was changed: a check of it says so, and is made again once it rests. */
  protected lookAtCheck(tab: string): void {
    const { check, changes } = this.around.state();
    if (check?.tabs.some((read) => read.tab === tab)) this.around.set({ isCheckStale: true, changes: [...changes, tab], refusals: 0 });
  }

  /** A write was taken back: what the check says of the workbook may hold no more. */
  protected forgetCheckReceipt(): void {
    const { check, changes } = this.around.state();
    const tabs = check?.tabs.map(({ tab }) => tab) ?? [];
    this.around.set({
      checkReceipt: null,
      fixed: null,
      ...(check ? { isCheckStale: true, changes: [...changes, ...tabs], refusals: 0 } : {}),
    });
  }

  /** Judges what was read last anew, by what the officer says of reports. */
  protected judgeAgain(): Promise<void> {
    const { check, checkedAt: at, isCheckedAgain: isAgain } = this.around.state();
    if (!check || at === null) return Promise.resolve();
    return this.around.ask(null, "judge", this.asked(at), (judged) => {
      this.take(judged, { at, changes: [], isAgain });
      this.around.set({ finding: null, gone: null, checkPlace: null });
    });
  }

  /** The same as `check`, with everything looked at where it was. */
  private lookAgain(): Promise<void> {
    const at = localIso(this.around.now());
    const { changes } = this.around.state();
    return this.around.ask("check", "check", this.asked(at), (check) => this.take(check, { at, changes, isAgain: true }));
  }

  private mayNot(): boolean {
    const { check, finding, typed } = this.around.state();
    const key = finding === null ? undefined : check?.keys[finding];
    return this.around.isBusy() || (key !== undefined && typed[key] !== undefined);
  }

  private take(check: CheckView, made: CheckMade): void {
    this.around.set(followCheck(this.around.state(), check, made));
  }

  private asked(at: string): CheckFiles {
    return askedOf(this.around.state(), this.around.split(), at);
  }

  private hearWritten(written: CheckWritten, at: string): void {
    const { check, explained } = this.around.state();
    // What was said in the pane stands on the tab now, but for what was said of values that are no more.
    const others = Object.entries(explained).filter(([key]) => !check?.keys.includes(key));
    if (written.kind === "written") this.around.set({ checkReceipt: written.receipt, explained: Object.fromEntries(others) });
    else this.around.set({ hindrance: { of: "check", kind: written.kind, tabs: written.tabs } });
    if (written.kind !== "changed") return;
    this.take(written.view, { at, changes: this.around.state().changes, isAgain: false });
    this.around.set({ checkPlace: null, finding: null, gone: null });
  }

  private hearFixed(outcome: FixOutcome): void {
    if (outcome.kind === "taken") this.around.set({ hindrance: { of: "check", kind: "taken", tabs: outcome.tabs } });
    else if (outcome.kind === "changed") this.around.set({ fixChanged: outcome.cells });
    else {
      const { cells, when, canRestore } = outcome;
      this.around.set({ fixed: { cells, when, canRestore }, fixing: null, fixChanged: 0 });
    }
  }
}
