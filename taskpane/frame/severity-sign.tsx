import { mergeClasses } from "@fluentui/react-components";
import { CommentCheckmark16Regular, ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { FindingStanding } from "../../src/operation/finding-standing";
import { useBodyStyles } from "./use-body-styles";
import { useFigureStyles } from "./use-figure-styles";

const SIGNS = {
  error: { Icon: ErrorCircle16Filled, tone: "bad" },
  query: { Icon: Warning16Filled, tone: "warn" },
  explained: { Icon: CommentCheckmark16Regular, tone: "quiet" },
  note: { Icon: Info16Regular, tone: "quiet" },
} as const;

interface SeveritySignProps {
  readonly severity: FindingStanding;
  /** What the sign says; left out where the word stands beside it. */
  readonly words?: string;
}

/** The sign of a severity: its form tells without its colour. */
export function SeveritySign({ severity, words }: SeveritySignProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { Icon, tone } = SIGNS[severity];
  const look = mergeClasses(body[tone], styles.tagSign);
  return words === undefined ? <Icon className={look} aria-hidden /> : <Icon className={look} aria-label={words} />;
}
