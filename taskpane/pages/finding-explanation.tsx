import { Button, Field, mergeClasses, Textarea } from "@fluentui/react-components";
import type { Explanation } from "../../src/operation/explanation";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import { useReportText } from "./use-report-text";

interface FindingExplanationProps {
  readonly explanation: Explanation | undefined;
  /** What the sheet says now, as the explanation's `lapsed` says what it said then. */
  readonly now: string;
  readonly words: string;
  readonly onType: (words: string) => void;
  readonly onWithdraw: () => void;
}

/** «Giải trình» of a query: why the figure is right; where the figures have changed since, what was said of those before. */
export function FindingExplanation({ explanation, now, words, onType, onWithdraw }: FindingExplanationProps) {
  const body = useBodyStyles();
  const text = useReportText().check.explain;
  return (
    <>
      {explanation && explanation.lapsed !== null ? (
        <Passage tone="warning" title={text.lapsed(explanation.lapsed, now)}>
          {text.before(explanation.reason)}
        </Passage>
      ) : null}
      <h2 className={body.h2}>{text.heading}</h2>
      <Field className={body.field} label={text.label} hint={text.hint}>
        <Textarea
          className={body.control}
          value={words}
          rows={3}
          resize="vertical"
          maxLength={1000}
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
      {explanation?.lapsed === null ? (
        <div className={mergeClasses(body.line, body.gap8)}>
          <Button size="small" onClick={() => onWithdraw()}>
            {text.withdraw}
          </Button>
        </div>
      ) : null}
    </>
  );
}
