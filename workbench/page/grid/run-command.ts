import { beginEdit, cancelEdit, clearSelection, commitEdit, copySelection, typeText, undo } from "../book/book-edits";
import type { BookSession } from "../book/book-session";
import { jump } from "../book/jump";
import type { KeyCommand } from "./key-command";
import { advance, move, moveTo, type Place, selectAll, selectColumns, selectRows } from "./selection";

/** How many rows and columns a screen holds. */
export interface Screen {
  readonly rows: number;
  readonly columns: number;
}

/** Does what a key asked for. Trouble is shown to the person. */
export function runCommand(session: BookSession, command: KeyCommand, screen: Screen): void {
  const { store, axes, merges } = session;
  switch (command.do) {
    case "move":
      step(session, command.rows, command.columns, command.extend);
      break;
    case "page":
      step(session, command.rows * screen.rows, command.columns * screen.columns, command.extend);
      break;
    case "jump":
      watch(session, jump(session, command.rows, command.columns, command.extend));
      break;
    case "row-start":
    case "sheet-start":
    case "sheet-end":
      session.select(moveTo(store.get().selection, target(session, command), command.extend, merges));
      break;
    case "commit":
      if (store.get().editing) commitEdit(session, command.rows, command.columns);
      else session.select(advance(store.get().selection, command.rows, command.columns, axes, merges), "active");
      break;
    case "next-sheet":
      nextSheet(session, command.direction);
      break;
    default:
      runPlain(session, command.do);
  }
}

function runPlain(session: BookSession, name: Exclude<KeyCommand["do"], "move">): void {
  const { selection, editing } = session.store.get();
  const { row, column, rows, columns } = session.rect;
  if (name === "cancel") cancelEdit(session);
  if (name === "edit") beginFullEdit(session);
  if (name === "newline" && editing) typeText(session, `${editing.text}\n`);
  if (name === "clear") watch(session, clearSelection(session));
  if (name === "copy" || name === "cut") watch(session, copySelection(session, name === "cut"));
  if (name === "undo") watch(session, undo(session));
  if (name === "all") session.select({ ...selectAll(), active: selection.active }, "nothing");
  if (name === "rows") session.select(selectRows(row, row + rows - 1, selection.active.column), "nothing");
  if (name === "columns") session.select(selectColumns(column, column + columns - 1, selection.active.row), "nothing");
}

function beginFullEdit(session: BookSession): void {
  const { editing } = session.store.get();
  if (editing) session.store.set({ editing: { ...editing, isQuick: false } });
  else beginEdit(session, "cell");
}

function step(session: BookSession, rows: number, columns: number, extend: boolean): void {
  session.select(move(session.store.get().selection, rows, columns, extend, session.axes, session.merges));
}

function target(session: BookSession, command: { do: "row-start" | "sheet-start" | "sheet-end"; extend: boolean }): Place {
  const { selection, sheet } = session.store.get();
  const from = command.extend ? selection.focus : selection.active;
  const { rows, columns } = session.axes;
  if (command.do === "sheet-end") return { row: Math.max(0, (sheet?.rows ?? 1) - 1), column: Math.max(0, (sheet?.columns ?? 1) - 1) };
  const column = columns.visible(sheet?.frozenColumns ?? 0, 1);
  return { row: command.do === "row-start" ? from.row : rows.visible(sheet?.frozenRows ?? 0, 1), column };
}

function nextSheet(session: BookSession, direction: 1 | -1): void {
  const shown = session.store.get().book?.sheets.filter((sheet) => sheet.visibility === "Visible") ?? [];
  const at = shown.findIndex((sheet) => sheet.id === session.sheet);
  const next = shown[at + direction];
  if (next) watch(session, session.activate(next.id));
}

function watch(session: BookSession, work: Promise<void>): void {
  work.catch((error: unknown) => session.report(error));
}
