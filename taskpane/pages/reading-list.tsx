import { mergeClasses, ProgressBar } from "@fluentui/react-components";
import { ArrowClockwise16Regular, CheckmarkCircle16Filled, Circle16Regular, DismissCircle16Filled } from "@fluentui/react-icons";
import { memo } from "react";
import { printSentRefusal } from "../../src/text/print-sent-refusal";
import type { FileLine, FileReading } from "../file-reading";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useLanguage } from "../text-context";
import { useReportText } from "./use-report-text";

const SIGNS = {
  refused: { Icon: DismissCircle16Filled, tone: "bad" },
  reading: { Icon: ArrowClockwise16Regular, tone: "quiet" },
  unread: { Icon: Circle16Regular, tone: "quiet" },
  read: { Icon: CheckmarkCircle16Filled, tone: "ok" },
} as const;

/** What the officer has to do something about comes first. */
const RUNNING: readonly FileLine["state"][] = ["refused", "reading", "read", "unread"];
const STOPPED: readonly FileLine["state"][] = ["refused", "unread", "read"];

interface ReadingListProps {
  readonly reading: FileReading;
  readonly isRunning: boolean;
  readonly onPick: () => void;
}

/** The files with sign and word. */
export function ReadingList({ reading, isRunning, onPick }: ReadingListProps) {
  const body = useBodyStyles();
  const lines = isRunning
    ? reading.lines
    : reading.lines.map((line): FileLine => (line.state === "reading" ? { ...line, state: "unread" } : line));
  const order = isRunning ? RUNNING : STOPPED;
  return (
    <ul className={mergeClasses(body.rows, body.gap8)}>
      {order.flatMap((state) =>
        lines.filter((line) => line.state === state).map((line) => <ReadingRow key={line.name} line={line} onPick={onPick} />),
      )}
    </ul>
  );
}

/** Drawn anew where its file has come further, whatever the clock says. */
const ReadingRow = memo(FileRow, (before, after) => before.line === after.line);

function FileRow({ line, onPick }: { readonly line: FileLine; readonly onPick: () => void }) {
  const body = useBodyStyles();
  const language = useLanguage();
  const { sent } = useReportText();
  const text = sent.reading;
  const { name, state, share, refusal } = line;
  const { Icon, tone } = SIGNS[state];
  const word = state === "reading" && share !== null ? text.share(Math.round(share * 100)) : text.states[state];
  return (
    <li className={mergeClasses(body.row, body.line, body.lineTop)}>
      <Icon className={mergeClasses(body.keep, body[tone])} aria-hidden />
      <div className={body.grow}>
        <div className={body.split}>
          <span className={body.grow}>{name}</span>
          <span className={mergeClasses(body.small, body.keep)}>{word}</span>
        </div>
        {state === "reading" && share !== null ? (
          <ProgressBar className={body.gap4} value={share} bar={{ className: body.still }} aria-hidden />
        ) : null}
        {refusal ? (
          <>
            {printSentRefusal(refusal, language)}{" "}
            <Link more={name} onPress={onPick}>
              {text.pickAgain}
            </Link>
          </>
        ) : null}
      </div>
    </li>
  );
}
