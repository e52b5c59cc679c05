import { mergeClasses } from "@fluentui/react-components";
import type { FigureAsked, FigureBehind } from "../../src/operation/figure-behind";
import type { SummaryView } from "../../src/operation/summary-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigures } from "../frame/use-figures";
import { FigureBehindList } from "./figure-behind-list";
import { TargetLine } from "./target-line";
import { useReportText } from "./use-report-text";

interface SummaryFiguresProps {
  readonly view: SummaryView;
  readonly behind: FigureBehind | null;
  readonly onBehind: (asked: FigureAsked) => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** What the programme asks and who needs a word; each figure, pressed, names the units behind it. */
export function SummaryFigures({ view, behind, onBehind, onShow }: SummaryFiguresProps) {
  const body = useBodyStyles();
  const { n } = useFigures();
  const { summary } = useReportText();
  const { targets, lists } = view;
  const isOpen = (of: FigureAsked["of"], key: string) => behind?.of === of && behind.key === key;
  const list = (of: FigureAsked["of"], key: string) =>
    behind && isOpen(of, key) ? <FigureBehindList behind={behind} onShow={onShow} /> : null;
  return (
    <>
      <h2 className={body.h2}>{summary.targets}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {targets.map((target) => (
          <TargetLine
            key={target.key}
            asked={target}
            {...(target.row === null
              ? {}
              : {
                  onFigure: {
                    words: summary.behind.see,
                    isOpen: isOpen("target", target.row),
                    run: () => onBehind({ of: "target", key: target.row ?? "" }),
                  },
                })}
          >
            {target.missing > 0 ? <div className={body.quiet}>{summary.missing(target.missing)}</div> : null}
            {target.row === null ? null : list("target", target.row)}
          </TargetLine>
        ))}
      </ul>
      {lists.length > 0 ? <h2 className={body.h2}>{summary.attention}</h2> : null}
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {lists.map(({ key, units }) => (
          <li key={key} className={body.row}>
            <div className={body.split}>
              <span className={body.grow}>{summary.lists[key]}</span>
              <button
                type="button"
                className={mergeClasses(body.link, body.num)}
                aria-expanded={isOpen("list", key)}
                onClick={() => onBehind({ of: "list", key })}
              >
                <span className={body.unseen}>{summary.behind.see} </span>
                {n(units)}
              </button>
            </div>
            {list("list", key)}
          </li>
        ))}
      </ul>
    </>
  );
}
