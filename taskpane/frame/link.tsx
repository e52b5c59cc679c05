import type { ReactNode } from "react";
import { useBodyStyles } from "./use-body-styles";

interface LinkProps {
  readonly id?: string;
  readonly children: ReactNode;
  /** Read aloud after the visible words, where these alone say too little. */
  readonly more?: string;
  readonly onPress: () => void;
}

/** Words that lead to a cell or to another page, within a sentence. */
export function Link({ id, children, more, onPress }: LinkProps) {
  const styles = useBodyStyles();
  return (
    <button type="button" id={id} className={styles.link} onClick={onPress}>
      {children}
      {more === undefined ? null : <span className={styles.unseen}> {more}</span>}
    </button>
  );
}
