import type { ReactNode } from "react";
import { lazyPage } from "./lazy-page";
import type { PageSurroundings } from "./page-surroundings";
import { pickFile } from "./pick-file";
import { useText } from "./text-context";
import { useElapsed } from "./use-elapsed";

const RefusalPage = lazyPage(async () => (await import("./pages/refusal-page")).RefusalPage);
const WaitingPage = lazyPage(async () => (await import("./pages/waiting-page")).WaitingPage);
const ReadingStep = lazyPage(async () => (await import("./reading-step")).ReadingStep);
const WorkingPage = lazyPage(async () => (await import("./pages/working-page")).WorkingPage);

/** Work shorter than this (milliseconds) shows nothing of itself. */
const SHORT = 300;

/** A page, or in its place what is being done, waited for or refused. */
export function TroubleOr({ children, ...props }: PageSurroundings & { readonly children: ReactNode }) {
  const { session, state, settings, now, place, takeFile } = props;
  const { list, journal } = useText();
  const { work, refusal, isWaiting, partly } = state;
  const { takesFocus } = place;
  const elapsed = useElapsed(work?.since, now);
  if (isWaiting) return <WaitingPage tab={state.tab?.name} takesFocus={takesFocus} onCancel={() => session.stop()} />;
  if (refusal && partly !== null) {
    const restore = { text: journal.restore, run: () => void session.split.restore(partly, settings.officer, true) };
    return (
      <RefusalPage key={refusal.code} refusal={refusal} written="partly" takesFocus onRetry={() => session.retry()} second={restore} />
    );
  }
  if (refusal) {
    const second = takeFile && { text: list.otherFile, run: () => pickFile(takeFile) };
    return <RefusalPage key={refusal.code} refusal={refusal} takesFocus onRetry={() => session.retry()} second={second} />;
  }
  if (work?.kind === "files" && elapsed >= SHORT) return <ReadingStep {...props} elapsed={elapsed} />;
  if (work && elapsed >= SHORT) return <WorkingPage work={work} elapsed={elapsed} takesFocus={takesFocus} onStop={() => session.stop()} />;
  return children;
}
