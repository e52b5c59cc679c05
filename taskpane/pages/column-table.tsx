import { mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import { LIST_FIELDS } from "../../src/operation/layout-fields";
import type { LayoutColumn } from "../../src/operation/layout-view";
import type { ColumnView } from "../../src/operation/list-view";
import { Link } from "../frame/link";
import { TableHead } from "../frame/table-head";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import type { AnswerChange } from "./answer-change";
import { useLayoutText } from "./use-layout-text";
import { useSplitText } from "./use-split-text";

interface ColumnTableProps {
  /** `doubt`: why a meaning is a guess. */
  readonly columns: readonly (ColumnView & { readonly doubt?: LayoutColumn["doubt"] })[];
  /** What can be chosen; left out: what a column of a list can be. */
  readonly fields?: readonly NonNullable<LayoutColumn["field"]>[];
  /** Whether every column can be told at once, without «Sửa». */
  readonly isOpen?: boolean;
  readonly onAnswer: (change: AnswerChange) => void;
}

/** How the columns are understood; «Sửa» lets each be told anew, the ignored ones too. */
export function ColumnTable({ columns, fields = LIST_FIELDS, isOpen = false, onAnswer }: ColumnTableProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const text = useSplitText().found.found;
  const [isEditing, setEditing] = useState(isOpen);
  const understood = columns.filter(({ field }) => field !== null);
  const ignored = columns.filter(({ field }) => field === null);
  return (
    <>
      <div className={body.split}>
        <h2 className={body.h2}>{text.understood(understood.length)}</h2>
        <Link onPress={() => setEditing(!isEditing)}>{isEditing ? text.editDone : text.edit}</Link>
      </div>
      <table className={mergeClasses(styles.table, isEditing && styles.fixed)}>
        {isEditing ? (
          <colgroup>
            <col className={styles.letter} />
            <col />
            <col className={styles.wide} />
          </colgroup>
        ) : null}
        <TableHead heads={[text.letter, text.heading, text.meaning]} areWords />
        <tbody>
          {(isEditing ? columns : understood).map((column) => (
            <tr key={column.letter}>
              <td className={mergeClasses(styles.td, styles.letter, body.quiet)}>{column.letter}</td>
              <th scope="row" className={styles.td}>
                {column.heading}
              </th>
              <td className={styles.td}>
                {isEditing ? <Meaning {...{ column, columns, fields, onAnswer }} /> : <FieldName field={column.field} />}
                {column.doubt ? <Doubt of={column.doubt} /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ignored.length > 0 && !isEditing ? (
        <p className={mergeClasses(body.small, body.gap8)}>
          {text.ignored(ignored.length, ignored.map(({ letter, heading }) => text.column(letter, heading)).join(", "))}
        </p>
      ) : null}
    </>
  );
}

function FieldName({ field }: Pick<ColumnView, "field">) {
  const { found } = useSplitText();
  return field === null ? null : found.fields[field];
}

function Doubt({ of }: { readonly of: NonNullable<LayoutColumn["doubt"]> }) {
  const body = useBodyStyles();
  const { layout } = useLayoutText();
  return <div className={body.small}>{layout.guesses[of]}</div>;
}

const IGNORED = "";

type MeaningProps = Required<Pick<ColumnTableProps, "columns" | "fields" | "onAnswer">> & { readonly column: ColumnView };

function Meaning({ column, columns, fields: offered, onAnswer }: MeaningProps) {
  const { found } = useSplitText();
  const styles = useFigureStyles();
  // What the machine took stays a choice.
  const fields = column.field === null || offered.includes(column.field) ? offered : [column.field, ...offered];
  const choose = (value: string) => {
    const field = fields.find((one) => one === value) ?? null;
    const before = columns.filter((one) => one !== column && field !== null && one.field === field);
    onAnswer({ columns: { ...Object.fromEntries(before.map(({ heading }) => [heading, null])), [column.heading]: field } });
  };
  return (
    <Select
      className={styles.narrow}
      size="small"
      aria-label={found.found.meaningOf(column.letter, column.heading)}
      value={column.field ?? IGNORED}
      onChange={(_, { value }) => choose(value)}
    >
      <option value={IGNORED}>{found.found.ignore}</option>
      {fields.map((field) => (
        <option key={field} value={field}>
          {found.fields[field]}
        </option>
      ))}
    </Select>
  );
}
