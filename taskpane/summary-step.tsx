import { lazyPage } from "./lazy-page";
import { useList } from "./list-step";
import type { PageSurroundings } from "./page-surroundings";
import { showIn } from "./show-in";
import type { PageName } from "./steps";
import { TroubleOr } from "./trouble-or";
import { useDue } from "./use-due";

const StepPage = lazyPage(async () => (await import("./pages/step-page")).StepPage);
const SummaryPage = lazyPage(async () => (await import("./pages/summary-page")).SummaryPage);
const SummaryStart = lazyPage(async () => (await import("./report-start")).SummaryStart);
const ReportReceipt = lazyPage(async () => (await import("./report-receipt")).ReportReceipt);

type SummaryPageName = Extract<PageName, "summarise" | "summary-receipt">;

/** «Tổng hợp» and its receipt: summed up as soon as the step is open, and anew where the list or the programme is another. */
export function SummaryStep(props: PageSurroundings & { readonly page: SummaryPageName }) {
  const { session, state, page } = props;
  const { split, work, refusal } = state;
  useList(props);
  const isReady = isListReady(state) && work === null && refusal === null;
  useDue(page === "summarise" && isReady && session.report.isSummaryDue(), split.found, () => void session.report.summarise());
  return (
    <TroubleOr {...props}>
      <SummaryPages {...props} />
    </TroubleOr>
  );
}

function SummaryPages(props: PageSurroundings & { readonly page: SummaryPageName }) {
  const { host, session, state, settings, place, page } = props;
  const { takesFocus, open } = place;
  const { summary, summaryReceipt, check, hindrance, behind } = state.report;
  if (page === "summary-receipt" && summaryReceipt) return <ReportReceipt {...props} receipt={summaryReceipt} of="summary" />;
  if (!isListReady(state) || summary?.kind === "no-list")
    return <StepPage step="summarise" tab={state.tab} takesFocus={takesFocus} onLook={() => open("list")} />;
  if (summary?.kind !== "summary") return <SummaryStart {...props} />;
  const write = async () => {
    await session.report.writeSummary(settings.officer);
    if (session.state.report.summaryReceipt) open("summary-receipt");
  };
  return (
    <SummaryPage
      view={summary}
      hindrance={hindrance?.of === "summary" ? hindrance : null}
      errors={check?.findings.filter(({ severity }) => severity === "error").length ?? null}
      behind={behind}
      takesFocus={takesFocus}
      onBehind={(asked) => void session.report.lookBehind(asked)}
      onShow={showIn(host, session)}
      onWrite={() => void write()}
      onErrors={() => open("check")}
    />
  );
}

function isListReady({ split: { found } }: PageSurroundings["state"]): boolean {
  return found?.outcome.kind === "list" && found.outcome.questions.length === 0 && found.setup !== null;
}
