import { mergeClasses } from "@fluentui/react-components";
import type { CheckView, SubmissionLine } from "../../src/operation/check-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { CellLink } from "../frame/cell-link";
import { Page } from "../frame/page";
import { TableHead } from "../frame/table-head";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { useReportText } from "./use-report-text";

/** In the order in which they are told. */
const STATUSES = [
  "on-time",
  "boundary-day",
  "late",
  "missing",
  "undecided",
  "duplicate",
  "superseded",
  "wrong-period",
  "wrong-form",
] as const satisfies readonly SubmissionLine["status"][];

const MOST = 100;

interface CheckSubmittedPageProps {
  readonly view: CheckView;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** «Ai đã nộp»: how many reports came and how, and who has not sent. */
export function CheckSubmittedPage({ view, takesFocus, onBack, onShow }: CheckSubmittedPageProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { n } = useFigures();
  const { check } = useReportText();
  const text = check.submitted;
  const { submissions } = view;
  const missing = submissions.filter(({ status }) => status === "missing");
  const counts = STATUSES.map((status) => ({ status, count: submissions.filter((one) => one.status === status).length }));
  return (
    <Page title={text.title} back={{ text: check.check, run: onBack }} takesFocus={takesFocus}>
      <div className={styles.fact}>
        <b className={styles.figure}>
          {n(submissions.length - missing.length)}/{n(submissions.length)}
        </b>
        <span>{text.sent}</span>
      </div>
      <table className={mergeClasses(styles.table, body.gap8)}>
        <TableHead heads={[text.status, text.count]} />
        <tbody>
          {counts
            .filter(({ count }) => count > 0)
            .map(({ status, count }) => (
              <tr key={status}>
                <th scope="row" className={styles.td}>
                  {text.statuses[status]}
                </th>
                <td className={mergeClasses(styles.td, styles.num)}>{n(count)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {missing.length > 0 ? <Missing missing={missing} onShow={onShow} /> : null}
      <p className={mergeClasses(body.small, body.gap8)}>{text.whence}</p>
    </Page>
  );
}

function Missing({ missing, onShow }: { readonly missing: readonly SubmissionLine[] } & Pick<CheckSubmittedPageProps, "onShow">) {
  const body = useBodyStyles();
  const text = useReportText().check.submitted;
  const more = missing.length - MOST;
  return (
    <>
      <h2 className={body.h2}>{text.missing(missing.length)}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {missing.slice(0, MOST).map(({ name, cell, period }) => (
          <li key={`${name} ${period} ${cell?.address}`} className={mergeClasses(body.row, body.split)}>
            <span className={body.grow}>{name}</span>
            {cell ? <CellLink cell={cell} onShow={onShow} /> : null}
          </li>
        ))}
        {more > 0 ? <li className={body.row}>{text.others(more)}</li> : null}
      </ul>
    </>
  );
}
