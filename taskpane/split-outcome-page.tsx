import type { SplitOutcome, WayView } from "../src/operation/split-view";
import { lazyPage } from "./lazy-page";
import type { PageSurroundings } from "./page-surroundings";
import { showIn } from "./show-in";

const SplitPreviewPage = lazyPage(async () => (await import("./pages/split-preview-page")).SplitPreviewPage);
const SplitImpossiblePage = lazyPage(async () => (await import("./pages/split-impossible-page")).SplitImpossiblePage);
const ListChangedPage = lazyPage(async () => (await import("./pages/list-changed-page")).ListChangedPage);
const NoColumnPage = lazyPage(async () => (await import("./pages/no-column-page")).NoColumnPage);

interface SplitOutcomePageProps extends PageSurroundings {
  readonly outcome: SplitOutcome;
}

/** What a split came to: to be written, impossible, or changed under the officer's hands since it was shown. */
export function SplitOutcomePage({ outcome, host, session, state, settings, place }: SplitOutcomePageProps) {
  const { takesFocus, open } = place;
  const { split } = session;
  const onShow = showIn(host, session);
  const onBack = () => open("allocate");
  const { changedTabs, choices } = state.split;
  if (changedTabs)
    return <ListChangedPage tabs={changedTabs} outcome={outcome} onShowNew={() => split.choose({})} {...{ takesFocus, onBack }} />;
  if (outcome.kind === "no-column") return <NoColumnPage heading={outcome.heading} {...{ takesFocus, onBack }} />;
  if (outcome.kind === "impossible") {
    const take = (way: WayView) => (way.choices ? void split.takeWay(way) : open("list"));
    return <SplitImpossiblePage view={outcome} onWay={take} onEdit={onBack} {...{ takesFocus, onBack, onShow }} />;
  }
  const write = async () => {
    await split.write(settings.officer);
    if (session.state.split.receipt) open("receipt");
  };
  return (
    <SplitPreviewPage
      view={outcome}
      {...(state.split.listPlace ? { place: state.split.listPlace } : {})}
      onWrite={() => void write()}
      onCompare={() => {
        if (choices) void split.compare({ ...choices, method: choices.method === "webster" ? "largest-remainder" : "webster" });
        open("compare");
      }}
      onWhy={(position, listPlace) => {
        split.leaveList(listPlace);
        void split.explain(position);
        open("why");
      }}
      {...{ takesFocus, onBack, onShow }}
    />
  );
}
