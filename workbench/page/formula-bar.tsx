import { CheckmarkRegular, DismissRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useState } from "react";
import { beginEdit, cancelEdit, commitEdit, typeText } from "./book/book-edits";
import type { BookSession } from "./book/book-session";
import { addressOf, parseAddress } from "./grid/address";
import { cellAt, selectRect } from "./grid/selection";
import { useBook, useSession } from "./session-context";
import { useWords } from "./words/use-words";

/** The name box and what the active cell holds. `onLeave` gives the keyboard back to the grid. */
export function FormulaBar({ onLeave }: { onLeave(): void }) {
  const session = useSession();
  const words = useWords();
  const editing = useBook((state) => state.editing);
  const input = useBook((state) => state.input);
  const active = useBook((state) => state.selection.active);
  const address = addressOf({ ...active, rows: 1, columns: 1 });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "Enter" ? ([1, 0] as const) : event.key === "Tab" ? ([0, 1] as const) : undefined;
    if (event.key === "Escape") cancelEdit(session);
    else if (step) commitEdit(session, event.shiftKey ? -step[0] : step[0], event.shiftKey ? -step[1] : step[1]);
    else return;
    event.preventDefault();
    onLeave();
  };
  return (
    <section className="bench-formula" aria-label={words.regions.formula}>
      <NameBox onLeave={onLeave} />
      <FormulaButtons onLeave={onLeave} />
      <i aria-hidden>fx</i>
      <input
        className="formula-input"
        aria-label={words.formulaBox(address)}
        spellCheck={false}
        autoComplete="off"
        value={editing ? editing.text : input}
        onFocus={() => {
          if (!session.store.get().editing) beginEdit(session, "bar");
        }}
        onChange={(event) => typeText(session, event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (session.store.get().editing?.where === "bar") commitEdit(session, 0, 0);
        }}
      />
    </section>
  );
}

/** While a cell is being typed into: take it or leave it. */
function FormulaButtons({ onLeave }: { onLeave(): void }) {
  const session = useSession();
  const words = useWords();
  const isEditing = useBook((state) => state.editing !== undefined);
  const press = (work: (session: BookSession) => void) => () => {
    work(session);
    onLeave();
  };
  // The field keeps the keyboard while a button is pressed, or its leaving would already have taken what was typed.
  const hold = (event: { preventDefault(): void }) => event.preventDefault();
  return (
    <>
      <button
        type="button"
        className="formula-button"
        disabled={!isEditing}
        title={words.cancel}
        aria-label={words.cancel}
        onMouseDown={hold}
        onClick={press(cancelEdit)}
      >
        <DismissRegular />
      </button>
      <button
        type="button"
        className="formula-button"
        disabled={!isEditing}
        title={words.accept}
        aria-label={words.accept}
        onMouseDown={hold}
        onClick={press((one) => commitEdit(one, 0, 0))}
      >
        <CheckmarkRegular />
      </button>
    </>
  );
}

function NameBox({ onLeave }: { onLeave(): void }) {
  const session = useSession();
  const words = useWords();
  const [typed, setTyped] = useState<string>();
  useBook((state) => state.selection);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Enter") goTo(session, typed ?? "").catch((error: unknown) => session.report(error));
    setTyped(undefined);
    onLeave();
  };
  return (
    <input
      className="name-box"
      aria-label={words.nameBox}
      spellCheck={false}
      autoComplete="off"
      value={typed ?? selectedAddress(session)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={onKeyDown}
    />
  );
}

/** A merged cell is called by its first, as any cell. */
function selectedAddress(session: BookSession): string {
  const cell = cellAt(session.store.get().selection.active, session.merges);
  const { rows, columns } = session.rect;
  return addressOf(rows === cell.rows && columns === cell.columns ? { ...cell, rows: 1, columns: 1 } : session.rect);
}

/** Goes to an address, on another visible sheet too; what is no address is said. */
async function goTo(session: BookSession, typed: string): Promise<void> {
  if (typed === "") return;
  const target = parseAddress(typed);
  const name = target?.sheet?.toLowerCase();
  const sheets = session.store.get().book?.sheets ?? [];
  const sheet = name === undefined ? undefined : sheets.find((one) => one.name.toLowerCase() === name && one.visibility === "Visible");
  if (!target || (name !== undefined && !sheet)) return session.fail("address", typed);
  if (sheet && sheet.id !== session.sheet) await session.activate(sheet.id);
  session.select(selectRect(target.rect), "active");
}
