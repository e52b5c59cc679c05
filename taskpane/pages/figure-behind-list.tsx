import { mergeClasses } from "@fluentui/react-components";
import type { FigureBehind, UnitBehind } from "../../src/operation/figure-behind";
import type { CellRef } from "../../src/sheet/cell-ref";
import { CellLink } from "../frame/cell-link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigures } from "../frame/use-figures";
import { useReportText } from "./use-report-text";

interface FigureBehindListProps {
  readonly behind: FigureBehind;
  readonly onShow: ((cell: CellRef) => void) | undefined;
}

/** The units behind a figure, each with its value, its row of «Dữ liệu» and the cell it was read from. */
export function FigureBehindList({ behind, onShow }: FigureBehindListProps) {
  const body = useBodyStyles();
  const { summary } = useReportText();
  const { count, units } = behind;
  const more = count - units.length;
  if (count === 0) return <p className={body.small}>{summary.behind.none}</p>;
  return (
    <ul className={body.rows}>
      {units.map((unit) => (
        <li key={unit.key} className={body.row}>
          <div className={body.split}>
            <span className={body.grow}>{unit.name}</span>
            <Value unit={unit} />
          </div>
          <div className={body.small}>
            {unit.data ? (
              <>
                <CellLink cell={unit.data} onShow={onShow}>
                  {summary.behind.data(unit.data.address)}
                </CellLink>
                {" · "}
              </>
            ) : null}
            {unit.source ? (
              <CellLink cell={unit.source} onShow={onShow}>
                {summary.behind.source(unit.source.tab, unit.source.address)}
              </CellLink>
            ) : null}
            {unit.report === "" ? null : ` · ${summary.behind.report(unit.report)}`}
          </div>
        </li>
      ))}
      {more > 0 ? <li className={body.small}>{summary.behind.others(more)}</li> : null}
    </ul>
  );
}

function Value({ unit: { part, whole } }: { readonly unit: UnitBehind }) {
  const body = useBodyStyles();
  const { n } = useFigures();
  const { summary } = useReportText();
  const print = (value: number | null) => (value === null ? "–" : n(value));
  if (part === null && whole === null) return <span className={mergeClasses(body.quiet, body.keep)}>{summary.behind.unknown}</span>;
  return (
    <span className={mergeClasses(body.num, body.keep)}>
      {whole === null && part !== null ? n(part) : `${print(part)}/${print(whole)}`}
    </span>
  );
}
