import { Button } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { useFigureStyles } from "./use-figure-styles";

interface StepThroughProps {
  readonly previous: string;
  readonly next: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

/** Before and after, within the same list. */
export function StepThrough({ previous, next, isFirst, isLast, onStep }: StepThroughProps) {
  const styles = useFigureStyles();
  return (
    <span className={styles.stepThrough}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUp16Regular />}
        aria-label={previous}
        disabledFocusable={isFirst}
        onClick={() => onStep(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDown16Regular />}
        aria-label={next}
        disabledFocusable={isLast}
        onClick={() => onStep(1)}
      />
    </span>
  );
}
