import { mergeClasses, ProgressBar, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { SpinnerIos20Regular } from "@fluentui/react-icons";
import type { Text } from "../../src/text/text";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import type { Work } from "../session-state";
import { useText } from "../text-context";

/** Numbers and the way to stop come after so many milliseconds. */
const LONG = 1000;
/** Two passages of text, as grey bars. */
const BARS = [
  { key: "a1", width: "72%", top: 14 },
  { key: "a2", width: "100%", top: 14 },
  { key: "a3", width: "100%", top: 14 },
  { key: "a4", width: "86%", top: 14 },
  { key: "b1", width: "100%", top: 28 },
  { key: "b2", width: "64%", top: 14 },
  { key: "b3", width: "100%", top: 14 },
  { key: "b4", width: "92%", top: 14 },
] as const;

interface WorkingPageProps {
  readonly work: Work;
  /** Milliseconds since it began. */
  readonly elapsed: number;
  readonly takesFocus: boolean;
  readonly onStop: () => void;
}

/** Work under way: grey bars while it is short, numbers and an honest «Dừng» when it is long. */
export function WorkingPage({ work, elapsed, takesFocus, onStop }: WorkingPageProps) {
  const { frame, trouble } = useText();
  const text = trouble.working;
  const isLong = elapsed >= LONG;
  return (
    <Page
      title={titleOf(work, text)}
      second={isLong ? { text: frame.stop, run: onStop } : undefined}
      note={work.kind === "write" || work.kind === "restore" ? text.stopNoteWriting : text.stopNote}
      takesFocus={takesFocus}
    >
      {work.progress && isLong ? <Progress work={work} elapsed={elapsed} /> : <Bars label={text.loading} />}
    </Page>
  );
}

function titleOf({ kind, name }: Work, text: Text["trouble"]["working"]): string {
  return kind === "file" || kind === "tab" ? text[kind](name) : text[kind];
}

function Bars({ label }: { readonly label: string }) {
  const styles = useBodyStyles();
  return (
    <Skeleton aria-label={label} className={styles.gap12} animation="wave">
      {BARS.map(({ key, width, top }) => (
        <SkeletonItem key={key} size={16} style={{ width, marginTop: top }} />
      ))}
    </Skeleton>
  );
}

function Progress({ work, elapsed }: { readonly work: Work; readonly elapsed: number }) {
  const styles = useBodyStyles();
  const text = useText().trouble.working;
  const { progress } = work;
  const seconds = progress && progress.done > 0 ? Math.ceil(((elapsed / progress.done) * (progress.all - progress.done)) / 1000) : null;
  const now = progress ? text.stages[progress.doing.verb](progress.doing.tab) : titleOf(work, text);
  return (
    <>
      {progress ? (
        <div className={mergeClasses(styles.split, styles.gap12)}>
          <span className={mergeClasses(styles.p, styles.num)}>{text.rows(progress.done, progress.all)}</span>
          {seconds === null ? null : <span className={styles.small}>{text.left(seconds)}</span>}
        </div>
      ) : null}
      <ProgressBar
        className={styles.gap4}
        thickness="large"
        {...(progress ? { value: progress.done / Math.max(1, progress.all), bar: { className: styles.still } } : {})}
        aria-label={progress ? text.rowsAloud(progress.done, progress.all) : now}
      />
      <p className={mergeClasses(styles.p, styles.line, styles.gap12)}>
        <SpinnerIos20Regular className={mergeClasses(styles.sign16, styles.turning)} aria-hidden />
        <span>{now}</span>
      </p>
    </>
  );
}
