import { mergeClasses } from "@fluentui/react-components";
import type { ImpossibleView, WayView } from "../../src/operation/split-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { CellLink } from "../frame/cell-link";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { type SumLine, SumTable } from "../frame/sum-table";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigures } from "../frame/use-figures";
import { LeftOutList } from "./left-out-list";
import { useSplitText } from "./use-split-text";
import { WayList } from "./way-list";

interface SplitImpossiblePageProps {
  readonly view: ImpossibleView;
  readonly takesFocus: boolean;
  readonly onWay: (way: WayView) => void;
  /** Back to the form, to what has to be changed. */
  readonly onEdit: () => void;
  readonly onBack: () => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** «Không thể chia đủ»: by how many, the little sum, the units to blame, the ways out. No way is the main one. */
export function SplitImpossiblePage({ view, takesFocus, onWay, onEdit, onBack, onShow }: SplitImpossiblePageProps) {
  const body = useBodyStyles();
  const { split, ways, words } = useSplitText();
  const text = ways.impossible;
  const over = Math.max(view.target - view.most, view.least - view.target);
  const isTarget = view.code === "ceilings-below-target" || view.code === "floors-above-target";
  return (
    <Page
      title={text.titles[view.code](view.target)}
      back={{ text: split.allocate, run: onBack }}
      second={{ text: isTarget ? text.editTarget : text.edit, run: onEdit }}
      takesFocus={takesFocus}
    >
      <Passage tone="danger" title={text.heads[view.code](view.unitCount, over)} isAlert>
        {text.why[view.code]} {words.nothingWritten}
      </Passage>
      <LittleSum view={view} over={over} />
      <Blamed view={view} onShow={onShow} />
      {view.code === "nobody" && view.leftOut.length > 0 ? (
        <>
          <h2 className={body.h2}>{text.leftOut}</h2>
          <LeftOutList lines={view.leftOut} findings={[]} onShow={onShow} />
        </>
      ) : null}
      {view.ways.length > 0 ? (
        <>
          <h2 className={body.h2}>{text.ways(view.ways.length)}</h2>
          <WayList ways={view.ways} onWay={onWay} />
          <p className={mergeClasses(body.small, body.gap8)}>{text.preview}</p>
        </>
      ) : null}
    </Page>
  );
}

function LittleSum({ view, over }: { readonly view: ImpossibleView; readonly over: number }) {
  const { n } = useFigures();
  const { ways } = useSplitText();
  const text = ways.impossible;
  const target: SumLine = { name: text.target, value: n(view.target) };
  const lines: SumLine[] | null =
    view.code === "ceilings-below-target"
      ? [target, { name: text.most, value: n(view.most) }, { name: text.noRoom, value: n(over), look: "rule-strong" }]
      : view.code === "floors-above-target"
        ? [{ name: text.least, value: n(view.least) }, target, { name: text.over, value: n(over), look: "rule-strong" }]
        : view.code === "nobody"
          ? [target, { name: text.leftOut, value: n(view.leftOut.length) }]
          : null;
  return lines && <SumTable name={text.sum} lines={lines} />;
}

function Blamed({ view, onShow }: Pick<SplitImpossiblePageProps, "view" | "onShow">) {
  const body = useBodyStyles();
  const text = useSplitText().ways.impossible;
  if (view.units.length === 0) return null;
  const rest = view.unitCount - view.units.length;
  const kinds = ["hold", "floor", "ceiling"] as const;
  return (
    <>
      <h2 className={body.h2}>{text.units}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {view.units.map((unit) => (
          <li key={unit.key} className={body.row}>
            <div className={body.split}>
              <span>{unit.name}</span>
              <span className={body.keep}>
                <CellLink cell={unit.cell} onShow={onShow} />
              </span>
            </div>
            <span className={body.quiet}>
              {kinds.flatMap((kind) => (unit[kind] === null ? [] : [text.bounds[kind](unit[kind])])).join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className={body.small}>{text.moreUnits(rest)}</p> : null}
    </>
  );
}
