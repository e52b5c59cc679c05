import { useEffect, useState } from "react";
import { addressOf } from "./grid/address";
import { cellAt } from "./grid/selection";
import { useBook, useSession } from "./session-context";
import { useWords } from "./words/use-words";

/** What the page is at, and what the selected numbers come to. */
export function StatusBar() {
  const words = useWords();
  const isBusy = useBook((state) => state.isBusy);
  const isEditing = useBook((state) => state.editing !== undefined);
  const summary = useBook((state) => state.summary);
  const parts = summary && summary.filled > 1 ? words.summary(summary) : [];
  return (
    <footer className="bench-status">
      <span role="status">{isBusy ? words.busy : isEditing ? words.editing : words.ready}</span>
      <Announcement />
      <span className="grow" />
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </footer>
  );
}

/** After this rest the active cell is told: not each one that is merely passed. */
const REST = 150;

/** For ears alone: which cell is active and what it holds. */
function Announcement() {
  const session = useSession();
  const words = useWords();
  const selection = useBook((state) => state.selection);
  const input = useBook((state) => state.input);
  const [told, setTold] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      const cell = cellAt(selection.active, session.merges);
      const { rows, columns } = session.rect;
      const isBlock = rows !== cell.rows || columns !== cell.columns;
      const shown = session.sheet === undefined ? undefined : session.tiles.cell(session.sheet, cell.row, cell.column)?.text;
      setTold(
        isBlock
          ? words.block(addressOf(session.rect), rows, columns)
          : words.cell(addressOf({ ...cell, rows: 1, columns: 1 }), shown ?? input),
      );
    }, REST);
    return () => clearTimeout(timer);
  }, [session, words, selection, input]);
  return (
    <span className="for-ears" aria-live="polite">
      {told}
    </span>
  );
}
