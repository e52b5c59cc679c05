import { mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../src/finding/finding";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { useReportText } from "./use-report-text";

/** What stands there against what should; nothing where the finding is not about a figure. */
export function FindingFigures({ facts }: Pick<Finding, "facts">) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { n } = useFigures();
  const text = useReportText().check.finding;
  // Cut off, not rounded: a rate that misses what is asked never reads as if it met it.
  const print = (value: string | number) => (typeof value === "number" ? n(Math.trunc(value * 10_000) / 10_000) : value);
  const found = facts["found"] ?? facts["said"];
  const expected = facts["expected"];
  const rows = [
    [text.found, found],
    [text.expected, expected],
  ] as const;
  if (rows.every(([, value]) => value === undefined || value === null || value === "")) return null;
  return (
    <table className={mergeClasses(styles.table, body.gap8)} aria-label={text.figures}>
      <tbody>
        {rows.map(([label, value]) =>
          value === undefined || value === null || value === "" ? null : (
            <tr key={label}>
              <th scope="row" className={styles.td}>
                {label}
              </th>
              <td className={mergeClasses(styles.td, typeof value === "number" && styles.num)}>{print(value)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
