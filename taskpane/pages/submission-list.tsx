import { mergeClasses } from "@fluentui/react-components";
import type { SubmissionLine } from "../../src/operation/check-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { CellLink } from "../frame/cell-link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useReportText } from "./use-report-text";

const MOST = 100;

interface SubmissionListProps {
  readonly title: string;
  readonly lines: readonly SubmissionLine[];
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** Reports of one state by name, each with the file it came in or the cell it stands in. */
export function SubmissionList({ title, lines, onShow }: SubmissionListProps) {
  const body = useBodyStyles();
  const { sent: text } = useReportText();
  if (lines.length === 0) return null;
  const more = lines.length - MOST;
  return (
    <>
      <h2 className={body.h2}>{text.heading(title, lines.length)}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {lines.slice(0, MOST).map((line) => (
          <li
            key={[line.unit, line.name, line.file, line.cell?.tab, line.cell?.address].join(" ")}
            className={mergeClasses(body.row, body.split)}
          >
            <span className={body.grow}>
              {line.name}
              {line.file === null || line.file === line.name ? null : <div className={body.small}>{line.file}</div>}
            </span>
            {line.sent === null ? null : <span className={body.num}>{line.sent.split("-").reverse().join("/")}</span>}
            {line.cell && line.cell.file === undefined ? <CellLink cell={line.cell} onShow={onShow} /> : null}
          </li>
        ))}
        {more > 0 ? <li className={body.row}>{text.others(more)}</li> : null}
      </ul>
    </>
  );
}
