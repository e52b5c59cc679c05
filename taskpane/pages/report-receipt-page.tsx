import { mergeClasses } from "@fluentui/react-components";
import type { ReportReceipt } from "../../src/operation/report-receipt";
import type { CellRef } from "../../src/sheet/cell-ref";
import { CellLink } from "../frame/cell-link";
import { type Action, Page } from "../frame/page";
import { TableHead } from "../frame/table-head";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { FailedChecks } from "./failed-checks";
import { parseMoment } from "./parse-moment";
import { useReportText } from "./use-report-text";

interface ReportReceiptPageProps {
  readonly receipt: ReportReceipt;
  readonly of: "check" | "summary";
  readonly takesFocus: boolean;
  readonly onRestore: () => void;
  /** Absent where no step comes after it. */
  readonly onNext?: (() => void) | undefined;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
  /** Gives the officer the copy that was written; absent where the workbook itself was. */
  readonly onSave?: (() => void) | undefined;
}

/** «Đã ghi 7 trang»: what was written, read back and found right, and the way back. */
export function ReportReceiptPage({ receipt, of, takesFocus, onRestore, onNext, onShow, onSave }: ReportReceiptPageProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { n } = useFigures();
  const text = useReportText().check.receipt;
  const { tabs, canRestore, leftBehind, failed } = receipt;
  const { clock, day } = parseMoment(receipt.when);
  const next: Action | undefined = onNext && { text: text.toSummary, run: onNext };
  return (
    <Page
      title={text.title(tabs.map(({ tab }) => tab))}
      lead={`${text.when(clock, day)}${failed.length === 0 ? text.matches : ""}`}
      main={onSave && of === "summary" ? { text: text.save, run: onSave } : next}
      second={canRestore ? { text: text.restore, run: onRestore } : undefined}
      takesFocus={takesFocus}
    >
      <FailedChecks cells={failed} text={text.failed} onShow={onShow} />
      <table className={mergeClasses(styles.table, body.gap12)}>
        <TableHead heads={[text.tab, text.rows]} />
        <tbody>
          {tabs.map(({ tab, rows }) => (
            <tr key={tab}>
              <th scope="row" className={styles.td}>
                <CellLink cell={{ tab, address: "A1" }} onShow={onShow}>
                  {tab}
                </CellLink>
              </th>
              <td className={mergeClasses(styles.td, styles.num)}>{n(rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={mergeClasses(body.p, body.gap12)}>{of === "check" ? text.explain : text.live}</p>
      {leftBehind > 0 ? <p className={mergeClasses(body.small, body.gap8)}>{text.leftBehind(leftBehind)}</p> : null}
      <h2 className={body.h2}>{text.goBack}</h2>
      <p className={body.small}>{canRestore ? text.canRestore : text.cannotRestore}</p>
    </Page>
  );
}
