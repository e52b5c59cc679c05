import { type Action, Page } from "../frame/page";
import { Sentence } from "../frame/sentence";
import { useBodyStyles } from "../frame/use-body-styles";
import { useText } from "../text-context";

interface OfflinePageProps {
  readonly onRetry: () => void;
  readonly second?: Action;
}

/** The pane is here but Excel's own library is not. The same words stand in the html for when not even the pane is here. */
export function OfflinePage({ onRetry, second }: OfflinePageProps) {
  const styles = useBodyStyles();
  const { frame, trouble } = useText();
  const text = trouble.offline;
  return (
    <Page title={text.title} lead={text.lead} main={{ text: frame.tryAgain, run: onRetry }} second={second} takesFocus={false}>
      <h2 className={styles.h2}>{text.stillWorks}</h2>
      <p className={styles.p}>{text.stillWorksText}</p>
      <h2 className={styles.h2}>{text.tryThis}</h2>
      <ol className={styles.steps}>
        {text.steps.map((step) => (
          <li key={step.text}>
            <Sentence of={step} />
          </li>
        ))}
      </ol>
    </Page>
  );
}
