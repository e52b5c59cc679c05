import type { Rect } from "../sheet/rect";
import type { TabChart, TabLayout, TabMark } from "../sheet/tab-content";

/** How a tab of ours was last written: enough to find it again, and to lay it out when it is restored. */
export interface WrittenTab {
  readonly mark: TabMark;
  readonly table: { readonly name: string; readonly area: Rect } | null;
  readonly layout: TabLayout;
  readonly charts?: readonly TabChart[];
  readonly keys: readonly string[];
}
