import { createRoot, type Root } from "react-dom/client";
import "../../taskpane/shell.css";
import type { CellRef } from "../../src/sheet/cell-ref";
import type { Book } from "../../taskpane/book";
import { deskBook } from "../../taskpane/desk-book";
import { Pane } from "../../taskpane/pane";
import type { Appearance, PaneHost } from "../../taskpane/pane-host";
import { Session } from "../../taskpane/session";
import { settingsStore } from "../../taskpane/settings";
import type { PageName } from "../../taskpane/steps";
import type { HeldWorkbook } from "./held-workbook";

export interface ShownPane {
  readonly session: Session;
  readonly root: Root;
  /** As Excel does when the officer brings a tab to the front. */
  activate(tab: string): void;
  /** As Excel does when the officer selects a cell, or when something on a tab was changed. */
  select(cell: CellRef): void;
  change(tab: string): void;
  /** As the ribbon does. */
  command(page: PageName): void;
}

interface Showing {
  readonly workbook?: HeldWorkbook;
  readonly openFile?: (file: File) => Book;
  readonly languageTag?: string;
  readonly appearance?: Appearance;
  readonly now?: () => Date;
  /** Parts of the surroundings that a test wants otherwise. */
  readonly surroundings?: Partial<PaneHost>;
}

/** 05/3/2021, 10 giờ 42. */
const THAT_DAY = new Date(2021, 2, 5, 10, 42);

/** The whole pane in the page, over a workbook held in memory or over files. */
export function showPane({
  workbook,
  openFile,
  languageTag = "vi-VN",
  appearance = "light",
  now = () => THAT_DAY,
  surroundings = {},
}: Showing): ShownPane {
  document.body.innerHTML = '<div id="root"></div>';
  const container = document.getElementById("root");
  if (!container) throw new Error("no place for the pane");
  let onTab: (tab: string) => void = () => undefined;
  let onSelection: (cell: CellRef) => void = () => undefined;
  let onChange: (tab: string) => void = () => undefined;
  let asked: PageName | undefined;
  // Office keeps a command until somebody answers it.
  let onCommand = (page: PageName): void => {
    asked = page;
  };
  const host: PaneHost = {
    kind: workbook ? "excel" : "file",
    languageTag,
    appearance,
    onAppearance: () => () => undefined,
    book: workbook ? deskBook(workbook) : null,
    ...(openFile ? { openFile } : {}),
    onTab: (listener) => {
      onTab = listener;
      return () => undefined;
    },
    onSelection: (listener) => {
      onSelection = listener;
      return () => undefined;
    },
    onChange: (listener) => {
      onChange = listener;
      return () => undefined;
    },
    onCommand: (listener) => {
      onCommand = listener;
      if (asked) listener(asked);
      asked = undefined;
      return () => undefined;
    },
    ...surroundings,
  };
  const session = new Session(now);
  const root = createRoot(container);
  root.render(<Pane host={host} session={session} store={settingsStore(() => localStorage)} now={now} />);
  if (host.book) void session.open(host.book);
  return {
    session,
    root,
    select: (cell) => onSelection(cell),
    change: (tab) => onChange(tab),
    activate: (tab) => onTab(tab),
    command: (page) => onCommand(page),
  };
}
