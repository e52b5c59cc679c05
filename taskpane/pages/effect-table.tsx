import { mergeClasses } from "@fluentui/react-components";
import type { SplitView } from "../../src/operation/split-view";
import { TableHead } from "../frame/table-head";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { useSplitText } from "./use-split-text";

/** What the split changes: now, and once every part is reached. */
export function EffectTable({ view }: { readonly view: SplitView }) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { split, words } = useSplitText();
  const { n, percent } = useFigures();
  const text = split.shown;
  const { totals } = view;
  const rates = [view.rates.state, view.rates["non-state"], view.rates.neither].filter((rate) => rate !== undefined);
  const named = [...new Set(rates)].map(words.percent).join(" / ");
  const overall = (members: number) => (totals.workers > 0 ? percent(members, totals.workers) : split.unknown);
  const rows: [name: string, before: string, after: string][] = [
    [text.below60, n(totals.below60Before), n(totals.below60After)],
    [text.overall, overall(totals.members), overall(totals.members + totals.given)],
  ];
  if (named !== "") rows.unshift([text.reached(named), n(totals.reachedBefore), n(totals.reachedAfter)]);
  return (
    <table className={mergeClasses(styles.table, body.gap12)}>
      <TableHead heads={[text.unions, text.now, text.after]} />
      <tbody>
        {rows.map(([name, before, after]) => (
          <tr key={name}>
            <th scope="row" className={styles.td}>
              {name}
            </th>
            <td className={mergeClasses(styles.td, styles.num)}>{before}</td>
            <td className={mergeClasses(styles.td, styles.num)}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
