import { Button, mergeClasses } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { version } from "../../package.json";
import type { Clock, Day } from "../../src/text/moment";
import { faultReport } from "../fault-report";
import { CopyByHand } from "../frame/copy-by-hand";
import { Page } from "../frame/page";
import { Sentence } from "../frame/sentence";
import { useBodyStyles } from "../frame/use-body-styles";
import { useCopy } from "../frame/use-copy";
import { useText } from "../text-context";

interface ProgramErrorPageProps {
  readonly error: unknown;
  readonly at: { readonly clock: Clock; readonly day: Day };
  /** The page or step that was open. */
  readonly doing: string;
  readonly takesFocus: boolean;
  readonly onReopen: () => void;
}

/** «Lỗi chương trình»: ours, not theirs; a code, the time, what stands in the workbook, and what to send us. */
export function ProgramErrorPage({ error, at, doing, takesFocus, onReopen }: ProgramErrorPageProps) {
  const styles = useBodyStyles();
  const { frame, trouble } = useText();
  const text = trouble.crash;
  const report = faultReport(error);
  const when = text.when(at.clock, at.day);
  const copied = [
    `${frame.product} ${version}`,
    `${text.code}: ${report.code}`,
    `${text.at}: ${when}`,
    `${text.doing}: ${doing}`,
    ...report.trace,
  ];
  return (
    <Page title={text.title} lead={text.lead} main={{ text: text.reopen, run: onReopen }} takesFocus={takesFocus}>
      <div role="alert">
        <dl className={mergeClasses(styles.facts, styles.gap16)}>
          <dt className={styles.term}>{text.code}</dt>
          <dd className={mergeClasses(styles.value, styles.strong)}>{report.code}</dd>
          <dt className={styles.term}>{text.at}</dt>
          <dd className={styles.value}>{when}</dd>
          <dt className={styles.term}>{text.doing}</dt>
          <dd className={styles.value}>{doing}</dd>
        </dl>
      </div>
      <h2 className={styles.h2}>{text.yourBook}</h2>
      <ul className={mergeClasses(styles.rows, styles.rowsBelowHeading)}>
        <li className={styles.row}>
          <Sentence of={text.written} />
        </li>
        <li className={styles.row}>
          <Sentence of={text.unwritten} />
        </li>
        <li className={styles.row}>{text.intact}</li>
      </ul>
      <h2 className={styles.h2}>{text.help}</h2>
      <CopyReport report={copied.join("\n")} />
    </Page>
  );
}

function CopyReport({ report }: { readonly report: string }) {
  const styles = useBodyStyles();
  const text = useText().trouble.crash;
  const { outcome, copy } = useCopy();
  return (
    <>
      <Button icon={<Copy20Regular />} onClick={() => copy(report)}>
        {text.copy}
      </Button>
      <p className={mergeClasses(styles.small, styles.gap8)} role="status">
        {outcome === "copied" ? text.copied : outcome === "by-hand" ? text.copyByHand : text.copyHolds}
      </p>
      {outcome === "by-hand" ? <CopyByHand name={text.details} text={report} /> : null}
    </>
  );
}
