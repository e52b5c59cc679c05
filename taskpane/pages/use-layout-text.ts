import { type LayoutText, layoutText } from "../../src/text/layout-text";
import { useLanguage } from "../text-context";

/** The sentences about how tables are read. */
export function useLayoutText(): LayoutText {
  return layoutText(useLanguage());
}
