import { lazy, Suspense } from "react";
import type { Language } from "../src/text/language";
import { HelpPage } from "./pages/help-page";
import { ListPage } from "./pages/list-page";
import { RefusalPage } from "./pages/refusal-page";
import { StepPage } from "./pages/step-page";
import { WaitingPage } from "./pages/waiting-page";
import { WelcomePage } from "./pages/welcome-page";
import { WorkingPage } from "./pages/working-page";
import type { PaneHost } from "./pane-host";
import { pickFile } from "./pick-file";
import type { Session } from "./session";
import type { SessionState } from "./session-state";
import type { Settings } from "./settings";
import { useText } from "./text-context";
import { useElapsed } from "./use-elapsed";
import type { Navigation } from "./use-navigation";

/** Its fields are needed by nothing else yet, so they are not in the first script. */
const SettingsPage = lazy(async () => ({ default: (await import("./pages/settings-page")).SettingsPage }));

/** Work shorter than this (milliseconds) shows nothing of itself. */
const SHORT = 300;

interface CurrentPageProps {
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

/** The page that was opened. */
export function CurrentPage(props: CurrentPageProps) {
  const { host, state, settings, isKept, hostLanguage, onSettings, takeFile, place } = props;
  const { page, takesFocus, open, back } = place;
  const pick = takeFile && (() => pickFile(takeFile));
  switch (page) {
    case "welcome":
      return (
        <WelcomePage
          takesFocus={takesFocus}
          straightOn={settings.straightOn}
          onStraightOn={(straightOn) => onSettings({ straightOn })}
          onDetails={() => open("help")}
          onLook={host.book || state.info ? () => open("list") : undefined}
          onPick={pick}
        />
      );
    case "list":
      return <ListOrTrouble {...props} pick={pick} />;
    case "settings":
      return (
        <Suspense>
          <SettingsPage {...{ settings, isKept, hostLanguage, takesFocus }} door={host.kind} onChange={onSettings} onDone={back} />
        </Suspense>
      );
    case "help":
      return <HelpPage door={host.kind} takesFocus={takesFocus} onDone={back} />;
    default:
      return <StepPage step={page} tab={state.tab} takesFocus={takesFocus} onLook={() => open("list")} />;
  }
}

/** «Danh sách», or in its place what is being done, waited for or refused. */
function ListOrTrouble({ host, session, state, now, place, pick }: CurrentPageProps & { readonly pick: (() => void) | undefined }) {
  const { list } = useText();
  const { work, refusal, isWaiting } = state;
  const { takesFocus } = place;
  const elapsed = useElapsed(work?.since, now);
  if (isWaiting) return <WaitingPage tab={state.tab?.name} takesFocus={takesFocus} onCancel={() => session.stop()} />;
  if (refusal) {
    const second = pick && { text: list.otherFile, run: pick };
    return <RefusalPage key={refusal.code} refusal={refusal} takesFocus onRetry={() => session.retry()} second={second} />;
  }
  if (work && elapsed >= SHORT) return <WorkingPage work={work} elapsed={elapsed} takesFocus={takesFocus} onStop={() => session.stop()} />;
  return (
    <ListPage
      state={state}
      takesFocus={takesFocus}
      onLook={(tab) => lookAt(session, state, tab)}
      onRead={(tab) => void session.look(tab, { asked: true })}
      onShow={host.kind === "excel" ? (tab, address) => void session.show(tab, address) : undefined}
      onFindLosses={host.kind === "file" ? () => void session.findLosses() : undefined}
      onPick={pick}
    />
  );
}

/** Brings a tab that can be seen to the front; any other is only read. */
function lookAt(session: Session, state: SessionState, tab: string): void {
  const isVisible = state.info?.tabs.some(({ name, visibility }) => name === tab && visibility === "visible") === true;
  void session.look(tab, { bring: isVisible && tab !== state.info?.activeTab });
}
