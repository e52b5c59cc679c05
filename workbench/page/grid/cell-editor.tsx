import { type ClipboardEvent, type FormEvent, type KeyboardEvent, type RefObject, useEffect } from "react";
import { beginEdit, commitEdit, pasteText, typeText } from "../book/book-edits";
import { useBook, useSession } from "../session-context";
import { useWords } from "../words/use-words";
import { addressOf } from "./address";
import { fontPixels, fontStack } from "./cell-box-view";
import { ACTIVE_ROW, cellRole, rowRole } from "./grid-roles";
import { keyCommand } from "./key-command";
import { runCommand, type Screen } from "./run-command";
import { cellAt } from "./selection";

export interface CellEditorProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Corner of the active cell within the grid, and whether it is in sight. */
  readonly left: number;
  readonly top: number;
  readonly isInSight: boolean;
  readonly screen: Screen;
  onMenu(): void;
}

/**
 * The field that always has the grid's keyboard. It lies unseen over the active cell, so that an input method (Telex, VNI) begins its work
 * with the first key, and shows itself as soon as something is typed.
 */
export function CellEditor({ field, left, top, isInSight, screen, onMenu }: CellEditorProps) {
  const session = useSession();
  const words = useWords();
  const editing = useBook((state) => state.editing);
  const active = useBook((state) => state.selection.active);
  const isHere = editing?.where === "cell";
  const cell = cellAt(active, session.merges);
  const view = session.sheet === undefined ? undefined : session.tiles.cell(session.sheet, active.row, active.column);
  const { rows, columns } = session.axes;
  const width = columns.offset(cell.column + cell.columns) - columns.offset(cell.column);
  const height = rows.offset(cell.row + cell.rows) - rows.offset(cell.row);

  useEffect(() => {
    const element = field.current;
    if (!element || !isHere || editing?.isQuick) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [field, isHere, editing?.isQuick]);

  const onInput = (event: FormEvent<HTMLTextAreaElement>) => {
    const { value } = event.currentTarget;
    if (session.store.get().editing) typeText(session, value);
    else beginEdit(session, "cell", value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method composes, every key is its own.
    if (event.nativeEvent.isComposing) return;
    const now = session.store.get().editing;
    const command = keyCommand(event, now ? (now.isQuick ? "quick" : "full") : undefined);
    if (!command) return;
    event.preventDefault();
    if (command.do === "menu") onMenu();
    else if (command.do === "newline") insertAtCaret(event.currentTarget, (text) => typeText(session, text));
    else runCommand(session, command, screen);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (session.store.get().editing) return;
    event.preventDefault();
    pasteText(session, event.clipboardData.getData("text/plain")).catch((error: unknown) => session.report(error));
  };
  const onBlur = () => {
    if (session.store.get().editing?.where === "cell") commitEdit(session, 0, 0);
  };
  return (
    <div id={ACTIVE_ROW} {...rowRole(active.row)}>
      <div {...cellRole(active.column, true)}>
        <textarea
          ref={field}
          className={`cell-editor${isHere ? " shown" : ""}${isInSight ? "" : " away"}`}
          style={{
            left,
            top,
            minWidth: width - 1,
            minHeight: height - 1,
            ...(isHere ? {} : { width: width - 1, height: height - 1 }),
            ...(view ? { fontWeight: view.bold ? 700 : 400, fontFamily: fontStack(view.font), fontSize: fontPixels(view) } : {}),
          }}
          value={isHere ? editing.text : ""}
          aria-label={words.cell(addressOf(cell), view?.text ?? "")}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          rows={1}
          onInput={onInput}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={onBlur}
        />
      </div>
    </div>
  );
}

function insertAtCaret(field: HTMLTextAreaElement, type: (text: string) => void): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  type(field.value);
}
