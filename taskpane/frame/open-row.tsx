import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useBodyStyles } from "./use-body-styles";

interface OpenRowProps {
  readonly children: ReactNode;
  readonly figure?: string | undefined;
  /** For a row that unfolds something below itself; left out for one that leads to another page. */
  readonly isOpen?: boolean;
  readonly onPress: () => void;
}

/** One line that opens another page, or what it speaks of. */
export function OpenRow({ children, figure, isOpen, onPress }: OpenRowProps) {
  const styles = useBodyStyles();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <button type="button" className={styles.rowButton} aria-expanded={isOpen} onClick={() => onPress()}>
      <span className={styles.grow}>{children}</span>
      {figure === undefined ? null : <span className={styles.num}>{figure}</span>}
      <Chevron className={mergeClasses(styles.quiet, styles.keep)} aria-hidden />
    </button>
  );
}
