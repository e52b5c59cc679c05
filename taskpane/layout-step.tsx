import type { LayoutLooked } from "./layout-looked";
import type { PageSurroundings } from "./page-surroundings";
import { LayoutPage } from "./pages/layout-page";

/** How the tables of a file or of a tab are read, one by one. */
export function LayoutStep({ session, place, looked }: PageSurroundings & { readonly looked: LayoutLooked }) {
  const { layout } = session.report;
  const { from } = looked;
  const leave = () => {
    layout.leave();
    place.open(from);
  };
  return (
    <LayoutPage
      looked={looked}
      takesFocus={place.takesFocus}
      onSay={(say) => void layout.say(say)}
      onTable={(table) => layout.turnTo(table)}
      onLeave={leave}
    />
  );
}
