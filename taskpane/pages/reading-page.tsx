import { mergeClasses, ProgressBar } from "@fluentui/react-components";
import { bytesDone, countDone, type FileReading, unreadOf } from "../file-reading";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import { ReadingList } from "./reading-list";
import { useReportText } from "./use-report-text";

/** Time left is guessed after so many milliseconds. */
const LONG = 1000;

interface ReadingPageProps {
  readonly reading: FileReading;
  /** Otherwise the officer has stopped it. */
  readonly isRunning: boolean;
  /** Milliseconds of this run. */
  readonly elapsed: number;
  readonly takesFocus: boolean;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
  readonly onCheck: () => void;
  readonly onPick: () => void;
}

/** Report files being read: how many are done, those that are refused first, with what to do; «Dừng đọc» keeps what is read. */
export function ReadingPage({ reading, isRunning, elapsed, takesFocus, onStop, onGoOn, onCheck, onPick }: ReadingPageProps) {
  const body = useBodyStyles();
  const { sent } = useReportText();
  const text = sent.reading;
  const all = reading.lines.length;
  const done = countDone(reading);
  const quarter = Math.floor((4 * done) / Math.max(1, all));
  const seconds = isRunning && elapsed >= LONG ? secondsLeft(reading, elapsed) : null;
  const read = reading.lines.filter(({ state }) => state === "read").length;
  const bar = isRunning
    ? { second: { text: text.stop, run: onStop }, note: text.stopNote }
    : {
        main: { text: text.goOn(unreadOf(reading).length), run: onGoOn },
        second: { text: text.check(read), run: onCheck },
        note: text.stoppedNote,
      };
  return (
    <Page title={isRunning ? text.title(all) : text.stopped(done, all)} {...bar} takesFocus={takesFocus}>
      <div className={mergeClasses(body.split, body.gap12)}>
        <span className={mergeClasses(body.p, body.num)}>{text.done(done, all)}</span>
        {seconds === null ? null : <span className={body.small}>{text.left(seconds)}</span>}
      </div>
      <ProgressBar
        className={body.gap4}
        thickness="large"
        value={done / Math.max(1, all)}
        bar={{ className: body.still }}
        aria-label={text.aloud(done, all)}
      />
      <div role="status" className={body.unseen}>
        {isRunning && quarter > 0 ? text.aloud(Math.ceil((quarter * all) / 4), all) : ""}
      </div>
      <ReadingList {...{ reading, isRunning, onPick }} />
    </Page>
  );
}

/** By the bytes that this run has done; null before there are any. */
function secondsLeft(reading: FileReading, elapsed: number): number | null {
  const done = bytesDone(reading) - reading.earlier;
  const left = unreadOf(reading).reduce((sum, { file }) => sum + file.size, 0);
  return done > 0 ? Math.ceil(((elapsed / done) * left) / 1000) : null;
}
