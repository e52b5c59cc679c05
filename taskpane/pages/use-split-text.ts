import { type AllocationText, allocationText } from "../../src/text/allocation-text";
import { type SplitPagesText, splitPagesText } from "../../src/text/split-pages-text";
import { useLanguage } from "../text-context";

/** The sentences of «Danh sách» and «Phân bổ», and the words for methods, weights, sectors and reasons. */
export function useSplitText(): SplitPagesText & { readonly words: AllocationText } {
  const language = useLanguage();
  return { ...splitPagesText(language), words: allocationText(language) };
}
