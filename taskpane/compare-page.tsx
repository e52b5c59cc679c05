import type { SplitView } from "../src/operation/split-view";
import type { PageSurroundings } from "./page-surroundings";
import { SplitComparePage } from "./pages/split-compare-page";
import type { SplitState } from "./split-state";

interface ComparePageProps extends PageSurroundings {
  readonly view: SplitView;
  readonly second: NonNullable<SplitState["second"]>;
}

/** Two versions side by side: the one that was shown, and another that the officer chooses here. */
export function ComparePage({ session, state, place, view, second }: ComparePageProps) {
  const setup = state.split.found?.setup;
  if (!setup) return null;
  const useSecond = () => {
    void session.split.takeSecond();
    place.open("preview");
  };
  return (
    <SplitComparePage
      first={view}
      setup={setup}
      comparison={second.outcome}
      choices={second.choices}
      takesFocus={place.takesFocus}
      onChange={(next) => void session.split.compare(next)}
      onUseSecond={useSecond}
      onKeepFirst={() => place.open("preview")}
      onBack={() => place.open("preview")}
    />
  );
}
