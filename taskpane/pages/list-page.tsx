import { mergeClasses } from "@fluentui/react-components";
import type { TabInfo } from "../../src/sheet/workbook";
import { describeLoss, type LossFacts } from "../../src/text/describe-loss";
import type { Text } from "../../src/text/text";
import { Link } from "../frame/link";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import type { SessionState } from "../session-state";
import type { TabFacts } from "../tab-facts";
import { useLanguage, useText } from "../text-context";
import { TabFactsTable } from "./tab-facts-table";
import { TabList } from "./tab-list";

interface ListPageProps {
  readonly state: SessionState;
  readonly takesFocus: boolean;
  readonly onLook: (tab: string) => void;
  readonly onRead: (tab: string) => void;
  readonly onShow?: ((tab: string, address: string) => void) | undefined;
  readonly onFindLosses?: (() => void) | undefined;
  readonly onPick?: (() => void) | undefined;
}

/** «Danh sách»: what the tab in front is, and every tab of the workbook. */
export function ListPage({ state, takesFocus, onLook, onRead, onShow, onFindLosses, onPick }: ListPageProps) {
  const styles = useBodyStyles();
  const { frame, list } = useText();
  const { info, tab, facts, readAt, losses } = state;
  const title = tab ? list.tab(tab.name) : frame.steps.list;
  const read = tab && { text: facts ? list.readAgain : list.readIt, run: () => onRead(tab.name) };
  const pick = onPick && { text: list.otherFile, run: onPick };
  return (
    <Page
      title={title}
      lead={readAt && facts ? list.readAt(facts.rows, facts.columns, readAt) : undefined}
      main={read ?? pick}
      second={read ? pick : undefined}
      note={list.willWrite}
      takesFocus={takesFocus}
    >
      {tab && !facts && !state.work ? <p className={mergeClasses(styles.p, styles.gap8)}>{list.notRead(tab.rows, tab.columns)}</p> : null}
      {facts ? <About facts={facts} onShow={onShow && ((address) => onShow(facts.tab, address))} /> : null}
      {info ? <TabList info={info} current={tab?.name} onLook={onLook} /> : null}
      {info && onFindLosses ? <AboutCopy losses={losses} onFind={onFindLosses} /> : null}
    </Page>
  );
}

function About({ facts, onShow }: { readonly facts: TabFacts; readonly onShow: ((address: string) => void) | undefined }) {
  const styles = useBodyStyles();
  const { list } = useText();
  if (facts.filled === 0) return <p className={mergeClasses(styles.p, styles.gap8)}>{list.empty}</p>;
  const notes = notesOf(facts, list);
  return (
    <>
      {notes.length > 0 ? (
        <div className={styles.note}>
          <b className={styles.strong}>{list.attention}</b>
          {notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        </div>
      ) : null}
      <h2 className={styles.h2}>{list.facts}</h2>
      <TabFactsTable facts={facts} onShow={onShow} />
    </>
  );
}

/** What an officer would want to know before trusting the figures of this tab. */
function notesOf(facts: TabFacts, list: Text["list"]): string[] {
  return [
    ...(facts.isProtected ? [list.notes.protected] : []),
    ...(facts.hiddenRows + facts.hiddenColumns > 0 ? [list.notes.hidden(facts.hiddenRows, facts.hiddenColumns)] : []),
    ...(facts.dateSystem === 1904 ? [list.notes.dates1904] : []),
  ];
}

/** What a copy of the file would lack: worked out only when asked, for it costs as much as saving one. */
function AboutCopy({ losses, onFind }: { readonly losses: readonly LossFacts[] | null; readonly onFind: () => void }) {
  const styles = useBodyStyles();
  const language = useLanguage();
  const { copy } = useText().list;
  return (
    <>
      <h2 className={styles.h2}>{copy.heading}</h2>
      <p className={styles.small}>
        {copy.intact} {losses === null ? <Link onPress={onFind}>{copy.look}</Link> : losses.length === 0 ? copy.nothing : copy.lacks}
      </p>
      <ul className={styles.rows}>
        {(losses ?? []).map((loss) => (
          <li key={`${loss.what} ${loss.tab}`} className={styles.row}>
            {describeLoss(loss, language)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** «Trang «…», 435 dòng × 11 cột» for the pages that will read it. */
export function describeTab(tab: TabInfo, list: Text["list"]): string {
  return `${list.tab(tab.name)} · ${tab.rows === 0 ? list.tabEmpty : list.size(tab.rows, tab.columns)}`;
}
