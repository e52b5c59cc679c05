import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { SplitView } from "../../src/operation/split-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { describeListFinding } from "../../src/text/allocation-text";
import { OpenRow } from "../frame/open-row";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigures } from "../frame/use-figures";
import { useLanguage } from "../text-context";
import { LeftOutList } from "./left-out-list";
import { countUnits, type UnitFilter } from "./pick-units";
import { useSplitText } from "./use-split-text";

interface PreviewRowsProps {
  readonly view: SplitView;
  readonly filter: UnitFilter;
  /** Shows only some units in the list below; pressed again, all of them. */
  readonly onFilter: (filter: UnitFilter) => void;
  readonly onShow: ((cell: CellRef) => void) | undefined;
}

/** What an officer will want to look at, each with how many: units set aside unfold here, the others in the list below. */
export function PreviewRows({ view, filter, onFilter, onShow }: PreviewRowsProps) {
  const body = useBodyStyles();
  const { split } = useSplitText();
  const { n } = useFigures();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const text = split.shown;
  const tied = countUnits(view, "ties");
  const settled = view.findings.find(({ code }) => code === "A01");
  const rows = [
    { filter: "zero", name: text.zero, isAlways: true },
    { filter: "over", name: text.over, isAlways: view.regime === null && view.totals.overGap > 0 },
    { filter: "held", name: text.held, isAlways: false },
    { filter: "changed", name: text.changed, isAlways: view.changes !== null },
    { filter: "ties", name: text.ties(tied), isAlways: false },
  ] as const;
  return (
    <ul className={mergeClasses(body.rows, body.gap8)}>
      {view.leftOut.length > 0 ? (
        <li className={body.rowFlush}>
          <OpenRow isOpen={isOpen} figure={n(view.leftOut.length)} onPress={() => setOpen(!isOpen)}>
            {text.leftOut}
          </OpenRow>
          {isOpen ? <LeftOutList lines={view.leftOut} findings={view.findings} onShow={onShow} /> : null}
        </li>
      ) : null}
      {rows.map(({ filter: own, name, isAlways }) => {
        const count = countUnits(view, own);
        const isPressed = filter === own;
        if (own === "over" ? !isAlways : count === 0 && !isAlways) return null;
        return (
          <li key={own} className={body.rowFlush}>
            <OpenRow isOpen={isPressed} figure={own === "ties" ? undefined : n(count)} onPress={() => onFilter(isPressed ? "all" : own)}>
              {name}
            </OpenRow>
            {own === "ties" && isPressed && settled ? <p className={body.small}>{describeListFinding(settled, language)}.</p> : null}
          </li>
        );
      })}
    </ul>
  );
}
