import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type DragEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { settle } from "./book/book-edits";
import { BookFiles } from "./book/book-files";
import type { BookSession } from "./book/book-session";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid/grid";
import { Pane } from "./pane/pane";
import type { PaneConnection, StartPane } from "./pane/pane-door";
import { type Question, QuestionDialog } from "./question-dialog";
import type { RibbonCommand, RibbonManifest } from "./ribbon/parse-manifest";
import { Ribbon } from "./ribbon/ribbon";
import { SessionContext, useBook } from "./session-context";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";
import { TopBar } from "./top-bar";
import { TroubleBar } from "./trouble-bar";
import { useDark } from "./use-dark";
import { usePageKeys } from "./use-page-keys";
import { type Language, WordsContext, wordsIn } from "./words/use-words";

export interface WorkbenchProps {
  readonly session: BookSession;
  readonly language: Language;
  readonly manifest: RibbonManifest | null | undefined;
  readonly startPane: StartPane;
  /** Handed out once, for whoever drives the page. */
  onFiles?(files: BookFiles): void;
}

/** The whole page around one workbook. */
export function Workbench(props: WorkbenchProps) {
  const isDark = useDark();
  return (
    // No class of ours on the provider: it hands its classes on to every menu and dialog.
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      <WordsContext value={wordsIn(props.language)}>
        <SessionContext value={props.session}>
          <Bench {...props} />
        </SessionContext>
      </WordsContext>
    </FluentProvider>
  );
}

function Bench({ session, language, manifest, startPane, onFiles }: WorkbenchProps) {
  const words = wordsIn(language);
  const isDark = useDark();
  const [question, setQuestion] = useState<Question>();
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [isDropping, setDropping] = useState(false);
  const [bookCount, setBookCount] = useState(0);
  const pane = usePaneCommands(setPaneOpen, session);
  const files = useMemo(() => new BookFiles(session, () => setBookCount((count) => count + 1)), [session]);
  useEffect(() => onFiles?.(files), [files, onFiles]);
  // A new workbook begins with the keyboard in its first cell.
  useEffect(() => {
    if (bookCount >= 0) focusGrid();
  }, [bookCount]);
  usePageKeys(session, files);
  const isDirty = useBook((state) => state.book?.isDirty ?? false);
  useLeaveGuard(isDirty);

  const watch = (work: Promise<unknown>) => work.catch((error: unknown) => session.report(error));
  const replace = (work: () => Promise<unknown>) => {
    const { book } = session.store.get();
    if (!book?.isDirty) watch(work());
    else setQuestion({ text: words.discardQuestion(book.name || words.newBookName), yes: words.discard, act: () => watch(work()) });
  };
  const removeSheet = (sheet: { id: number; name: string }) => {
    const act = () => watch(settle(session, session.client.request("deleteSheet", { sheet: sheet.id })));
    setQuestion({ text: words.tabs.removeQuestion(sheet.name), yes: words.tabs.remove, act });
  };
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setDropping(event.dataTransfer.types.includes("Files"));
    },
    onDragLeave: (event: DragEvent) => event.currentTarget === event.target && setDropping(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setDropping(false);
      const file = event.dataTransfer.files[0];
      if (file) replace(() => files.openFile(file));
    },
  };
  return (
    <div className={`bench ${isDark ? "dark" : "light"}${isPaneOpen ? " with-pane" : ""}`} {...drop}>
      <TopBar files={files} replace={replace} />
      <Ribbon manifest={manifest} onCommand={pane.press} />
      <FormulaBar onLeave={focusGrid} />
      <main className="bench-sheet">
        <Grid />
        <TroubleBar />
        {isDropping && <p className="bench-drop">{words.dropHere}</p>}
      </main>
      {isPaneOpen && manifest !== undefined && (
        <Pane
          key={bookCount}
          title={manifest?.paneTitle ?? words.regions.pane}
          url={manifest?.paneUrl ?? "/taskpane/index.html"}
          start={startPane}
          onConnection={pane.connect}
          onClose={() => {
            setPaneOpen(false);
            focusGrid();
          }}
        />
      )}
      <SheetTabs onRemove={removeSheet} />
      <StatusBar />
      <QuestionDialog question={question} no={words.keep} onClose={() => setQuestion(undefined)} />
    </div>
  );
}

/** Pressing a command opens the pane where it is closed; a function waits until the add-in is there to run it. */
function usePaneCommands(setPaneOpen: (isOpen: boolean) => void, session: BookSession) {
  const connection = useRef<PaneConnection | undefined>(undefined);
  const waiting = useRef<((connection: PaneConnection) => void)[]>([]);
  const connect = useCallback((next: PaneConnection | undefined) => {
    connection.current = next;
    if (next) for (const go of waiting.current.splice(0)) go(next);
  }, []);
  const press = (command: RibbonCommand) => {
    setPaneOpen(true);
    if (!("run" in command.action)) return;
    const { run } = command.action;
    const fire = (one: PaneConnection) => one.runCommand(command.id, run).catch((error: unknown) => session.fail("pane", String(error)));
    if (connection.current) fire(connection.current);
    else waiting.current.push(fire);
  };
  return { connect, press };
}

function focusGrid(): void {
  document.querySelector<HTMLElement>(".cell-editor")?.focus();
}

/** The browser asks before the page is left, but only where something would be lost. */
function useLeaveGuard(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [isDirty]);
}
