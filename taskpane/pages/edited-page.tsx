import { mergeClasses } from "@fluentui/react-components";
import type { EditedCell } from "../../src/operation/restore-entry";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useText } from "../text-context";
import { editedRows } from "./edited-rows";

interface EditedPageProps {
  readonly cells: readonly EditedCell[];
  /** Whether restoring leaves them as they are. */
  readonly stays: boolean;
  readonly takesFocus: boolean;
  readonly onRestore: () => void;
  readonly onKeep: () => void;
}

/** Cells that were edited since a write that is to be taken back: as we left them, and as they stand now. */
export function EditedPage({ cells, stays, takesFocus, onRestore, onKeep }: EditedPageProps) {
  const body = useBodyStyles();
  const figures = useFigureStyles();
  const { journal } = useText();
  const text = journal.edited;
  const { rows, more } = editedRows(cells, text);
  return (
    <Page
      title={text.title(cells.length)}
      lead={text.lead}
      main={{ text: text.restore, run: onRestore }}
      second={{ text: text.keep, run: onKeep }}
      note={stays ? undefined : text.note}
      takesFocus={takesFocus}
    >
      <Passage tone="warning" title={stays ? text.stays : text.lost} />
      <table className={mergeClasses(figures.table, body.gap12)}>
        <thead>
          <tr>
            <th scope="col">{text.columns.cell}</th>
            <th scope="col">{text.columns.written}</th>
            <th scope="col">{text.columns.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, written, now }) => (
            <tr key={place}>
              <td>{place}</td>
              <td>{written}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className={body.small}>{text.more(more)}</p> : null}
    </Page>
  );
}
