import { Field, Input, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { parseAnnexDay, printAnnexDay } from "../../src/operation/annex-day";
import type { CheckView, SubmissionLine } from "../../src/operation/check-view";
import { useBodyStyles } from "../frame/use-body-styles";
import { useReportText } from "./use-report-text";

interface ReceivedListProps {
  readonly view: CheckView;
  /** ISO; null takes the day back. */
  readonly onReceived: (receipt: string, day: string | null) => void;
}

/** A field per report of which nobody has written down when it came; those typed here stay, so that a slip can be put right. */
export function ReceivedList({ view, onReceived }: ReceivedListProps) {
  const body = useBodyStyles();
  const { sent: text } = useReportText();
  const { received } = view.asked;
  const asked = view.submissions.filter(({ status, receipt }) => receipt !== null && (status === "undecided" || receipt in received));
  if (asked.length === 0) return null;
  const open = asked.filter(({ status }) => status === "undecided").length;
  return (
    <>
      <h2 className={body.h2}>{open > 0 ? text.undated(open) : text.dated}</h2>
      <p className={body.small}>{text.undatedWhat}</p>
      <ul className={mergeClasses(body.rows, body.gap8)}>
        {asked.map((line) => (
          <ReceivedRow
            key={`${line.receipt} ${line.unit}`}
            line={line}
            day={received[line.receipt ?? ""] ?? null}
            onDay={(day) => onReceived(line.receipt ?? "", day)}
          />
        ))}
      </ul>
    </>
  );
}

interface ReceivedRowProps {
  readonly line: SubmissionLine;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}

function ReceivedRow({ line: { name, file }, day, onDay }: ReceivedRowProps) {
  const body = useBodyStyles();
  const { sent: text } = useReportText();
  const [typed, setTyped] = useState(printAnnexDay(day));
  const [isLeft, setLeft] = useState(false);
  const read = parseAnnexDay(typed);
  const settle = () => {
    setLeft(true);
    if (read !== undefined && read !== day) onDay(read);
  };
  // A day is wrong once the officer has left it, not while it is being typed.
  const wrong = read === undefined && isLeft ? { validationState: "error" as const, validationMessage: text.badDay } : {};
  return (
    <li className={body.row}>
      <Field className={body.field} label={{ children: name, "aria-label": text.received(name) }} hint={file} {...wrong}>
        <Input
          className={body.control}
          value={typed}
          maxLength={20}
          autoComplete="off"
          aria-label={text.received(name)}
          placeholder={text.example}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={settle}
          onKeyDown={({ key }) => (key === "Enter" ? settle() : undefined)}
        />
      </Field>
    </li>
  );
}
