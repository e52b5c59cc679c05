import { mergeClasses } from "@fluentui/react-components";
import { version } from "../../package.json";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import type { PaneHost } from "../pane-host";
import { useText } from "../text-context";

interface HelpPageProps {
  readonly door: PaneHost["kind"];
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

/** «Trợ giúp»: the steps, the keys, where figures go, and the version. */
export function HelpPage({ door, takesFocus, onDone }: HelpPageProps) {
  const styles = useBodyStyles();
  const { frame, pages } = useText();
  const text = pages.help;
  return (
    <Page title={frame.help} second={{ text: frame.done, run: onDone }} takesFocus={takesFocus}>
      <h2 className={styles.h2}>{text.steps}</h2>
      <p className={styles.p}>{text.stepsText}</p>
      <h2 className={styles.h2}>{text.keys}</h2>
      <p className={styles.p}>{text.keysText[door]}</p>
      <h2 className={styles.h2}>{text.privacy}</h2>
      <ul className={mergeClasses(styles.rows, styles.rowsBelowHeading)}>
        {text.privacyText.map((sentence) => (
          <li key={sentence} className={styles.row}>
            {sentence}
          </li>
        ))}
      </ul>
      <h2 className={styles.h2}>{text.about}</h2>
      <p className={styles.p}>
        {frame.product} {version}
      </p>
    </Page>
  );
}
