import { Button } from "@fluentui/react-components";
import { AddRegular, ChevronLeftRegular, ChevronRightRegular, LockClosed16Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { settle } from "./book/book-edits";
import type { BookSession } from "./book/book-session";
import type { MenuSpot } from "./menu-spot";
import { useBook, useSession } from "./session-context";
import { type SheetTab, SheetTabMenu } from "./sheet-tab-menu";
import { useWords } from "./words/use-words";

/** The visible sheets; a double click renames one, a right click offers more. */
export function SheetTabs({ onRemove }: { onRemove(sheet: SheetTab): void }) {
  const session = useSession();
  const words = useWords();
  const book = useBook((state) => state.book);
  const [renaming, setRenaming] = useState<number>();
  const [menu, setMenu] = useState<{ sheet: SheetTab; spot: MenuSpot }>();
  const strip = useRef<HTMLDivElement>(null);
  const shown = book?.sheets.filter((sheet) => sheet.visibility === "Visible") ?? [];
  const active = book?.active;
  const renamed = shown.find((sheet) => sheet.id === renaming);
  useEffect(() => {
    if (active !== undefined) strip.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const watch = (work: Promise<unknown>) => work.catch((error: unknown) => session.report(error));
  const scroll = (by: number) => () => strip.current?.scrollBy({ left: by });
  return (
    <nav className="bench-names" aria-label={words.regions.tabs}>
      <button type="button" className="tab-scroll" tabIndex={-1} aria-hidden onClick={scroll(-160)}>
        <ChevronLeftRegular />
      </button>
      <button type="button" className="tab-scroll" tabIndex={-1} aria-hidden onClick={scroll(160)}>
        <ChevronRightRegular />
      </button>
      <div
        className="tab-strip"
        role="tablist"
        aria-label={words.regions.tabs}
        ref={strip}
        onKeyDown={(event) => walk(event, session, shown)}
      >
        {shown.map((sheet) => (
          <TabButton
            key={sheet.id}
            sheet={sheet}
            isActive={sheet.id === active}
            onRename={() => setRenaming(sheet.id)}
            onMenu={(spot) => setMenu({ sheet, spot })}
          />
        ))}
      </div>
      {renamed && <RenameField key={renamed.id} sheet={renamed} onDone={() => setRenaming(undefined)} />}
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={words.tabs.add}
        title={words.tabs.add}
        onClick={() => watch(addSheet(session))}
      />
      {menu && (
        <SheetTabMenu
          {...menu}
          hidden={book?.sheets.filter((sheet) => sheet.visibility === "Hidden") ?? []}
          onClose={() => setMenu(undefined)}
          onRename={() => setRenaming(menu.sheet.id)}
          onRemove={() => onRemove(menu.sheet)}
        />
      )}
    </nav>
  );
}

async function addSheet(session: BookSession): Promise<void> {
  const { sheet } = await session.client.request("addSheet", {});
  await session.activate(sheet);
}

/** Arrow keys go from tab to tab. */
function walk(event: KeyboardEvent, session: BookSession, shown: readonly SheetTab[]): void {
  const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const next = shown[shown.findIndex((sheet) => sheet.id === session.store.get().book?.active) + by];
  if (by === 0 || !next || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  const strip = event.currentTarget;
  session.activate(next.id).then(
    () => strip.querySelector<HTMLElement>("[aria-selected=true]")?.focus(),
    (error: unknown) => session.report(error),
  );
}

interface TabButtonProps {
  readonly sheet: SheetTab;
  readonly isActive: boolean;
  onRename(): void;
  onMenu(spot: MenuSpot): void;
}

function TabButton({ sheet, isActive, onRename, onMenu }: TabButtonProps) {
  const session = useSession();
  const words = useWords();
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    onMenu({ x: event.clientX, y: event.clientY });
  };
  return (
    <button
      type="button"
      role="tab"
      className="tab"
      aria-selected={isActive}
      id={tabId(sheet)}
      tabIndex={isActive ? 0 : -1}
      style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : {}}
      onClick={() => isActive || session.activate(sheet.id).catch((error: unknown) => session.report(error))}
      onDoubleClick={onRename}
      onContextMenu={onContextMenu}
      onKeyDown={(event) => event.key === "F2" && onRename()}
    >
      {sheet.isProtected && <LockClosed16Regular aria-label={words.tabs.isProtected} />}
      {sheet.name}
    </button>
  );
}

const tabId = (sheet: SheetTab) => `sheet-tab-${sheet.id}`;

/** Lies over its tab: a list of tabs may hold nothing else. */
function RenameField({ sheet, onDone }: { sheet: SheetTab; onDone(): void }) {
  const session = useSession();
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const bounds = document.getElementById(tabId(sheet))?.getBoundingClientRect();
  useEffect(() => field.current?.select(), []);
  const finish = (name: string) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone();
    if (name !== sheet.name) settle(session, session.client.request("renameSheet", { sheet: sheet.id, name }));
  };
  return (
    <input
      ref={field}
      className="tab-rename"
      aria-label={words.tabs.renameOf(sheet.name)}
      defaultValue={sheet.name}
      maxLength={31}
      style={{ left: bounds?.left, top: bounds?.top, minWidth: Math.max(96, bounds?.width ?? 0) }}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish(event.currentTarget.value);
        if (event.key === "Escape") finish(sheet.name);
      }}
    />
  );
}
