import { useEffect } from "react";
import type { SplitUnits, SplitView, UnitWhy } from "../src/operation/split-view";
import type { PageSurroundings } from "./page-surroundings";
import { SplitWhyPage } from "./pages/split-why-page";
import { useSplitText } from "./pages/use-split-text";
import { showIn } from "./show-in";

interface WhyPageProps extends PageSurroundings {
  readonly view: SplitView;
  readonly unit: UnitWhy;
}

/** «Vì sao 37?», following the row that the officer selects in the list. */
export function WhyPage({ host, session, place, view, unit }: WhyPageProps) {
  const { unit: text } = useSplitText();
  const { units } = view;
  const count = units.keys.length;
  useEffect(
    () =>
      host.onSelection(({ tab, address }) => {
        const position = positionAt(units, tab, address);
        if (position >= 0) void session.split.explain(position);
      }),
    [host, session, units],
  );
  const hold = async (number: number | null) => {
    await session.split.hold(unit.key, number);
    place.open("preview");
  };
  return (
    <SplitWhyPage
      unit={unit}
      explanation={text.explainUnit({ ...unit.why, isGap: unit.isGap })}
      index={unit.position}
      count={count}
      takesFocus={place.takesFocus}
      onBack={() => place.open("preview")}
      onStep={(by) => void session.split.explain(unit.position + by)}
      onHold={(number) => void hold(number)}
      onShow={showIn(host, session)}
    />
  );
}

/** The unit whose row a cell of the list belongs to, or -1. */
function positionAt({ tabs, addresses }: SplitUnits, tab: string, address: string): number {
  const row = /\d+/.exec(address.replace(/^.*!/, ""))?.[0];
  return row === undefined ? -1 : addresses.findIndex((one, position) => tabs[position] === tab && one.replace(/^\D+/, "") === row);
}
