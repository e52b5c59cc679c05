import type { ReactNode } from "react";
import { useBodyStyles } from "./use-body-styles";

interface LinkProps {
  readonly id?: string;
  readonly children: ReactNode;
  /** Read aloud after the visible words, where these alone say too little. */
  readonly more?: string;
  /** Within a list that is one stop for Tab: whether this link is the stop. */
  readonly isStop?: boolean;
  readonly onFocus?: () => void;
  readonly onPress: () => void;
}

/** Words that lead to a cell or to another page, within a sentence. */
export function Link({ id, children, more, isStop = true, onFocus, onPress }: LinkProps) {
  const styles = useBodyStyles();
  return (
    <button type="button" id={id} className={styles.link} tabIndex={isStop ? undefined : -1} onFocus={onFocus} onClick={() => onPress()}>
      {children}
      {more === undefined ? null : <span className={styles.unseen}> {more}</span>}
    </button>
  );
}
