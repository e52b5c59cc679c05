import { mergeClasses } from "@fluentui/react-components";
import type { SectorLine } from "../../src/operation/list-view";
import { TableHead } from "../frame/table-head";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { useSplitText } from "./use-split-text";

/** Units, workers and members by sector, with their sum. */
export function SectorTable({ lines }: { readonly lines: readonly SectorLine[] }) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { found, split } = useSplitText();
  const { n, percent } = useFigures();
  const text = found.ready;
  const sum = (figure: "units" | "workers" | "members") => lines.reduce((all, line) => all + line[figure], 0);
  const total = { units: sum("units"), workers: sum("workers"), members: sum("members") };
  const rows = lines.map((line) => ({ ...line, name: text.sectors[line.sector], isTotal: false }));
  return (
    <table className={mergeClasses(styles.table, body.gap12)}>
      <TableHead heads={[text.sector, text.unions, text.workers, text.members, text.rate]} />
      <tbody>
        {[...rows, { ...total, name: text.total, isTotal: true }].map(({ name, isTotal, units, workers, members }) => {
          const cell = mergeClasses(styles.td, isTotal && styles.total);
          const figure = mergeClasses(cell, styles.num);
          return (
            <tr key={name}>
              <th scope="row" className={cell}>
                {name}
              </th>
              <td className={figure}>{n(units)}</td>
              <td className={figure}>{n(workers)}</td>
              <td className={figure}>{n(members)}</td>
              <td className={figure}>{workers > 0 ? percent(members, workers) : split.unknown}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
