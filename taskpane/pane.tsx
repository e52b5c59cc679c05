import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type Language, languageOf } from "../src/text/language";
import { clockOf, dayOf } from "./clock-of";
import { ErrorBoundary } from "./error-boundary";
import { useFrameStyles } from "./frame/use-frame-styles";
import { OpenPane } from "./open-pane";
import { ProgramErrorPage } from "./pages/program-error-page";
import type { PaneHost } from "./pane-host";
import type { Session } from "./session";
import type { Settings, SettingsStore } from "./settings";
import { LanguageContext, useText } from "./text-context";
import { THEMES } from "./themes";

interface PaneProps {
  readonly host: PaneHost;
  readonly session: Session;
  readonly store: SettingsStore;
  readonly now: () => Date;
}

/** The task pane: theme, language and what this machine remembers, round the pages. */
export function Pane({ host, session, store, now }: PaneProps) {
  const styles = useFrameStyles();
  const [settings, setSettings] = useState(() => store.load());
  const [isKept, setKept] = useState(true);
  const appearance = useSyncExternalStore(host.onAppearance, () => host.appearance);
  const hostLanguage = languageOf(host.languageTag);
  const language = settings.language === "follow" ? hostLanguage : settings.language;
  useEffect(() => keepPageLanguage(language), [language]);
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    setKept(store.save(next));
  };
  return (
    <FluentProvider theme={THEMES[settings.theme === "follow" ? appearance : settings.theme]} className={styles.root}>
      <LanguageContext value={language}>
        <ErrorBoundary show={(error) => <BrokenPane error={error} at={now()} />}>
          <OpenPane
            host={host}
            session={session}
            settings={settings}
            isKept={isKept}
            hostLanguage={hostLanguage}
            onSettings={change}
            now={now}
          />
        </ErrorBoundary>
      </LanguageContext>
    </FluentProvider>
  );
}

/** Not even the frame could be drawn. */
function BrokenPane({ error, at }: { readonly error: unknown; readonly at: Date }) {
  const styles = useFrameStyles();
  const { frame } = useText();
  const when = { clock: clockOf(at), day: dayOf(at) };
  return (
    <div className={styles.pane}>
      <ProgramErrorPage error={error} at={when} doing={frame.product} takesFocus onReopen={() => location.reload()} />
    </div>
  );
}

/** Screen readers speak the language of the page. */
function keepPageLanguage(language: Language): void {
  document.documentElement.lang = language;
}
