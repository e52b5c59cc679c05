import { mergeClasses } from "@fluentui/react-components";
import type { SplitChoices } from "../../src/operation/split-choices";
import type { ComparisonView, SplitTotals } from "../../src/operation/split-view";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { useSplitText } from "./use-split-text";

interface ComparisonTableProps {
  /** What version 1 was made with. */
  readonly first: SplitChoices;
  readonly comparison: ComparisonView;
}

/** Both versions side by side, each headed by what it does otherwise than the other. */
export function ComparisonTable({ first, comparison }: ComparisonTableProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { split, ways } = useSplitText();
  const { n, percent } = useFigures();
  const differs = useDifferences();
  const text = ways.compare;
  const rows: [name: string, figure: (totals: SplitTotals) => string][] = [
    [text.total, ({ given }) => n(given)],
    [text.reached, ({ reachedAfter }) => n(reachedAfter)],
    [text.below60, ({ below60After }) => n(below60After)],
    [text.over, ({ overGap }) => n(overGap)],
    [text.largest, ({ largest }) => n(largest)],
    [text.overall, ({ members, given, workers }) => (workers > 0 ? percent(members + given, workers) : split.unknown)],
  ];
  const versions = [
    { name: text.first, how: differs(first, comparison.choices) },
    { name: text.second, how: differs(comparison.choices, first) },
  ];
  const figure = mergeClasses(styles.td, styles.num);
  return (
    <table className={mergeClasses(styles.table, body.gap16)}>
      <thead>
        <tr>
          <th scope="col" className={styles.th}>
            {text.result}
          </th>
          {versions.map(({ name, how }) => (
            <th key={name} scope="col" className={mergeClasses(styles.th, styles.headRight)}>
              <b className={body.strong}>{name}</b>
              <br />
              {how}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, print]) => (
          <tr key={name}>
            <th scope="row" className={styles.td}>
              {name}
            </th>
            <td className={figure}>{print(comparison.first)}</td>
            <td className={figure}>{print(comparison.second)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What one version does otherwise than the other, in a few words. */
function useDifferences(): (own: SplitChoices, other: SplitChoices) => string {
  const { ways, words } = useSplitText();
  const weight = ({ weight: name, weightHeading }: SplitChoices) =>
    name === "column" ? words.weightColumn(weightHeading) : words.weights[name];
  return (own, other) => {
    const parts = [
      ...(weight(own) === weight(other) ? [] : [weight(own)]),
      ...(own.method === other.method ? [] : [words.methods[own.method]]),
    ];
    return parts.length === 0 ? ways.compare.same : parts.join("; ");
  };
}
