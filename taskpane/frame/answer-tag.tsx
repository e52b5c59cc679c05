import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, DismissCircle16Regular, QuestionCircle16Regular, SubtractCircle16Regular } from "@fluentui/react-icons";
import { useBodyStyles } from "./use-body-styles";
import { useFigureStyles } from "./use-figure-styles";

const SIGNS = {
  pass: { Icon: CheckmarkCircle16Filled, tone: "ok" },
  fail: { Icon: DismissCircle16Regular, tone: "bad" },
  undecided: { Icon: QuestionCircle16Regular, tone: "warn" },
  "no-data": { Icon: QuestionCircle16Regular, tone: "quiet" },
  "no-units": { Icon: SubtractCircle16Regular, tone: "quiet" },
} as const;

interface AnswerTagProps {
  readonly answer: keyof typeof SIGNS;
  readonly words: string;
}

/** Whether something asked is met: a sign and a word. */
export function AnswerTag({ answer, words }: AnswerTagProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { Icon, tone } = SIGNS[answer];
  return (
    <span className={mergeClasses(styles.tag, body.keep)}>
      <Icon className={mergeClasses(body[tone], styles.tagSign)} aria-hidden />
      {words}
    </span>
  );
}
