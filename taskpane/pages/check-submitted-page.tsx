import { Button, mergeClasses } from "@fluentui/react-components";
import type { CheckView, DeadlineSaid, SubmissionLine } from "../../src/operation/check-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { Page } from "../frame/page";
import { TableHead } from "../frame/table-head";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { ReceivedList } from "./received-list";
import { ReportFileList } from "./report-file-list";
import { ReportTerms } from "./report-terms";
import { SettledNames } from "./settled-names";
import { SubmissionList } from "./submission-list";
import { UnreadFileList } from "./unread-file-list";
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

/** Those that count as sent. */
const SENT: ReadonlySet<SubmissionLine["status"]> = new Set<SubmissionLine["status"]>(["on-time", "boundary-day", "late", "undecided"]);

/** Told by name, the most urgent first; days of receipt that are not known have fields of their own. */
const NAMED = ["late", "boundary-day", "duplicate", "superseded", "wrong-period", "wrong-form", "missing"] as const;

export interface CheckSubmittedPageProps {
  readonly view: CheckView;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
  readonly onFiles: () => void;
  /** Files that were given and not read. */
  readonly unread: readonly string[];
  readonly onReadOn: () => void;
  readonly onForgetUnread: () => void;
  /** A name is no longer taken for a unit of the list. */
  readonly onForgetName: (spelling: string) => void;
  readonly onDrop: (file: string) => void;
  readonly onLayout: (file: string) => void;
  readonly onPeriod: (period: string | null) => void;
  readonly onDeadline: (deadline: DeadlineSaid | null) => void;
  readonly onReceived: (receipt: string, day: string | null) => void;
}

/** «Ai đã nộp»: the reports that came, from files and from tabs, who has not sent, and by when it was due. */
export function CheckSubmittedPage(props: CheckSubmittedPageProps) {
  const { view, takesFocus, onBack, onShow, onFiles, onDrop, onLayout } = props;
  const body = useBodyStyles();
  const { check, sent: text } = useReportText();
  const { submissions, reportFiles } = view;
  const unlisted = submissions.filter(({ isListed }) => !isListed);
  return (
    <Page title={check.submitted.title} back={{ text: check.check, run: onBack }} takesFocus={takesFocus}>
      {submissions.length > 0 ? <Counts submissions={submissions} /> : <p className={mergeClasses(body.p, body.gap8)}>{text.none}</p>}
      <Button className={body.gap12} size="small" onClick={() => onFiles()}>
        {text.add}
      </Button>
      <ReportTerms {...props} />
      <ReceivedList {...props} />
      <UnreadFileList {...props} />
      <ReportFileList files={reportFiles} {...{ onDrop, onLayout }} />
      <SubmissionList title={text.unlisted} lines={unlisted} onShow={onShow} />
      {NAMED.map((status) => (
        <SubmissionList
          key={status}
          title={text.listed[status]}
          lines={submissions.filter((one) => one.status === status)}
          onShow={onShow}
        />
      ))}
      <SettledNames settled={view.naming.settled} onForget={props.onForgetName} />
      <p className={mergeClasses(body.small, body.gap8)}>{check.submitted.whence}</p>
    </Page>
  );
}

/** n of N, and how many of each state. A report of a unit that the list does not have is nobody's of whom one was expected. */
function Counts({ submissions }: Pick<CheckView, "submissions">) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { n } = useFigures();
  const { check, sent: words } = useReportText();
  const text = check.submitted;
  const listed = submissions.filter(({ isListed }) => isListed);
  const sent = listed.filter(({ status }) => SENT.has(status)).length;
  const missing = listed.filter(({ status }) => status === "missing").length;
  const unlisted = submissions.length - listed.length;
  const counts = STATUSES.map((status) => ({ name: text.statuses[status], count: listed.filter((one) => one.status === status).length }));
  return (
    <>
      <div className={styles.fact}>
        <b className={styles.figure}>
          {n(sent)}/{n(sent + missing)}
        </b>
        <span>{text.sent}</span>
      </div>
      <table className={mergeClasses(styles.table, body.gap8)}>
        <TableHead heads={[text.status, text.count]} />
        <tbody>
          {[...counts, { name: words.unlisted, count: unlisted }]
            .filter(({ count }) => count > 0)
            .map(({ name, count }) => (
              <tr key={name}>
                <th scope="row" className={styles.td}>
                  {name}
                </th>
                <td className={mergeClasses(styles.td, styles.num)}>{n(count)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}
