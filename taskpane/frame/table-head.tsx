import { mergeClasses } from "@fluentui/react-components";
import { useFigureStyles } from "./use-figure-styles";

interface TableHeadProps {
  readonly heads: readonly string[];
  /** Whether every column holds words. */
  readonly areWords?: boolean;
  /** Of a table whose rows are not all drawn. */
  readonly isCounted?: boolean;
}

/** The heads of a table whose first column is names and whose others are figures, unless they are words too. */
export function TableHead({ heads, areWords = false, isCounted }: TableHeadProps) {
  const styles = useFigureStyles();
  return (
    <thead>
      <tr aria-rowindex={isCounted ? 1 : undefined}>
        {heads.map((head, index) => (
          <th key={head} scope="col" className={mergeClasses(styles.th, index > 0 && !areWords && styles.num)}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
