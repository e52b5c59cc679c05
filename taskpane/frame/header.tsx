import { mergeClasses } from "@fluentui/react-components";
import {
  ArrowClockwise12Regular,
  CheckmarkCircle12Filled,
  Circle12Regular,
  ErrorCircle12Filled,
  Warning12Filled,
} from "@fluentui/react-icons";
import { type PageName, STEPS, type StepName, stepOf } from "../steps";
import { useText } from "../text-context";
import { MoreButton } from "./more-button";
import { useBodyStyles } from "./use-body-styles";
import { useFrameStyles } from "./use-frame-styles";

/** What a step says about itself: a sign that does not need its colour, and a word or a figure. */
export interface StepMark {
  readonly kind: "done" | "error" | "stale" | "attention" | "todo";
  readonly words: string;
}

const SIGNS = {
  done: { Icon: CheckmarkCircle12Filled, tone: "ok" },
  error: { Icon: ErrorCircle12Filled, tone: "bad" },
  stale: { Icon: ArrowClockwise12Regular, tone: "warn" },
  attention: { Icon: Warning12Filled, tone: "warn" },
  todo: { Icon: Circle12Regular, tone: "quiet" },
} as const;

interface HeaderProps {
  readonly office: string;
  readonly page: PageName;
  /** What is known of a step; one left out has not been begun. */
  readonly marks?: Partial<Readonly<Record<StepName, StepMark>>>;
  /** Absent where no page can be opened: the path is then a picture of itself. */
  readonly onOpen?: (page: PageName, opener?: string) => void;
}

/** The office line, «⋯» and the path of four steps. */
export function Header({ office, page, marks = {}, onOpen }: HeaderProps) {
  const styles = useFrameStyles();
  const text = useText().frame;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <span className={styles.office} title={office}>
          {office}
        </span>
      </div>
      <nav aria-label={text.path}>
        <ol className={styles.path}>
          {STEPS.map((step) => (
            <li key={step} className={styles.stepItem}>
              <StepButton
                step={step}
                isNow={step === stepOf(page)}
                mark={marks[step] ?? { kind: "todo", words: text.notYet }}
                onOpen={onOpen}
              />
            </li>
          ))}
        </ol>
      </nav>
      {onOpen ? (
        <div className={styles.more}>
          <MoreButton onOpen={(next) => onOpen(next, "more")} />
        </div>
      ) : null}
    </header>
  );
}

interface StepButtonProps {
  readonly step: StepName;
  readonly isNow: boolean;
  readonly mark: StepMark;
  readonly onOpen: ((page: PageName) => void) | undefined;
}

function StepButton({ step, isNow, mark, onOpen }: StepButtonProps) {
  const styles = useFrameStyles();
  const tones = useBodyStyles();
  const text = useText().frame;
  const { Icon, tone } = SIGNS[mark.kind];
  const content = (
    <>
      <span className={mergeClasses(styles.stepName, isNow && styles.stepNameNow)}>{text.steps[step]}</span>
      <span className={styles.stepMark}>
        <Icon className={tones[tone]} aria-label={text.marks[mark.kind]} />
        {mark.words}
      </span>
    </>
  );
  if (!onOpen) return <div className={mergeClasses(styles.step, styles.stepStill)}>{content}</div>;
  return (
    <button
      type="button"
      id={`step-${step}`}
      className={mergeClasses(styles.step, isNow && styles.stepNow)}
      aria-current={isNow ? "step" : undefined}
      onClick={() => onOpen(step)}
    >
      {content}
    </button>
  );
}
