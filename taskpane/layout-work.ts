import type { LayoutChange } from "../src/operation/layout-view";
import type { LayoutOf } from "../src/operation/open-layout";
import type { ReportSurroundings } from "./report-surroundings";
import type { PageName } from "./steps";

/** How files and tabs are read: looked at, and moved by the officer. Nothing is written: what was said goes with the next write. */
export class LayoutWork {
  constructor(private readonly around: ReportSurroundings) {}

  /** @param from the page one comes back to. */
  look(of: LayoutOf, from: PageName): Promise<void> {
    this.around.set({ layout: null });
    const { files, layouts } = this.around.state().reports;
    return this.around.ask(null, "layout", { ...of, files, layouts, change: null }, (answer) => {
      this.around.set({ layout: { of, from, answer, place: 0, isChanged: false } });
    });
  }

  /** Takes what the officer says of the table in view, and reads it anew at once. */
  say(say: LayoutChange["say"]): Promise<void> {
    const { layout, reports } = this.around.state();
    const table = layout?.answer.view.tables[layout.place];
    if (!layout || !table) return Promise.resolve();
    const { files, layouts } = reports;
    const change = { tab: table.tab, at: table.heading?.first ?? null, say };
    return this.around.ask(null, "layout", { ...layout.of, files, layouts, change }, (answer) => {
      const { refusal, place } = answer;
      this.around.set({ layout: { ...layout, answer, place: refusal ? layout.place : place, isChanged: layout.isChanged || !refusal } });
      if (!refusal) this.around.set({ reports: { ...this.around.state().reports, layouts: answer.layouts } });
    });
  }

  /** The same of a tab of the list, on its own page. @returns whether the list is to be read again */
  async sayOfList(change: LayoutChange): Promise<boolean> {
    const { files, layouts } = this.around.state().reports;
    let isTaken = false;
    await this.around.ask(null, "layout", { file: null, tab: change.tab, files, layouts, change }, ({ refusal, layouts: known }) => {
      isTaken = refusal === null;
      this.around.set({ headingRefused: refusal && { tab: change.tab, refusal } });
      if (isTaken) this.around.set({ reports: { ...this.around.state().reports, layouts: known } });
    });
    if (isTaken) this.outdate(change.tab);
    return isTaken;
  }

  /** Another table of the same file or tab. */
  turnTo(place: number): void {
    const { layout } = this.around.state();
    if (layout) this.around.set({ layout: { ...layout, place, answer: { ...layout.answer, refusal: null } } });
  }

  /** @returns whether something was said */
  leave(): boolean {
    const { layout } = this.around.state();
    if (!layout?.isChanged) return false;
    this.outdate(layout.of.tab ?? "");
    return true;
  }

  /** The check of what is read otherwise now is made again by itself. */
  private outdate(tab: string): void {
    const { check, changes } = this.around.state();
    if (check) this.around.set({ isCheckStale: true, changes: [...changes, tab], refusals: 0 });
  }
}
