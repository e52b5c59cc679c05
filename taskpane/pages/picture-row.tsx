import { mergeClasses } from "@fluentui/react-components";
import type { ExcerptRole, ExcerptRow } from "../../src/operation/sheet-excerpt";
import { useBodyStyles } from "../frame/use-body-styles";
import { usePictureStyles } from "../frame/use-picture-styles";
import { useLayoutText } from "./use-layout-text";

/** Columns that are drawn at a time: more cannot be read in the pane. */
export const SHOWN_COLUMNS = 4;

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

interface RowProps {
  readonly row: ExcerptRow;
  readonly before: ExcerptRow | undefined;
  readonly isLastOfHeading: boolean;
  /** Place of the first column that is drawn. */
  readonly from: number;
  /** Whether rows are lines of figures, and no units. */
  readonly areLines: boolean;
  readonly onRow: (row: number) => void;
}

/** A row of the picture: its number, what it is, its cells; before it, which rows are left out. */
export function PictureRow(props: RowProps) {
  const { row, before, from } = props;
  const styles = usePictureStyles();
  const { layout: text } = useLayoutText();
  const { role } = row;
  const isHeading = role === "heading";
  const cells = cellsFrom(row, from);
  const look = mergeClasses(
    styles.cell,
    (role === "title" || role === "blank") && styles.faint,
    (role === "total" || role === "subtotal" || role === "group") && styles.total,
    useHeadingEdges(props),
  );
  return (
    <>
      {row.isAfterGap ? (
        <tr>
          <td colSpan={1 + SHOWN_COLUMNS} className={styles.gap}>
            {text.leftOut((before?.row ?? 0) + 1, row.row - 1)}
          </td>
        </tr>
      ) : null}
      <tr>
        <RowHead {...props} />
        {cells.map(({ at, text: said, span }, index) => (
          <td
            key={at}
            colSpan={span > 1 ? span : undefined}
            className={mergeClasses(look, isHeading && index === cells.length - 1 && styles.right)}
          >
            <span className={isHeading ? styles.whole : isFigure(said) ? styles.figure : styles.clip}>{said}</span>
          </td>
        ))}
      </tr>
    </>
  );
}

/** The row's number, which is pressed to let the heading begin there, and what the row is. */
function RowHead(props: RowProps) {
  const { row, areLines, onRow } = props;
  const styles = usePictureStyles();
  const body = useBodyStyles();
  const { layout: text } = useLayoutText();
  const { role } = row;
  const sign = SIGNS[role];
  return (
    <th scope="row" className={mergeClasses(styles.rowHead, useHeadingEdges(props), role === "heading" && styles.left)}>
      <button type="button" className={styles.rowButton} onClick={() => onRow(row.row)}>
        <span className={body.unseen}>{text.startAt(row.row)}</span>
        <span className={styles.number} aria-hidden>
          {row.row}
        </span>
        <span className={styles.word}>
          {sign ? <span aria-hidden>{sign} </span> : null}
          {role === "unit" && areLines ? text.line : text.roles[role]}
        </span>
      </button>
    </th>
  );
}

/** The tint of a heading's row, and the frame where it begins and ends. */
function useHeadingEdges({ row, before, isLastOfHeading }: RowProps): string {
  const styles = usePictureStyles();
  if (row.role !== "heading") return "";
  return mergeClasses(styles.heading, before?.role !== "heading" && styles.top, isLastOfHeading && styles.bottom);
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
    const last = Math.min(at + span, from + SHOWN_COLUMNS);
    if (last > first) drawn.push({ at: first, text, span: last - first });
    at += span;
  }
  return drawn;
}
