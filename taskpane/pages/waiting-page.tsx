import { mergeClasses } from "@fluentui/react-components";
import { SpinnerIos20Regular } from "@fluentui/react-icons";
import { Page } from "../frame/page";
import { Sentence } from "../frame/sentence";
import { useBodyStyles } from "../frame/use-body-styles";
import { useText } from "../text-context";

interface WaitingPageProps {
  /** The tab that will be read; undefined where the workbook itself is looked at. */
  readonly tab: string | undefined;
  readonly takesFocus: boolean;
  readonly onCancel: () => void;
}

/** Excel is in the middle of a cell. Goes on by itself. */
export function WaitingPage({ tab, takesFocus, onCancel }: WaitingPageProps) {
  const styles = useBodyStyles();
  const text = useText().trouble.waiting;
  return (
    <Page title={text.title} lead={text.lead} second={{ text: text.cancel, run: onCancel }} note={text.goesOn} takesFocus={takesFocus}>
      <div className={mergeClasses(styles.line, styles.gap16)}>
        <SpinnerIos20Regular className={mergeClasses(styles.keep, styles.turning)} aria-hidden />
        <span className={styles.p}>
          <Sentence of={text.keys} />
        </span>
      </div>
      <h2 className={styles.h2}>{text.next}</h2>
      <p className={styles.p}>{tab === undefined ? text.nextBook : text.nextTab(tab)}</p>
    </Page>
  );
}
