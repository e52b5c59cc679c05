import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFigureStyles } from "./use-figure-styles";

interface PassageProps {
  readonly tone?: "plain" | "warning" | "danger" | "brand";
  readonly title: string;
  /** For what the title names: a group of choices. */
  readonly titleId?: string;
  /** Read aloud at once. */
  readonly isAlert?: boolean;
  readonly children?: ReactNode;
}

/** A passage that must be read: a rule at the left, no box; one on a page at most. */
export function Passage({ tone = "plain", title, titleId, isAlert, children }: PassageProps) {
  const styles = useFigureStyles();
  return (
    <div className={mergeClasses(styles.passage, tone === "plain" ? "" : styles[tone])} role={isAlert ? "alert" : undefined}>
      <b id={titleId} className={styles.passageTitle}>
        {title}
      </b>
      {children}
    </div>
  );
}
