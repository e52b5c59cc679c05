import type { LayoutRefusal } from "../../src/operation/layout-view";

/** Why what was said of the heading on a tab of the list cannot be. */
export interface HeadingRefused {
  readonly tab: string;
  readonly refusal: LayoutRefusal;
}
