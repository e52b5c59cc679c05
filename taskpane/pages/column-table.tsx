import { mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnView } from "../../src/operation/list-view";
import { Link } from "../frame/link";
import { TableHead } from "../frame/table-head";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import type { AnswerChange } from "./answer-change";
import { useSplitText } from "./use-split-text";

interface ColumnTableProps {
  readonly columns: readonly ColumnView[];
  readonly onAnswer: (change: AnswerChange) => void;
}

/** How the columns are understood; «Sửa» lets each be told anew, the ignored ones too. */
export function ColumnTable({ columns, onAnswer }: ColumnTableProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const text = useSplitText().found.found;
  const [isEditing, setEditing] = useState(false);
  const understood = columns.filter(({ field }) => field !== null);
  const ignored = columns.filter(({ field }) => field === null);
  return (
    <>
      <div className={body.split}>
        <h2 className={body.h2}>{text.understood(understood.length)}</h2>
        <Link onPress={() => setEditing(!isEditing)}>{isEditing ? text.editDone : text.edit}</Link>
      </div>
      <table className={styles.table}>
        <TableHead heads={[text.letter, text.heading, text.meaning]} areWords />
        <tbody>
          {(isEditing ? columns : understood).map((column) => (
            <tr key={column.letter}>
              <td className={mergeClasses(styles.td, styles.letter, body.quiet)}>{column.letter}</td>
              <th scope="row" className={styles.td}>
                {column.heading}
              </th>
              <td className={styles.td}>
                {isEditing ? <Meaning column={column} columns={columns} onAnswer={onAnswer} /> : <FieldName field={column.field} />}
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

const IGNORED = "";

/** What a column of a list can be, in the order in which the officer chooses; what only reports have is not offered. */
const LIST_FIELDS: readonly NonNullable<ColumnView["field"]>[] = [
  "no",
  "name",
  "code",
  "ward",
  "block",
  "sector",
  "workers",
  "workersFemale",
  "workersInsured",
  "members",
  "membersFemale",
  "newMembers",
  "left",
  "introduced",
  "admitted",
  "chair",
  "chairIsPartyMember",
  "founded",
  "note",
  "target",
  "hold",
  "min",
  "max",
];

function Meaning({ column, columns, onAnswer }: { readonly column: ColumnView } & ColumnTableProps) {
  const { found } = useSplitText();
  const styles = useFigureStyles();
  const fields = LIST_FIELDS;
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
