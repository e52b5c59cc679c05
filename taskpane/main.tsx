import { createRoot } from "react-dom/client";
import { officeAppearance } from "../src/excel/office-appearance";
import { registerCommands } from "../src/excel/register-commands";
import { type StopWatching, watchActiveTab, watchChanges, watchSelection } from "../src/excel/watch-workbook";
import { whenReady } from "../src/excel/when-ready";
import { HostError } from "../src/sheet/host-error";
import { CommandRelay } from "./command-relay";
import { loadPagesWhenIdle } from "./lazy-page";
import { Pane } from "./pane";
import type { Appearance, PaneHost, Unsubscribe } from "./pane-host";
import { PaneWithoutOffice } from "./pane-without-office";
import { Session } from "./session";
import { settingsStore } from "./settings";
import { startAhead } from "./start-ahead";
import type { PageName } from "./steps";
import { WorkerBook } from "./worker-book";

const RETRY = 2000;
/** The ribbon's commands, by their names in manifest.xml, and the page each one opens. */
const COMMANDS: Readonly<Record<string, PageName>> = {
  allocate: "allocate",
  checkSheet: "check",
  summarise: "summarise",
  openHelp: "help",
};

const now = () => new Date();
const dark = matchMedia("(prefers-color-scheme: dark)");
const container = document.getElementById("root");
if (!container) throw new Error("the page has no place for the pane");
const root = createRoot(container);
const session = new Session(now);
const relay = new CommandRelay();

addEventListener("error", ({ error }) => noteFault(error));
addEventListener("unhandledrejection", ({ reason }) => noteFault(reason));
// At once, so that no button is pressed in vain; and again below, where the library was not there yet.
tieCommands();
start().catch((error: unknown) => session.crash(error));

async function start(): Promise<void> {
  const { inExcel } = await whenReady();
  tieCommands();
  const isLibraryMissing = container?.dataset["door"] === "excel" && !("Office" in globalThis);
  if (isLibraryMissing)
    return root.render(
      <PaneWithoutOffice languageTag={navigator.language} appearance={appearance()} onOpenFile={() => showPane(filePage())} />,
    );
  if (!inExcel) return showPane(filePage());
  const { ExcelWorkbook } = await import("../src/excel/excel-workbook");
  const host = inExcelHost(new WorkerBook({ workbook: new ExcelWorkbook() }, startWorker));
  showPane(host);
}

function tieCommands(): void {
  const open = (page: PageName) => async () => relay.press(page);
  registerCommands(Object.fromEntries(Object.entries(COMMANDS).map(([name, page]) => [name, open(page)])));
}

function showPane(host: PaneHost): void {
  root.render(<Pane host={host} session={session} store={settingsStore(() => localStorage)} now={now} />);
  if (host.book) void session.open(host.book);
  void loadPagesWhenIdle();
}

function inExcelHost(book: NonNullable<PaneHost["book"]>): PaneHost {
  return {
    kind: "excel",
    languageTag: officeAppearance().language || navigator.language,
    get appearance() {
      return appearance();
    },
    onAppearance,
    book,
    onTab: (listener) => follow(() => watchActiveTab(listener)),
    onSelection: (listener) => follow(() => watchSelection(listener)),
    onChange: (listener) => follow(() => watchChanges(listener)),
    onCommand: (listener) => relay.listen(listener),
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

/** A worker for a file, which loads at once what reads one. */
function startFileWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "file" });
}

function filePage(): PaneHost {
  const takeWorker = startAhead(startFileWorker);
  return {
    kind: "file",
    languageTag: navigator.language,
    get appearance() {
      return appearance();
    },
    onAppearance,
    book: null,
    openFile: (file) => new WorkerBook({ file }, takeWorker),
    onTab: () => nothing,
    onSelection: () => nothing,
    onChange: () => nothing,
    onCommand: () => nothing,
  };
}

/** Excel's theme; where it does not say, the machine's. */
function appearance(): Appearance {
  const { theme } = officeAppearance();
  return theme === "unknown" ? (dark.matches ? "dark" : "light") : theme;
}

function onAppearance(listener: () => void): Unsubscribe {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}

function nothing(): void {
  // There is no grid beside an ordinary page.
}

/** Keeps a watch on the workbook. Where Excel refuses it, because a cell is being edited say, it is asked again. */
function follow(begin: () => Promise<StopWatching>): Unsubscribe {
  let stop: StopWatching | undefined;
  let isOver = false;
  const watch = async (): Promise<void> => {
    try {
      stop = await begin();
      if (isOver) await stop();
    } catch (error) {
      if (!(error instanceof HostError)) return session.crash(error);
      if (!isOver) setTimeout(() => void watch(), RETRY);
    }
  };
  void watch();
  return () => {
    isOver = true;
    stop?.().catch(noteFault);
  };
}

/** Faults of scripts that are not ours stay in the browser's log, where they are already. */
function noteFault(error: unknown): void {
  const here = import.meta.url.replace(/[^/]*$/, "");
  if (error instanceof Error && error.stack?.includes(here)) session.crash(error);
}
