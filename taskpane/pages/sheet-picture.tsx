import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronLeft16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ExcerptRole, ExcerptRow, SheetExcerpt } from "../../src/operation/sheet-excerpt";
import type { Field } from "../../src/roster/field";
import { useBodyStyles } from "../frame/use-body-styles";
import { usePictureStyles } from "../frame/use-picture-styles";
import { useLayoutText } from "./use-layout-text";

/** Columns that are drawn at a time: more cannot be read in the pane. */
const SHOWN = 4;

/** Beside the word, for the eye. */
const SIGNS: Readonly<Partial<Record<ExcerptRole, string>>> = {
  heading: "■",
  unit: "•",
  group: "▾",
  subtotal: "Σ",
  total: "Σ",
  "sub-row": "↳",
  "of-which": "↳",
  note: "*",
};

interface SheetPictureProps {
  readonly tab: string;
  readonly excerpt: SheetExcerpt;
  /** What the columns mean. */
  readonly columns: readonly { readonly column: number; readonly field: Field | null; readonly doubt?: string | null }[];
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
  const most = Math.max(0, excerpt.columns.length - SHOWN);
  const from = Math.min(wanted, most);
  const shown = excerpt.columns.slice(from, from + SHOWN);
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
            <Row
              key={row.row}
              row={row}
              before={excerpt.rows[index - 1]}
              isLastOfHeading={row.role === "heading" && excerpt.rows[index + 1]?.role !== "heading"}
              {...{ from, areLines, onRow }}
            />
          ))}
        </tbody>
      </table>
      <Columns {...{ excerpt, from, most }} onFrom={setWanted} />
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

interface RowProps {
  readonly row: ExcerptRow;
  readonly before: ExcerptRow | undefined;
  readonly isLastOfHeading: boolean;
  readonly from: number;
  readonly areLines: boolean;
  readonly onRow: (row: number) => void;
}

function Row({ row, before, isLastOfHeading, from, areLines, onRow }: RowProps) {
  const styles = usePictureStyles();
  const body = useBodyStyles();
  const { layout: text } = useLayoutText();
  const { role } = row;
  const isHeading = role === "heading";
  const edges = isHeading && [before?.role !== "heading" && styles.top, isLastOfHeading && styles.bottom];
  const word = role === "unit" && areLines ? text.line : text.roles[role];
  const cells = cellsFrom(row, from);
  return (
    <>
      {row.isAfterGap ? (
        <tr>
          <td colSpan={1 + SHOWN} className={styles.gap}>
            {text.leftOut((before?.row ?? 0) + 1, row.row - 1)}
          </td>
        </tr>
      ) : null}
      <tr>
        <th scope="row" className={mergeClasses(styles.rowHead, isHeading && styles.heading, isHeading && styles.left, ...(edges || []))}>
          <button type="button" className={styles.rowButton} onClick={() => onRow(row.row)}>
            <span className={body.unseen}>{text.startAt(row.row)}</span>
            <span className={styles.number} aria-hidden>
              {row.row}
            </span>
            <span className={styles.word}>
              <span aria-hidden>{SIGNS[role] ? `${SIGNS[role]} ` : ""}</span>
              {word}
            </span>
          </button>
        </th>
        {cells.map(({ at, text: said, span }, index) => (
          <td
            key={at}
            colSpan={span > 1 ? span : undefined}
            className={mergeClasses(
              styles.cell,
              (role === "title" || role === "blank") && styles.faint,
              (role === "total" || role === "subtotal" || role === "group") && styles.total,
              isHeading && styles.heading,
              isHeading && index === cells.length - 1 && styles.right,
              ...(edges || []),
            )}
          >
            <span className={isHeading ? styles.whole : isFigure(said) ? mergeClasses(styles.whole, styles.figure) : styles.clip}>
              {said}
            </span>
          </td>
        ))}
      </tr>
    </>
  );
}

/** Numbers are never cut. */
function isFigure(text: string): boolean {
  return /^[-\d.,\s%]+$/.test(text);
}

interface DrawnCell {
  /** Place of its first drawn column. */
  readonly at: number;
  readonly text: string;
  readonly span: number;
}

/** What of a row stands in the columns from there on; a text that began before them goes on into them. */
function cellsFrom({ cells }: ExcerptRow, from: number): DrawnCell[] {
  const drawn: DrawnCell[] = [];
  let at = 0;
  for (const { text, span } of cells) {
    const first = Math.max(at, from);
    const last = Math.min(at + span, from + SHOWN);
    if (last > first) drawn.push({ at: first, text, span: last - first });
    at += span;
  }
  return drawn;
}

interface ColumnsProps {
  readonly excerpt: SheetExcerpt;
  readonly from: number;
  readonly most: number;
  readonly onFrom: (from: number) => void;
}

/** Which columns are drawn, and on to the others. */
function Columns({ excerpt: { columns, moreColumns }, from, most, onFrom }: ColumnsProps) {
  const styles = usePictureStyles();
  const body = useBodyStyles();
  const { layout: text } = useLayoutText();
  if (most === 0) return null;
  const [first, last] = [columns[from]?.letter ?? "", columns[from + SHOWN - 1]?.letter ?? ""];
  const step = (by: number) => onFrom(Math.min(most, Math.max(0, from + by)));
  return (
    <div className={styles.below}>
      <span className={body.small} role="status">
        {text.columnsShown(first, last, columns.length)}
        {moreColumns > 0 ? ` ${text.moreColumns(moreColumns)}` : null}
      </span>
      <span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft16Regular />}
          aria-label={text.columnsBefore}
          disabledFocusable={from === 0}
          onClick={() => step(-SHOWN)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRight16Regular />}
          aria-label={text.columnsAfter}
          disabledFocusable={from >= most}
          onClick={() => step(SHOWN)}
        />
      </span>
    </div>
  );
}
