import { mergeClasses } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { TabInfo, WorkbookInfo } from "../../src/sheet/workbook";
import { useBodyStyles } from "../frame/use-body-styles";
import { useText } from "../text-context";

interface TabListProps {
  readonly info: WorkbookInfo;
  readonly current: string | undefined;
  readonly onLook: (tab: string) => void;
}

/** All tabs of the workbook with what is known without reading them; pressing one looks at it. */
export function TabList({ info, current, onLook }: TabListProps) {
  const styles = useBodyStyles();
  const text = useText().list;
  return (
    <>
      <h2 className={styles.h2}>{text.tabs(info.tabs.length)}</h2>
      <BookNotes info={info} />
      <ul className={mergeClasses(styles.rows, styles.rowsBelowHeading)}>
        {info.tabs.map((tab) => (
          <li key={tab.name} className={styles.rowFlush}>
            <button
              type="button"
              className={mergeClasses(styles.rowButton, tab.name === current && styles.rowNow)}
              aria-current={tab.name === current ? "true" : undefined}
              onClick={() => onLook(tab.name)}
            >
              <span className={styles.grow}>
                {tab.name}
                <br />
                <AboutTab tab={tab} />
              </span>
              <ChevronRight16Regular className={mergeClasses(styles.quiet, styles.keep)} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function AboutTab({ tab }: { readonly tab: TabInfo }) {
  const styles = useBodyStyles();
  const text = useText().list;
  const about = [
    tab.rows === 0 ? text.tabEmpty : text.size(tab.rows, tab.columns),
    ...(tab.visibility === "visible" ? [] : [text.visibility[tab.visibility]]),
    ...(tab.isProtected ? [text.protection.on] : []),
    ...(tab.mark ? [text.tabOurs] : []),
  ];
  return <span className={styles.small}>{about.join(" · ")}</span>;
}

function BookNotes({ info }: { readonly info: WorkbookInfo }) {
  const styles = useBodyStyles();
  const { book } = useText().list;
  const notes = [
    ...(info.isReadOnly ? [book.readOnly] : []),
    ...(info.isStructureProtected ? [book.structureProtected] : []),
    ...(info.isOldFormat ? [book.oldFormat] : []),
  ];
  return notes.length === 0 ? null : <p className={styles.small}>{notes.join(" ")}</p>;
}
