import type { PageSurroundings } from "./page-surroundings";
import { StepPage } from "./pages/step-page";
import { StepStartPage } from "./pages/step-start-page";
import { useReportText } from "./pages/use-report-text";

/** «Kiểm tra» before anything was checked; without a workbook what it needs. */
export function CheckStart({ session, state, place }: PageSurroundings) {
  const { check } = useReportText();
  const { takesFocus, open } = place;
  if (!state.info) return <StepPage step="check" tab={state.tab} takesFocus={takesFocus} onLook={() => open("list")} />;
  if (!state.split.found) return null;
  const { lead, run } = check.start;
  return <StepStartPage title={check.title} lead={lead} action={run} takesFocus={takesFocus} onStart={() => void session.report.check()} />;
}

/** «Tổng hợp» before anything was summed up, or where no programme says against what. */
export function SummaryStart({ session, state, place }: PageSurroundings) {
  const { summary } = useReportText();
  const { takesFocus, open } = place;
  const common = { title: summary.title, takesFocus };
  if (state.report.summary?.kind === "no-programme")
    return <StepStartPage {...common} lead={summary.noProgramme} action={summary.toSplit} onStart={() => open("allocate")} />;
  const { lead, run } = summary.start;
  return <StepStartPage {...common} lead={lead} action={run} onStart={() => void session.report.summarise()} />;
}
