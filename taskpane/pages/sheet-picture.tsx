import { useState } from "react";
import type { LayoutColumn } from "../../src/operation/layout-view";
import type { SheetExcerpt } from "../../src/operation/sheet-excerpt";
import { usePictureStyles } from "../frame/use-picture-styles";
import { PictureColumns } from "./picture-columns";
import { PictureRow, SHOWN_COLUMNS } from "./picture-row";
import { useLayoutText } from "./use-layout-text";

interface SheetPictureProps {
  readonly tab: string;
  readonly excerpt: SheetExcerpt;
  /** What the columns mean. */
  readonly columns: readonly { readonly column: number; readonly field: LayoutColumn["field"]; readonly doubt?: LayoutColumn["doubt"] }[];
  /** Whether rows are lines of figures, and no units. */
  readonly areLines: boolean;
  /** A row's number was pressed, Excel's. */
  readonly onRow: (row: number) => void;
}

/** A small picture of a sheet: the heading framed, each row with what it is, each column with what it means. Four columns at a time. */
export function SheetPicture({ tab, excerpt, columns, areLines, onRow }: SheetPictureProps) {
  const styles = usePictureStyles();
  const { layout: text } = useLayoutText();
  const [wanted, setWanted] = useState(0);
  const most = Math.max(0, excerpt.columns.length - SHOWN_COLUMNS);
  const from = Math.min(wanted, most);
  const shown = excerpt.columns.slice(from, from + SHOWN_COLUMNS);
  if (shown.length === 0) return null;
  return (
    <>
      <table className={styles.table} aria-label={text.picture(tab)}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {text.row}
            </th>
            {shown.map(({ column, letter }) => (
              <th key={column} scope="col" className={styles.column}>
                <span className={styles.letter}>{letter}</span>
                <Meaning of={columns.find((one) => one.column === column)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {excerpt.rows.map((row, index) => (
            <PictureRow
              key={row.row}
              row={row}
              before={excerpt.rows[index - 1]}
              isLastOfHeading={row.role === "heading" && excerpt.rows[index + 1]?.role !== "heading"}
              {...{ from, areLines, onRow }}
            />
          ))}
        </tbody>
      </table>
      <PictureColumns {...{ excerpt, from, most }} onFrom={setWanted} />
    </>
  );
}

function Meaning({ of }: { readonly of: SheetPictureProps["columns"][number] | undefined }) {
  const styles = usePictureStyles();
  const { layout: text, fields } = useLayoutText();
  if (!of) return null;
  if (of.field === null) return <span className={styles.faint}>{text.ignored}</span>;
  return (
    <>
      {fields[of.field]}
      {of.doubt ? ` (${text.guessed})` : null}
    </>
  );
}
