import { type AllocationText, allocationText } from "../../src/text/allocation-text";
import { type SplitText, splitText } from "../../src/text/split-text";
import { useLanguage } from "../text-context";

/** The sentences of «Phân bổ», and the words for methods, weights, sectors and reasons. */
export function useSplitText(): { readonly split: SplitText; readonly words: AllocationText } {
  const language = useLanguage();
  return { split: splitText(language), words: allocationText(language) };
}
