import { mergeClasses } from "@fluentui/react-components";
import type { SplitOutcome, SplitView } from "../../src/operation/split-view";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { TableHead } from "../frame/table-head";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { useText } from "../text-context";
import { shortName } from "./unit-table";
import { useSplitText } from "./use-split-text";

/** Units named of those whose part has changed. */
const NAMED = 20;

interface ListChangedPageProps {
  readonly tabs: readonly string[];
  readonly outcome: SplitOutcome;
  /** What had been shown, where it is still known: then the parts that changed are named. */
  readonly before?: SplitView;
  readonly takesFocus: boolean;
  readonly onShowNew: () => void;
  readonly onBack: () => void;
}

/** «Sổ đã đổi từ lúc xem trước»: nothing was written; what has changed, and the way to the new result. */
export function ListChangedPage({ tabs, outcome, before, takesFocus, onShowNew, onBack }: ListChangedPageProps) {
  const body = useBodyStyles();
  const { list } = useText();
  const { split, ways } = useSplitText();
  const text = ways.changed;
  return (
    <Page
      title={text.title}
      lead={text.lead}
      back={{ text: split.allocate, run: onBack }}
      main={{ text: text.showNew, run: onShowNew }}
      takesFocus={takesFocus}
    >
      {outcome.kind === "split" ? null : (
        <Passage tone="danger" title={text.impossible}>
          {outcome.kind === "impossible" ? ways.impossible.titles[outcome.code](outcome.target) : ways.compare.noColumn(outcome.heading)}.
        </Passage>
      )}
      <h2 className={body.h2}>{text.tabs(tabs.length)}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {tabs.map((tab) => (
          <li key={tab} className={body.row}>
            {list.tab(tab)}
          </li>
        ))}
      </ul>
      {outcome.kind === "split" && before ? <ChangedParts before={before} now={outcome} /> : null}
      {outcome.kind === "split" && !before ? (
        <p className={mergeClasses(body.p, body.gap16)}>{text.newTotal(outcome.totals.given, outcome.units.keys.length)}</p>
      ) : null}
    </Page>
  );
}

function ChangedParts({ before, now }: { readonly before: SplitView; readonly now: SplitView }) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { n } = useFigures();
  const { ways, split } = useSplitText();
  const text = ways.changed;
  const changed = changedParts(before, now);
  const rest = now.units.keys.length - Math.min(changed.length, NAMED);
  const figure = mergeClasses(styles.td, styles.num);
  return (
    <>
      <h2 className={body.h2}>{changed.length === 0 ? text.noneChanged : text.units(changed.length)}</h2>
      <table className={styles.table}>
        <TableHead heads={[text.unit, text.before, text.now]} />
        <tbody>
          {changed.slice(0, NAMED).map(({ key, name, was, is }) => (
            <tr key={key}>
              <th scope="row" className={styles.td}>
                {shortName(name)}
              </th>
              <td className={figure}>{was === undefined ? <span className={body.quiet}>{split.list.isNew}</span> : n(was)}</td>
              <td className={figure}>
                <b className={body.strong}>{n(is)}</b>
              </td>
            </tr>
          ))}
          {changed.length <= NAMED ? (
            <tr>
              <th scope="row" className={mergeClasses(styles.td, body.quiet)}>
                {text.others(rest)}
              </th>
              <td className={mergeClasses(figure, body.quiet)} colSpan={2}>
                {text.unchanged}
              </td>
            </tr>
          ) : null}
          <tr>
            <th scope="row" className={mergeClasses(styles.td, styles.total)}>
              {text.total}
            </th>
            <td className={mergeClasses(figure, styles.total)}>{n(before.totals.given)}</td>
            <td className={mergeClasses(figure, styles.total)}>{n(now.totals.given)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** Units whose part is another than before, by key, the greatest change first; `was` is undefined for units that are new. */
function changedParts(before: SplitView, now: SplitView) {
  const old = new Map(before.units.keys.map((key, position) => [key, before.units.parts[position] ?? 0]));
  return now.units.keys
    .map((key, position) => ({ key, name: now.units.names[position] ?? "", was: old.get(key), is: now.units.parts[position] ?? 0 }))
    .filter(({ was, is }) => was !== is)
    .sort((a, b) => Math.abs(b.is - (b.was ?? 0)) - Math.abs(a.is - (a.was ?? 0)));
}
