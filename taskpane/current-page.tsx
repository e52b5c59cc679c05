import { Suspense, useEffect } from "react";
import { lazyPage } from "./lazy-page";
import { ListStep } from "./list-step";
import type { PageSurroundings } from "./page-surroundings";
import { WelcomePage } from "./pages/welcome-page";
import { pickFile } from "./pick-file";
import type { Session } from "./session";
import type { SessionState } from "./session-state";
import { showIn } from "./show-in";
import { SplitStep } from "./split-step";
import { TroubleOr } from "./trouble-or";

// Only the first page is in the first script.
const CheckStep = lazyPage(async () => (await import("./check-step")).CheckStep);
const JournalStep = lazyPage(async () => (await import("./journal-step")).JournalStep);
const LayoutStep = lazyPage(async () => (await import("./layout-step")).LayoutStep);
const SummaryStep = lazyPage(async () => (await import("./summary-step")).SummaryStep);
const HelpPage = lazyPage(async () => (await import("./pages/help-page")).HelpPage);
const ListPage = lazyPage(async () => (await import("./pages/list-page")).ListPage);
const SettingsPage = lazyPage(async () => (await import("./pages/settings-page")).SettingsPage);

/** The page that was opened. */
export function CurrentPage(props: PageSurroundings) {
  return (
    <Suspense>
      <OpenPage {...props} />
    </Suspense>
  );
}

function OpenPage(props: PageSurroundings) {
  const { host, state, settings, isKept, hostLanguage, onSettings, takeFile, place } = props;
  const { page, takesFocus, open, back } = place;
  switch (page) {
    case "welcome":
      return (
        <WelcomePage
          takesFocus={takesFocus}
          straightOn={settings.straightOn}
          onStraightOn={(straightOn) => onSettings({ straightOn })}
          onDetails={() => open("help")}
          onLook={host.book || state.info ? () => open("list") : undefined}
          onPick={takeFile && (() => pickFile(takeFile))}
        />
      );
    case "list":
      return <ListStep {...props} />;
    case "tabs":
      return <TabsStep {...props} />;
    case "allocate":
    case "preview":
    case "why":
    case "compare":
    case "receipt":
    case "annex":
      return <SplitStep {...props} page={page} />;
    case "check":
    case "finding":
    case "fix":
    case "thresholds":
    case "submitted":
    case "check-receipt":
      return <CheckStep {...props} page={page} />;
    case "layout":
    case "list-layout":
      return <LayoutStep {...props} />;
    case "summarise":
    case "summary-receipt":
      return <SummaryStep {...props} page={page} />;
    case "journal":
      return <JournalStep {...props} />;
    case "settings":
      return <SettingsPage {...{ settings, isKept, hostLanguage, takesFocus }} door={host.kind} onChange={onSettings} onDone={back} />;
    case "help":
      return <HelpPage door={host.kind} takesFocus={takesFocus} onDone={back} />;
  }
}

/** What the tab in front is, and every tab of the workbook. */
function TabsStep(props: PageSurroundings) {
  const { host, session, state, place, takeFile } = props;
  const isDue = state.info !== null && state.tab === null && state.work === null && state.refusal === null;
  useEffect(() => {
    if (isDue) void session.look();
  }, [isDue, session]);
  const onShow = showIn(host, session);
  return (
    <TroubleOr {...props}>
      <ListPage
        state={state}
        takesFocus={place.takesFocus}
        onLook={(tab) => lookAt(session, state, tab)}
        onRead={(tab) => void session.look(tab, { asked: true })}
        onShow={onShow && ((tab, address) => onShow({ tab, address }))}
        onFindLosses={host.kind === "file" ? () => void session.findLosses() : undefined}
        onPick={takeFile && (() => pickFile(takeFile))}
      />
    </TroubleOr>
  );
}

/** Brings a tab that can be seen to the front; any other is only read. */
function lookAt(session: Session, state: SessionState, tab: string): void {
  const isVisible = state.info?.tabs.some(({ name, visibility }) => name === tab && visibility === "visible") === true;
  void session.look(tab, { bring: isVisible && tab !== state.info?.activeTab });
}
