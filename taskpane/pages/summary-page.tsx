import { mergeClasses } from "@fluentui/react-components";
import type { FigureAsked, FigureBehind } from "../../src/operation/figure-behind";
import type { SummaryView } from "../../src/operation/summary-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import type { ReportPagesText } from "../../src/text/report-pages-text";
import { Link } from "../frame/link";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import type { Hindrance } from "./hindrance-passage";
import { SummaryFigures } from "./summary-figures";
import { useReportText } from "./use-report-text";

interface SummaryPageProps {
  readonly view: SummaryView;
  readonly hindrance: Hindrance | null;
  /** Errors that the last check left; null where nothing was checked. */
  readonly errors: number | null;
  /** The units behind the figure that was pressed. */
  readonly behind: FigureBehind | null;
  readonly takesFocus: boolean;
  readonly onBehind: (asked: FigureAsked) => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
  readonly onWrite: () => void;
  readonly onErrors: () => void;
}

/** «Tổng hợp»: which tabs will stand in the workbook and what they will say, before anything is written. */
export function SummaryPage(props: SummaryPageProps) {
  const { view, hindrance, errors, takesFocus, onWrite, onErrors } = props;
  const body = useBodyStyles();
  const { summary } = useReportText();
  const { tabs, checks, titleTaken } = view;
  return (
    <Page
      title={summary.title}
      lead={summary.lead(view.units, view.source, view.year)}
      main={{ text: summary.write(tabs.length), isOff: titleTaken.length > 0 || checks.wrong.length > 0, run: onWrite }}
      note={noteOf(view, summary)}
      takesFocus={takesFocus}
    >
      <TabTable tabs={tabs} />
      <Warning view={view} hindrance={hindrance} />
      {errors !== null && errors > 0 ? (
        <p className={mergeClasses(body.p, body.gap8)}>
          {summary.errors(errors)}{" "}
          <Link more={summary.seeMore} onPress={onErrors}>
            {summary.see}
          </Link>
        </p>
      ) : null}
      {view.leftBehind > 0 ? <p className={mergeClasses(body.small, body.gap8)}>{summary.leftBehind(view.leftBehind)}</p> : null}
      <SummaryFigures {...props} />
      {checks.wrong.length === 0 ? <p className={mergeClasses(body.small, body.gap8)}>{summary.checks(checks.count)}</p> : null}
    </Page>
  );
}

/** The one thing that must be read: what stands in the way before what is not known. */
function Warning({ view, hindrance }: Pick<SummaryPageProps, "view" | "hindrance">) {
  const { summary } = useReportText();
  const { checks, without } = view;
  const taken = hindrance?.kind === "taken" ? hindrance.tabs : view.titleTaken;
  if (taken.length > 0) {
    return (
      <Passage tone="danger" title={summary.taken(taken)} isAlert>
        {summary.takenWhat}
      </Passage>
    );
  }
  if (checks.wrong.length > 0) {
    return (
      <Passage tone="danger" title={summary.wrong(checks.wrong)} isAlert>
        {summary.wrongWhat}
      </Passage>
    );
  }
  if (hindrance) {
    return (
      <Passage tone="warning" title={summary.changed} isAlert>
        {summary.changedWhat}
      </Passage>
    );
  }
  if (without === 0) return null;
  return (
    <Passage tone="warning" title={summary.without(without)}>
      {summary.withoutWhat(without)}
    </Passage>
  );
}

function TabTable({ tabs }: Pick<SummaryView, "tabs">) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { summary } = useReportText();
  const about: Readonly<Record<string, string>> = summary.about;
  return (
    <table className={mergeClasses(styles.table, body.gap8)}>
      <thead>
        <tr>
          <th scope="col" className={styles.th}>
            {summary.tabs}
          </th>
          <th scope="col" className={mergeClasses(styles.th, styles.num)}>
            {summary.how}
          </th>
        </tr>
      </thead>
      <tbody>
        {tabs.map(({ title, kind, isNew }) => (
          <tr key={kind}>
            <th scope="row" className={styles.td}>
              {title}
              <br />
              <span className={body.small}>{about[kind]}</span>
            </th>
            <td className={mergeClasses(styles.td, styles.num, body.quiet)}>{isNew ? summary.isNew : summary.renewed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What will be written, and whether it can be taken back. */
function noteOf({ titleTaken, canRestore, tabs }: SummaryView, text: ReportPagesText["summary"]): string {
  if (titleTaken.length > 0) return text.cannotWrite;
  if (!canRestore) return text.notKept;
  return tabs.some(({ isNew }) => !isNew) ? text.willRenew : text.willMake;
}
