import { useEffect } from "react";
import { NO_ANSWERS } from "../src/operation/list-view";
import { lazyPage } from "./lazy-page";
import type { PageSurroundings } from "./page-surroundings";
import { pickFile } from "./pick-file";
import { showIn } from "./show-in";
import { TroubleOr } from "./trouble-or";

const ListPage = lazyPage(async () => (await import("./pages/list-page")).ListPage);
const ListFoundPage = lazyPage(async () => (await import("./pages/list-found-page")).ListFoundPage);
const ListReadyPage = lazyPage(async () => (await import("./pages/list-ready-page")).ListReadyPage);
const ListNonePage = lazyPage(async () => (await import("./pages/list-none-page")).ListNonePage);
const ListSeveralPage = lazyPage(async () => (await import("./pages/list-several-page")).ListSeveralPage);

/** «Danh sách»: looked for as soon as the step is open, then asked about, then used. */
export function ListStep(props: PageSurroundings) {
  useList(props);
  return (
    <TroubleOr {...props}>
      <ListPages {...props} />
    </TroubleOr>
  );
}

/** Looks for the list of the open workbook where nobody has yet. */
export function useList({ session, state }: Pick<PageSurroundings, "session" | "state">): void {
  const { info, work, refusal, split } = state;
  const isDue = info !== null && split.found === null && work === null && refusal === null;
  useEffect(() => {
    if (isDue) void session.split.findList();
  }, [isDue, session]);
}

function ListPages({ host, session, state, place, takeFile }: PageSurroundings) {
  const { takesFocus, open } = place;
  const { found } = state.split;
  const { split } = session;
  const onShow = showIn(host, session);
  const onLookAtTabs = () => open("tabs");
  const pick = takeFile && (() => pickFile(takeFile));
  if (!found) return state.info ? null : <ListPage state={state} takesFocus={takesFocus} onLook={nothing} onRead={nothing} onPick={pick} />;
  const { outcome } = found;
  if (outcome.kind === "no-list") {
    return (
      <ListNonePage
        tabs={outcome.tabs}
        takesFocus={takesFocus}
        onAgain={() => void split.findList(NO_ANSWERS)}
        {...{ onLookAtTabs, onShow, onOtherFile: pick }}
      />
    );
  }
  if (outcome.kind === "several") {
    return (
      <ListSeveralPage
        lists={outcome.lists}
        takesFocus={takesFocus}
        onChoose={({ places }) => void split.chooseList(places)}
        {...{ onLookAtTabs, onShow }}
      />
    );
  }
  if (!state.split.isListUsed) {
    return (
      <ListFoundPage
        view={outcome}
        takesFocus={takesFocus}
        onAnswer={(change) => void split.answerList(change)}
        onPlaces={(places) => void split.chooseList(places)}
        onUse={() => split.takeList(true)}
        {...{ onLookAtTabs, onShow }}
      />
    );
  }
  return (
    <ListReadyPage
      view={outcome}
      takesFocus={takesFocus}
      onNext={() => open("allocate")}
      onAgain={() => void split.findList()}
      onEdit={() => split.takeList(false)}
      onConfirm={({ key }, count) => void split.confirmUnit(key, count)}
      onShow={onShow}
    />
  );
}

const nothing = () => undefined;
