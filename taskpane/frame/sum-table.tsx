import { mergeClasses } from "@fluentui/react-components";
import { useBodyStyles } from "./use-body-styles";
import { useFigureStyles } from "./use-figure-styles";

/** One step of a sum. `result` stands under a rule too. */
export interface SumLine {
  readonly name: string;
  readonly value: string;
  readonly look?: "rule" | "strong" | "rule-strong" | "result";
}

/** A calculation, one step a line. */
export function SumTable({ name, lines }: { readonly name: string; readonly lines: readonly SumLine[] }) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  return (
    <table className={mergeClasses(styles.table, body.gap12)} aria-label={name}>
      <tbody>
        {lines.map((line) => {
          const rule = line.look !== undefined && line.look !== "strong" ? styles.sumRule : "";
          const weight = line.look === "result" ? styles.sumResult : "";
          const isStrong = line.look === "strong" || line.look === "rule-strong";
          return (
            <tr key={line.name}>
              <th scope="row" className={mergeClasses(styles.sumCell, rule, weight, line.look === "strong" && styles.sumStrong)}>
                {line.name}
              </th>
              <td className={mergeClasses(styles.sumCell, styles.sumValue, rule, weight, isStrong && styles.sumStrong)}>{line.value}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
