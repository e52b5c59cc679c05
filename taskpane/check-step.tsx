import { lazyPage } from "./lazy-page";
import { useList } from "./list-step";
import type { PageSurroundings } from "./page-surroundings";
import { pickFiles } from "./pick-file";
import { showIn } from "./show-in";
import type { PageName } from "./steps";
import { TroubleOr } from "./trouble-or";
import { useDue } from "./use-due";

const CheckPage = lazyPage(async () => (await import("./pages/check-page")).CheckPage);
const CheckFindingPage = lazyPage(async () => (await import("./pages/check-finding-page")).CheckFindingPage);
const CheckThresholdsPage = lazyPage(async () => (await import("./pages/check-thresholds-page")).CheckThresholdsPage);
const CheckSubmittedPage = lazyPage(async () => (await import("./pages/check-submitted-page")).CheckSubmittedPage);
const CheckStart = lazyPage(async () => (await import("./report-start")).CheckStart);
const ReportReceipt = lazyPage(async () => (await import("./report-receipt")).ReportReceipt);

type CheckPageName = Extract<PageName, "check" | "finding" | "thresholds" | "submitted" | "check-receipt">;

/** «Kiểm tra» and the pages below it: checked as soon as the step is open, with the programme of the split where there is a list. */
export function CheckStep(props: PageSurroundings & { readonly page: CheckPageName }) {
  const { session, state, page } = props;
  const { split, report, work, refusal } = state;
  useList(props);
  const isDue = page === "check" && split.found !== null && report.check === null && work === null && refusal === null;
  useDue(isDue, state.info, () => void session.report.check());
  return (
    <TroubleOr {...props}>
      <CheckPages {...props} />
    </TroubleOr>
  );
}

function CheckPages(props: PageSurroundings & { readonly page: CheckPageName }) {
  const { host, session, state, settings, place, page } = props;
  const { takesFocus, open } = place;
  const { check, checkedAt, checkReceipt, finding } = state.report;
  const onShow = showIn(host, session);
  const onBack = () => open("check");
  if (page === "check-receipt" && checkReceipt) return <ReportReceipt {...props} receipt={checkReceipt} of="check" />;
  if (!check || checkedAt === null) return <CheckStart {...props} />;
  const onFinding = (opened: number) => {
    session.report.openFinding(opened);
    open("finding");
  };
  const opened = finding === null ? undefined : check.findings[finding];
  if (page === "finding" && opened)
    return <CheckFindingPage view={check} finding={opened} {...{ takesFocus, onBack, onFinding, onShow }} />;
  if (page === "thresholds") return <CheckThresholdsPage view={check} {...{ takesFocus, onBack, onShow }} />;
  if (page === "submitted") {
    const { reports } = state.report;
    const onReceived = (receipt: string, day: string | null) => {
      const { [receipt]: _, ...others } = reports.received;
      void session.report.say({ received: day === null ? others : { ...others, [receipt]: day } });
    };
    return (
      <CheckSubmittedPage
        view={check}
        onFiles={() => pickFiles((files) => void session.report.addFiles(files))}
        onDrop={(file) => void session.report.dropFile(file)}
        onPeriod={(period) => void session.report.say({ period })}
        onDeadline={(deadline) => void session.report.say({ deadline })}
        {...{ takesFocus, onBack, onShow, onReceived }}
      />
    );
  }
  const write = async () => {
    await session.report.writeCheck(settings.officer);
    if (session.state.report.checkReceipt) open("check-receipt");
  };
  return (
    <CheckPage
      view={check}
      checkedAt={checkedAt}
      isStale={state.report.isCheckStale}
      hindrance={state.report.hindrance?.of === "check" ? state.report.hindrance : null}
      place={state.report.checkPlace}
      onPlace={(next) => session.report.leaveCheck(next)}
      onAgain={() => void session.report.check()}
      onWrite={() => void write()}
      onThresholds={() => open("thresholds")}
      onSubmitted={() => open("submitted")}
      {...{ takesFocus, onFinding, onShow }}
    />
  );
}
