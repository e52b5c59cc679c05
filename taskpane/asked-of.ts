import type { CheckFiles } from "./report-asked";
import type { ReportState } from "./report-state";
import type { SplitState } from "./split-state";

/** What is asked of a check: by the list and the programme that were chosen, and what the officer said of reports. @param at ISO, local */
export function askedOf({ explained, named, reports }: ReportState, { found, choices }: SplitState, at: string): CheckFiles {
  const { files, ...said } = reports;
  const { labels = {}, encodings = {} } = found?.answers ?? {};
  return { asked: { programme: choices?.programme ?? null, labels, encodings, named, today: at.slice(0, 10), explained, ...said }, files };
}
