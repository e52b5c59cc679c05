import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { ArrowSplit20Regular, ClipboardTaskListLtr20Regular, DocumentTable20Regular } from "@fluentui/react-icons";
import { version } from "../../package.json";
import { Link } from "../frame/link";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import { ProductSign } from "../product-sign";
import { useText } from "../text-context";

const JOBS = [
  ["allocate", ArrowSplit20Regular],
  ["check", ClipboardTaskListLtr20Regular],
  ["summarise", DocumentTable20Regular],
] as const;

interface WelcomePageProps {
  readonly takesFocus: boolean;
  readonly straightOn: boolean;
  readonly onStraightOn: (straightOn: boolean) => void;
  readonly onDetails: () => void;
  /** Looks at the open workbook; absent where none is open. */
  readonly onLook?: (() => void) | undefined;
  /** Chooses a file; absent in Excel. */
  readonly onPick?: (() => void) | undefined;
}

/** The first page: what the product is for, and the one thing to begin with. */
export function WelcomePage({ takesFocus, straightOn, onStraightOn, onDetails, onLook, onPick }: WelcomePageProps) {
  const styles = useBodyStyles();
  const { frame, pages } = useText();
  const text = pages.welcome;
  const look = onLook && { text: text.look, run: onLook };
  const pick = onPick && { text: text.pick, run: onPick };
  return (
    <Page
      title={frame.product}
      sign={<ProductSign size={28} />}
      lead={onLook ? text.lead : text.leadWithoutBook}
      main={look ?? pick}
      second={look && pick}
      note={onLook ? text.lookNote : text.pickNote}
      takesFocus={takesFocus}
    >
      <ul className={mergeClasses(styles.rows, styles.gap8)}>
        {JOBS.map(([job, Icon]) => (
          <li key={job} className={mergeClasses(styles.row, styles.line, styles.lineTop)}>
            <Icon className={mergeClasses(styles.quiet, styles.keep)} aria-hidden />
            <span className={styles.grow}>
              <b className={styles.strong}>{text.jobs[job].name}</b>
              <br />
              <span className={styles.quiet}>{text.jobs[job].text}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.small}>{pages.version(version)}</p>
      <h2 className={styles.h2}>{text.staysHere}</h2>
      <p className={styles.small}>
        {text.staysHereWhy}{" "}
        <Link id="details" onPress={onDetails}>
          {text.details}
        </Link>
      </p>
      <div className={mergeClasses(styles.gap12, styles.choice)}>
        <Checkbox label={text.straightOn} checked={straightOn} onChange={(_, { checked }) => onStraightOn(checked === true)} />
      </div>
      <p className={mergeClasses(styles.small, styles.gap8)}>{pages.version(version)}</p>
    </Page>
  );
}
