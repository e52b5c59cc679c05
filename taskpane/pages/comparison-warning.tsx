import type { ComparisonView } from "../../src/operation/split-view";
import { Passage } from "../frame/passage";
import { useSplitText } from "./use-split-text";

interface ComparisonWarningProps {
  readonly comparison: ComparisonView;
  /** Whether either version gives the last persons to the largest remainders. */
  readonly isRemainder: boolean;
}

/** The one warning: units that lose although there is more to give; else units that get more than they are missing. */
export function ComparisonWarning({ comparison, isRemainder }: ComparisonWarningProps) {
  const text = useSplitText().ways.compare;
  const { fallDespiteMore, first, second } = comparison;
  if (fallDespiteMore > 0)
    return (
      <Passage tone="warning" title={text.paradox(fallDespiteMore)}>
        {isRemainder ? text.paradoxWhy : text.paradoxOther}
      </Passage>
    );
  if (second.overGap <= first.overGap) return null;
  return (
    <Passage tone="warning" title={text.overGap(second.overGap)}>
      {text.overGapWhy}
    </Passage>
  );
}
