import type { SplitView } from "../../src/operation/split-view";
import { Link } from "../frame/link";
import { Passage } from "../frame/passage";
import { countUnits, type UnitFilter } from "./pick-units";
import { useSplitText } from "./use-split-text";

interface RegimePassageProps {
  readonly view: SplitView;
  readonly onFilter: (filter: UnitFilter) => void;
}

/** How far the target goes: not enough, just enough, or enough for every unit to reach its rate. Nothing where it is not shared out by that. */
export function RegimePassage({ view, onFilter }: RegimePassageProps) {
  const text = useSplitText().split.shown;
  if (view.regime === null) return null;
  const { missing, given } = view.totals;
  const below = countUnits(view, "below");
  if (below === 0) {
    const isMore = given > missing;
    return (
      <Passage title={isMore ? text.enough : text.justEnough}>
        {isMore ? text.enoughWhy(missing, given - missing) : text.justEnoughWhy(missing)}
      </Passage>
    );
  }
  // In the second regime only bounds of their own keep units below their rate.
  return (
    <Passage tone="warning" title={view.regime === 1 ? text.notEnough : text.enoughBut}>
      {view.regime === 1 && missing > given ? text.notEnoughWhy(missing, missing - given) : ""}
      {text.stillBelow(below)}
      <Link more={text.lookMore} onPress={() => onFilter("below")}>
        {text.look}
      </Link>
    </Passage>
  );
}
