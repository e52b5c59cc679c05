import type { TabContent } from "../sheet/tab-content";

/** What the copy shall hold besides the officer's tabs. */
export interface Changes {
  /** Tabs of ours by name; null where a tab was removed. */
  readonly tabs: ReadonlyMap<string, TabContent | null>;
  /** All tabs of the copy from left to right. */
  readonly order: readonly string[];
  readonly activeTab: string;
}
