import { mergeClasses } from "@fluentui/react-components";
import type { CellRef } from "../../src/sheet/cell-ref";
import { CellLink } from "../frame/cell-link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useReportText } from "./use-report-text";

/** Cells that are led to; a rule over a whole column can name very many. */
const MOST = 20;

interface FindingCellsProps {
  readonly cells: readonly CellRef[];
  readonly onShow: ((cell: CellRef) => void) | undefined;
}

/** The cells a finding is about, the one to correct first. */
export function FindingCells({ cells, onShow }: FindingCellsProps) {
  const body = useBodyStyles();
  const text = useReportText().check.finding;
  const places = [...new Map(cells.map((cell) => [`${cell.tab} ${cell.address}`, cell]))];
  const more = places.length - MOST;
  return (
    <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
      {places.slice(0, MOST).map(([key, cell]) => (
        <li key={key} className={mergeClasses(body.row, body.split)}>
          <span className={body.grow}>{text.tab(cell.tab)}</span>
          <CellLink cell={cell} onShow={onShow} />
        </li>
      ))}
      {more > 0 ? <li className={body.row}>{text.moreCells(more)}</li> : null}
    </ul>
  );
}
