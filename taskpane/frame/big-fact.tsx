import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ErrorCircle20Filled } from "@fluentui/react-icons";
import { useBodyStyles } from "./use-body-styles";
import { useFigureStyles } from "./use-figure-styles";

interface BigFactProps {
  readonly figure: string;
  readonly isRight: boolean;
  /** What the sign says in words. */
  readonly words: string;
}

/** The one big figure of a page, with a sign and words that say whether it is right. */
export function BigFact({ figure, isRight, words }: BigFactProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const Sign = isRight ? CheckmarkCircle20Filled : ErrorCircle20Filled;
  return (
    <div className={styles.fact}>
      <b className={styles.figure}>{figure}</b>
      <span className={styles.tag}>
        <Sign className={mergeClasses(styles.tagSign, isRight ? body.ok : body.bad)} aria-hidden />
        {words}
      </span>
    </div>
  );
}
