import { useEffect } from "react";
import { dayOf } from "./clock-of";
import { journalLines } from "./journal-lines";
import { lazyPage } from "./lazy-page";
import type { PageSurroundings } from "./page-surroundings";
import { useText } from "./text-context";
import { TroubleOr } from "./trouble-or";

const JournalPage = lazyPage(async () => (await import("./pages/journal-page")).JournalPage);
const EditedPage = lazyPage(async () => (await import("./pages/edited-page")).EditedPage);

/** «Nhật ký và khôi phục», and the question about cells that were edited since. */
export function JournalStep(props: PageSurroundings) {
  const { session, state, settings, now, place } = props;
  const { journal, edited } = state.split;
  const text = useText();
  const isDue = state.info !== null && journal === null && state.work === null && state.refusal === null;
  useEffect(() => {
    if (isDue) void session.split.loadJournal();
  }, [isDue, session]);
  const { takesFocus, back } = place;
  return (
    <TroubleOr {...props}>
      {edited ? (
        <EditedPage
          cells={edited.cells}
          stays={edited.stays}
          takesFocus={takesFocus}
          onRestore={() => void session.split.restore(edited.entry, settings.officer, true)}
          onKeep={() => session.split.forgetEdited()}
        />
      ) : (
        <JournalPage
          lines={journal ? journalLines(journal, text) : []}
          today={dayOf(now())}
          takesFocus={takesFocus}
          onRestore={(id) => void session.split.restore(id, settings.officer)}
          onDone={back}
        />
      )}
    </TroubleOr>
  );
}
