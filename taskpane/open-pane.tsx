import { useEffect, useMemo, useRef } from "react";
import type { Language } from "../src/text/language";
import type { Text } from "../src/text/text";
import { clockOf, dayOf } from "./clock-of";
import { CurrentPage } from "./current-page";
import { ErrorBoundary } from "./error-boundary";
import { Header } from "./frame/header";
import { useBodyStyles } from "./frame/use-body-styles";
import { useFrameStyles } from "./frame/use-frame-styles";
import { ProgramErrorPage } from "./pages/program-error-page";
import type { PaneHost, Unsubscribe } from "./pane-host";
import type { Session } from "./session";
import type { SessionState } from "./session-state";
import type { Settings } from "./settings";
import { stepMarks } from "./step-marks";
import { isKeptPage, type PageName, stepOf } from "./steps";
import { useText } from "./text-context";
import { useFileDrop } from "./use-file-drop";
import { useNavigation } from "./use-navigation";
import { useSessionState } from "./use-session-state";

interface OpenPaneProps {
  readonly host: PaneHost;
  readonly session: Session;
  readonly settings: Settings;
  readonly isKept: boolean;
  readonly hostLanguage: Language;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly now: () => Date;
}

/** Header, path and the page that is open; a fault below shows in the page's place. */
export function OpenPane({ host, session, settings, isKept, hostLanguage, onSettings, now }: OpenPaneProps) {
  const styles = useFrameStyles();
  const text = useText();
  const state = useSessionState(session);
  const place = useNavigation(firstPage(host, settings));
  const open = (page: PageName, opener?: string) => {
    place.open(page, opener);
    if (isKeptPage(page)) onSettings({ lastPage: page });
  };
  useEffect(() => host.onCommand((page) => place.open(page)), [host, place.open]);
  const { page } = place;
  const shown = useRef(page);
  shown.current = page;
  useEffect(() => host.onTab((tab) => (shown.current === "tabs" ? session.follow(tab) : undefined)), [host, session]);
  useEffect(() => followChanges(host, session), [host, session]);
  const takeFile = useTakeFile(host, session, place.open);
  const takesReports = page === "submitted";
  const isFileOver = useFileDrop(useTakeDrop(session, takesReports, takeFile));
  const crashPage = (error: unknown) => (
    <ProgramErrorPage
      error={error}
      at={{ clock: clockOf(now()), day: dayOf(now()) }}
      doing={nameOf(place.page, text)}
      takesFocus
      onReopen={() => location.reload()}
    />
  );
  return (
    <div className={styles.pane}>
      <Header office={officeLine(host, state, text)} page={page} marks={stepMarks(state, text)} onOpen={open} />
      <ErrorBoundary show={crashPage}>
        {state.crash ? (
          crashPage(state.crash.error)
        ) : (
          <CurrentPage
            key={place.visit}
            {...{ host, session, state, settings, isKept, hostLanguage, onSettings, now, takeFile }}
            place={{ ...place, open }}
          />
        )}
      </ErrorBoundary>
      <Announcement state={state} />
      {isFileOver ? (
        <div className={styles.dropHint}>{takesReports ? text.pages.welcome.dropReports : text.pages.welcome.dropHere}</div>
      ) : null}
    </div>
  );
}

/** Opens a file the officer picked or dropped; undefined where the workbook is Excel's. */
function useTakeFile(host: PaneHost, session: Session, open: (page: PageName) => void): ((file: File) => void) | undefined {
  return useMemo(() => {
    const { openFile } = host;
    if (!openFile) return undefined;
    return (file) => {
      open("list");
      void session.open(openFile(file), file.name);
    };
  }, [host, session, open]);
}

/** What is dropped on «Ai đã nộp» is reports, anywhere else the workbook to work on. */
function useTakeDrop(session: Session, takesReports: boolean, takeFile: ReturnType<typeof useTakeFile>) {
  return useMemo(() => {
    if (takesReports) return (files: readonly File[]) => void session.report.addFiles(files);
    return takeFile && (([file]: readonly File[]) => (file ? takeFile(file) : undefined));
  }, [session, takesReports, takeFile]);
}

/** Milliseconds after the last change of a row of them before the list is looked at again. */
const PAUSE = 800;

function followChanges(host: PaneHost, session: Session): Unsubscribe {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = host.onChange((tab) => {
    clearTimeout(timer);
    session.report.look(tab);
    timer = setTimeout(() => void session.split.look(tab), PAUSE);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function firstPage(host: PaneHost, { straightOn, lastPage }: Settings): PageName {
  return host.book && straightOn && lastPage ? lastPage : "welcome";
}

function officeLine({ kind }: PaneHost, { info, work, split }: SessionState, { frame }: Text): string {
  const { outcome } = split.found ?? {};
  const programme = split.found?.setup?.programmes.find(({ key }) => key === split.choices?.programme);
  if (outcome?.kind === "list" && outcome.office !== "") return frame.officeYear(outcome.office, programme?.year ?? null);
  if (info) return frame.openBook(info.name);
  if (work?.kind === "file") return frame.openBook(work.name);
  return kind === "excel" ? frame.product : frame.noBook;
}

function nameOf(page: PageName, { frame }: Text): string {
  const step = stepOf(page);
  if (step) return frame.steps[step];
  return page === "settings" || page === "help" || page === "journal" ? frame[page] : frame.product;
}

/** Said aloud, politely: quarters of a long read, and what was read. */
function Announcement({ state }: { readonly state: SessionState }) {
  const styles = useBodyStyles();
  const { list, trouble } = useText();
  const { work, facts } = state;
  const { done, all } = work?.progress ?? { done: 0, all: 0 };
  const quarter = all > 0 ? Math.floor((4 * done) / all) : 0;
  const reading = quarter > 0 ? trouble.working.rowsAloud(Math.ceil((quarter * all) / 4), all) : "";
  const read = !work && facts ? `${list.tab(facts.tab)}: ${list.size(facts.rows, facts.columns)}` : "";
  return (
    <div role="status" className={styles.unseen}>
      {reading || read}
    </div>
  );
}
