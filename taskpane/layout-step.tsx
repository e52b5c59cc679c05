import type { PageSurroundings } from "./page-surroundings";
import { LayoutPage } from "./pages/layout-page";
import { TroubleOr } from "./trouble-or";

/** How the tables of a file or of a tab are read, one by one. */
export function LayoutStep(props: PageSurroundings) {
  const { session, state, place } = props;
  const { layout } = session.report;
  const looked = state.report.layout;
  if (!looked) return null;
  const leave = async () => {
    const isChanged = layout.leave();
    if (isChanged && looked.from === "list") await session.split.readListAgain();
    place.open(looked.from);
  };
  return (
    <TroubleOr {...props}>
      <LayoutPage
        looked={looked}
        takesFocus={place.takesFocus}
        onSay={(say) => void layout.say(say)}
        onTable={(table) => layout.turnTo(table)}
        onLeave={() => void leave()}
      />
    </TroubleOr>
  );
}
