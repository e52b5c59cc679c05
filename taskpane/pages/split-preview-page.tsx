import { mergeClasses } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SplitView } from "../../src/operation/split-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import type { SplitText } from "../../src/text/split-pages-text";
import { BigFact } from "../frame/big-fact";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigures } from "../frame/use-figures";
import { EffectTable } from "./effect-table";
import { besideLeftOut, FindingList } from "./finding-list";
import { ALL_UNITS, type UnitFilter } from "./pick-units";
import { PreviewRows } from "./preview-rows";
import { RegimePassage } from "./regime-passage";
import { type ListPlace, UnitList } from "./unit-list";
import { useSplitText } from "./use-split-text";

interface SplitPreviewPageProps {
  readonly view: SplitView;
  readonly takesFocus: boolean;
  /** How the list was left, and the unit that was asked about, where one comes back. */
  readonly place?: ListPlace;
  readonly onWrite: () => void;
  readonly onCompare: () => void;
  readonly onBack: () => void;
  /** The unit's position in the columns of `view.units`, and the list as it is left. */
  readonly onWhy: (position: number, place: ListPlace) => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** «Xem trước phân bổ»: what comes out, before anything is written. */
export function SplitPreviewPage({ view, takesFocus, place, onWrite, onCompare, onBack, onWhy, onShow }: SplitPreviewPageProps) {
  const body = useBodyStyles();
  const { split } = useSplitText();
  const [choice, setChoice] = useState(place?.choice ?? ALL_UNITS);
  const list = useRef<HTMLDivElement>(null);
  const { writes, typedOver, changes } = view;
  const filter = (next: UnitFilter) => {
    setChoice({ ...choice, filter: next, query: "" });
    list.current?.scrollIntoView({ block: "start" });
  };
  const isTaken = writes.titleTaken.length > 0;
  return (
    <Page
      title={split.shown.title}
      back={{ text: split.allocate, run: onBack }}
      main={{ text: split.shown.write(writes.tabs[0] ?? split.allocate), isOff: isTaken, run: onWrite }}
      second={{ text: split.compare, run: onCompare }}
      note={noteOf(view, split.shown)}
      takesFocus={takesFocus}
    >
      <Fact view={view} />
      {isTaken ? (
        <Passage tone="danger" title={split.shown.taken(writes.titleTaken)} isAlert>
          {split.shown.takenWhat}
        </Passage>
      ) : (
        <RegimePassage view={view} onFilter={filter} />
      )}
      <EffectTable view={view} />
      <PreviewRows view={view} filter={choice.filter} onFilter={filter} onShow={onShow} />
      {typedOver > 0 ? <p className={mergeClasses(body.small, body.gap8)}>{split.shown.typedOver(typedOver)}</p> : null}
      {changes && changes.added + changes.gone > 0 ? (
        <p className={mergeClasses(body.small, body.gap8)}>{split.shown.addedGone(changes.added, changes.gone)}</p>
      ) : null}
      {writes.leftBehind > 0 ? <p className={mergeClasses(body.small, body.gap8)}>{split.shown.leftBehind(writes.leftBehind)}</p> : null}
      <FindingList findings={besideLeftOut(view.findings, view.leftOut)} onShow={onShow} />
      <div ref={list}>
        <UnitList view={view} choice={choice} focusOn={place?.unit ?? null} onChoose={setChoice} onWhy={onWhy} />
      </div>
      <Divisor view={view} />
    </Page>
  );
}

function Fact({ view }: { readonly view: SplitView }) {
  const { n } = useFigures();
  const text = useSplitText().split.shown;
  const { given, reserve, target } = view.totals;
  const isRight = given + reserve === target;
  const words = !isRight ? text.inexact : reserve > 0 ? text.withReserve(reserve, target) : text.exact;
  return <BigFact figure={n(given)} isRight={isRight} words={words} />;
}

/** What will be written, and whether it can be taken back. */
function noteOf({ writes }: SplitView, text: SplitText["shown"]): string {
  if (writes.titleTaken.length > 0) return text.cannotWrite;
  const others = writes.tabs.slice(1);
  const kept = !writes.canRestore ? text.notKept : writes.isNew ? text.restorable : text.kept;
  return `${(writes.isNew ? text.willMake : text.willWrite)(writes.rows)}${others.length > 0 ? text.alsoWrites(others) : ""}${kept}`;
}

function Divisor({ view: { divisor } }: { readonly view: SplitView }) {
  const body = useBodyStyles();
  const { n } = useFigures();
  const text = useSplitText().split.shown;
  if (!divisor) return null;
  // One digit more than the divisor itself, and inwards: every number between the two that are printed does hold.
  const digits = (divisor.value.split(".")[1]?.length ?? 0) + 1;
  const low = n(Math.ceil(divisor.low * 10 ** digits) / 10 ** digits);
  const range = divisor.high === null ? text.rangeFrom(low) : text.range(low, n(Math.floor(divisor.high * 10 ** digits) / 10 ** digits));
  return <p className={mergeClasses(body.small, body.gap8)}>{text.divisor(divisor.value, range)}</p>;
}
