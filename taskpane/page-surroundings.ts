import type { Language } from "../src/text/language";
import type { PaneHost } from "./pane-host";
import type { Session } from "./session";
import type { SessionState } from "./session-state";
import type { Settings } from "./settings";
import type { Navigation } from "./use-navigation";

/** What every page is opened with. */
export interface PageSurroundings {
  readonly host: PaneHost;
  readonly session: Session;
  readonly state: SessionState;
  readonly settings: Settings;
  readonly isKept: boolean;
  readonly hostLanguage: Language;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly now: () => Date;
  readonly takeFile: ((file: File) => void) | undefined;
  readonly place: Navigation;
}
