import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircle20Regular, LockClosed20Regular } from "@fluentui/react-icons";
import type { HostError, HostErrorCode } from "../../src/sheet/host-error";
import { describeHostError } from "../../src/text/describe-host-error";
import type { Written } from "../../src/text/refusal";
import { type Action, Page } from "../frame/page";
import { Sentence } from "../frame/sentence";
import { useBodyStyles } from "../frame/use-body-styles";
import { useLanguage, useText } from "../text-context";

const LOCKED: ReadonlySet<HostErrorCode> = new Set(["tab-protected", "workbook-protected", "read-only", "password", "access-denied"]);

interface RefusalPageProps {
  readonly refusal: HostError;
  readonly written?: Written;
  readonly takesFocus: boolean;
  readonly onRetry: () => void;
  readonly second?: Action | undefined;
}

/** The workbook or the file refuses: what is the case, what stands in the workbook, what to do. */
export function RefusalPage({ refusal, written, takesFocus, onRetry, second }: RefusalPageProps) {
  const styles = useBodyStyles();
  const { frame } = useText();
  const text = describeHostError(refusal, useLanguage(), written);
  const Icon = LOCKED.has(refusal.code) ? LockClosed20Regular : ErrorCircle20Regular;
  return (
    <Page title={text.title} lead={text.written} main={{ text: frame.tryAgain, run: onRetry }} second={second} takesFocus={takesFocus}>
      <div role="alert" className={mergeClasses(styles.line, styles.lineTop, styles.gap16)}>
        <Icon className={mergeClasses(styles.quiet, styles.keep)} aria-hidden />
        <p className={styles.p}>{text.what}</p>
      </div>
      <h2 className={styles.h2}>{text.heading}</h2>
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
