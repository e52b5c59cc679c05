import type { TabInfo } from "../../src/sheet/workbook";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import type { StepName } from "../steps";
import { useText } from "../text-context";
import { describeTab } from "./list-page";

interface StepPageProps {
  readonly step: Exclude<StepName, "list">;
  readonly tab: TabInfo | null;
  readonly takesFocus: boolean;
  readonly onLook: () => void;
}

/** A step without its inputs: what it will read, what it needs, and the step that gives it. */
export function StepPage({ step, tab, takesFocus, onLook }: StepPageProps) {
  const styles = useBodyStyles();
  const { list, pages } = useText();
  const text = pages.step;
  return (
    <Page title={pages.welcome.jobs[step].name} lead={text.needsList} main={{ text: text.toList, run: onLook }} takesFocus={takesFocus}>
      <h2 className={styles.h2}>{text.reads}</h2>
      <p className={styles.p}>{tab ? describeTab(tab, list) : text.noTab}</p>
      <h2 className={styles.h2}>{text.needs[step]}</h2>
      <ul className={styles.rows}>
        {text.needed[step].map((need) => (
          <li key={need} className={styles.row}>
            {need}
          </li>
        ))}
        <li className={styles.row}>
          <span className={styles.quiet}>{text.useful[step]}</span>
        </li>
      </ul>
    </Page>
  );
}
