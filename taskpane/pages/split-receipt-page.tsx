import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SplitReceipt } from "../../src/operation/split-receipt";
import type { CellRef } from "../../src/sheet/cell-ref";
import { BigFact } from "../frame/big-fact";
import { CellLink } from "../frame/cell-link";
import { OpenRow } from "../frame/open-row";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { FailedChecks } from "./failed-checks";
import { parseMoment } from "./parse-moment";
import { useSplitText } from "./use-split-text";

interface SplitReceiptPageProps {
  readonly receipt: SplitReceipt;
  readonly takesFocus: boolean;
  readonly onNext: () => void;
  readonly onRestore: () => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
  readonly onAnnex?: (() => void) | undefined;
  /** Gives the officer the copy that was written; absent where the workbook itself was. */
  readonly onSave?: (() => void) | undefined;
}

/** «Đã ghi trang «Phân bổ»»: what was written and where, read back and found right, and the way back. */
export function SplitReceiptPage({ receipt, takesFocus, onNext, onRestore, onShow, onAnnex, onSave }: SplitReceiptPageProps) {
  const body = useBodyStyles();
  const { split } = useSplitText();
  const { n } = useFigures();
  const text = split.receipt;
  const { cells, canRestore, otherTabs, failed } = receipt;
  const { clock, day } = parseMoment(receipt.when);
  return (
    <Page
      title={text.title(receipt.tab)}
      lead={text.when(clock, day)}
      main={onSave ? { text: text.save, run: onSave } : { text: text.toCheck, run: onNext }}
      second={canRestore ? { text: text.restore, run: onRestore } : undefined}
      takesFocus={takesFocus}
    >
      <BigFact figure={n(receipt.total)} isRight={failed.length === 0} words={failed.length === 0 ? text.matches : text.failed.differs} />
      <FailedChecks cells={failed} text={text.failed} onShow={onShow} />
      <WrittenTable receipt={receipt} onShow={onShow} />
      {otherTabs.length > 0 ? <p className={mergeClasses(body.small, body.gap8)}>{text.others(otherTabs)}</p> : null}
      {receipt.held > 0 ? <p className={mergeClasses(body.small, body.gap8)}>{text.held(receipt.held)}</p> : null}
      {receipt.leftBehind > 0 ? <p className={mergeClasses(body.small, body.gap8)}>{text.leftBehind(receipt.leftBehind)}</p> : null}
      <h2 className={body.h2}>{text.yours}</h2>
      <p className={body.p}>{text.columns(...cells.officer)}</p>
      <h2 className={body.h2}>{text.goBack}</h2>
      <p className={body.small}>{canRestore ? text.canRestore(clock) : text.cannotRestore}</p>
      {onAnnex ? (
        <>
          <h2 className={body.h2}>{text.next}</h2>
          <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
            <li className={body.rowFlush}>
              <OpenRow onPress={onAnnex}>{text.annex}</OpenRow>
            </li>
          </ul>
        </>
      ) : null}
    </Page>
  );
}

function WrittenTable({ receipt, onShow }: Pick<SplitReceiptPageProps, "receipt" | "onShow">) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const text = useSplitText().split.receipt;
  const { cells } = receipt;
  const at = (cell: CellRef) => <CellLink cell={cell} onShow={onShow} />;
  const rows: [what: string, where: ReactNode][] = [
    [text.units(receipt.rows), at(cells.table)],
    [
      text.check,
      <>
        {at(cells.check)} {receipt.failed.length === 0 ? text.right : ""}
      </>,
    ],
    [
      text.head,
      <>
        {at(cells.target)}, {at(cells.divisor)}
      </>,
    ],
  ];
  if (receipt.leftOut > 0) rows.push([text.leftOut(receipt.leftOut), cells.leftOut ? at(cells.leftOut) : null]);
  return (
    <table className={mergeClasses(styles.table, body.gap12)}>
      <thead>
        <tr>
          <th scope="col" className={styles.th}>
            {text.written}
          </th>
          <th scope="col" className={styles.th}>
            {text.where}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, where]) => (
          <tr key={what}>
            <th scope="row" className={styles.td}>
              {what}
            </th>
            <td className={styles.td}>{where}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
