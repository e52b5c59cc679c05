import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import type { Clock, Day } from "../../src/text/moment";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import { useText } from "../text-context";

/** One write, as a line of the page: what, by whom or where, and whether it can be taken back. */
export interface JournalLine {
  readonly id: number;
  readonly day: Day;
  readonly clock: Clock;
  readonly what: string;
  readonly more: string;
  readonly state: { readonly kind: "restorable" } | { readonly kind: "restored"; readonly at: Clock } | { readonly kind: "final" };
}

interface JournalPageProps {
  /** Newest first. */
  readonly lines: readonly JournalLine[];
  readonly today: Day;
  readonly takesFocus: boolean;
  readonly onRestore: (id: number) => void;
  readonly onDone: () => void;
}

/** «Nhật ký và khôi phục»: what was written, by day, and the way back. */
export function JournalPage({ lines, today, takesFocus, onRestore, onDone }: JournalPageProps) {
  const styles = useBodyStyles();
  const { frame, journal } = useText();
  return (
    <Page title={journal.title} lead={journal.lead} second={{ text: frame.done, run: onDone }} takesFocus={takesFocus}>
      {lines.length === 0 ? <p className={mergeClasses(styles.p, styles.gap16)}>{journal.empty}</p> : null}
      {byDay(lines).map(({ day, lines: linesOfDay }) => (
        <section key={journal.day(day)}>
          <h2 className={styles.h2}>{sameDay(day, today) ? journal.today(day) : journal.day(day)}</h2>
          <ul className={mergeClasses(styles.rows, styles.rowsBelowHeading)}>
            {linesOfDay.map((line) => (
              <Line key={line.id} line={line} onRestore={onRestore} />
            ))}
          </ul>
        </section>
      ))}
      <h2 className={styles.h2}>{journal.whatItDoes}</h2>
      <p className={styles.small}>{journal.whatItDoesText}</p>
    </Page>
  );
}

function Line({ line, onRestore }: { readonly line: JournalLine; readonly onRestore: (id: number) => void }) {
  const styles = useBodyStyles();
  const { journal } = useText();
  const { state } = line;
  return (
    <li className={mergeClasses(styles.row, styles.line, styles.lineTop)}>
      <span className={mergeClasses(styles.num, styles.quiet, styles.clock)}>{journal.clock(line.clock)}</span>
      <span className={styles.grow}>
        {line.what}
        <br />
        <span className={styles.small}>{state.kind === "restored" ? journal.restoredAt(state.at) : line.more}</span>
      </span>
      {state.kind === "restorable" ? (
        <Button
          className={styles.keep}
          size="small"
          icon={<ArrowUndo20Regular />}
          aria-label={journal.restoreAloud(line.clock, line.what)}
          onClick={() => onRestore(line.id)}
        >
          {journal.restore}
        </Button>
      ) : null}
    </li>
  );
}

function byDay(lines: readonly JournalLine[]): { day: Day; lines: JournalLine[] }[] {
  const days: { day: Day; lines: JournalLine[] }[] = [];
  for (const line of lines) {
    const last = days.at(-1);
    if (last && sameDay(last.day, line.day)) last.lines.push(line);
    else days.push({ day: line.day, lines: [line] });
  }
  return days;
}

function sameDay(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
