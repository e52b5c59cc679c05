import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { useBodyStyles } from "./use-body-styles";
import { useFrameStyles } from "./use-frame-styles";

/** What a button of the bar does, named by what it does. */
export interface Action {
  readonly text: string;
  readonly icon?: ReactElement;
  /** Can be reached and read but not pressed; the note says why. */
  readonly isOff?: boolean;
  readonly run: () => void;
}

interface PageProps {
  readonly title: string;
  /** Stands before the title: the product's sign on the first page. */
  readonly sign?: ReactNode;
  readonly lead?: ReactNode;
  readonly back?: Action;
  readonly main?: Action | undefined;
  readonly second?: Action | undefined;
  /** What will be written, or why not. */
  readonly note?: string | undefined;
  /** Moves the focus to the title when the page opens, where the officer is working in the pane. */
  readonly takesFocus: boolean;
  readonly children?: ReactNode;
}

/** One page: title, body that scrolls, bar with the one main action. */
export function Page({ title, sign, lead, back, main, second, note, takesFocus, children }: PageProps) {
  const styles = useBodyStyles();
  const frame = useFrameStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Nothing takes the focus while the officer types in the grid: then this document does not have it.
    if (takesFocus && document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const h1 = (
    <h1 ref={heading} tabIndex={-1} className={styles.h1}>
      {title}
    </h1>
  );
  return (
    <>
      <main className={frame.body} ref={reachable} aria-label={title}>
        {back ? (
          <Button className={styles.back} appearance="transparent" size="small" icon={<ChevronLeft16Regular />} onClick={() => back.run()}>
            {back.text}
          </Button>
        ) : null}
        {sign ? (
          <div className={styles.titleLine}>
            {sign}
            {h1}
          </div>
        ) : (
          h1
        )}
        {lead ? <p className={mergeClasses(styles.p, styles.lead)}>{lead}</p> : null}
        {children}
      </main>
      <Bar main={main} second={second} note={note} />
    </>
  );
}

/** A body that scrolls must be scrollable by keyboard: it is a stop of its own, after «⋯» and before the bar. */
function reachable(body: HTMLElement | null): void {
  if (body) body.tabIndex = 0;
}

function Bar({ main, second, note }: Pick<PageProps, "main" | "second"> & { note: string | undefined }) {
  const styles = useFrameStyles();
  if (!main && !second) return null;
  return (
    <footer>
      {note ? (
        <div className={styles.barNote} role="status">
          {note}
        </div>
      ) : null}
      <div className={mergeClasses(styles.bar, note ? styles.barBelowNote : "")}>
        {main ? (
          <Button
            className={styles.main}
            appearance="primary"
            icon={main.icon ?? null}
            disabledFocusable={main.isOff === true}
            onClick={() => main.run()}
          >
            {main.text}
          </Button>
        ) : null}
        {second ? (
          <Button className={main ? "" : styles.main} onClick={() => second.run()}>
            {second.text}
          </Button>
        ) : null}
      </div>
    </footer>
  );
}
