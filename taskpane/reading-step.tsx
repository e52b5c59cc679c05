import { unreadOf } from "./file-reading";
import type { PageSurroundings } from "./page-surroundings";
import { ReadingPage } from "./pages/reading-page";
import { pickFiles } from "./pick-file";

/** Report files as they are read, or as reading them was stopped. @param elapsed milliseconds of this run */
export function ReadingStep({ session, state, place, elapsed }: PageSurroundings & { readonly elapsed: number }) {
  const { report } = session;
  const { reading } = state.report;
  if (!reading) return null;
  const isRunning = state.work?.kind === "files";
  const hasRead = reading.lines.length > unreadOf(reading).length;
  const check = () => {
    report.putAside();
    place.open("submitted");
    if (hasRead) void report.check();
  };
  return (
    <ReadingPage
      {...{ reading, isRunning, elapsed }}
      takesFocus={place.takesFocus}
      onStop={() => session.stop()}
      onGoOn={() => void report.addFiles([])}
      onCheck={check}
      onPick={() => pickFiles((files) => void report.addFiles(files))}
    />
  );
}
