import { useEffect } from "react";
import type { CheckView } from "../src/operation/check-view";
import type { CellFix } from "../src/operation/plan-fixes";
import { isLeftUnread, unreadOf } from "./file-reading";
import { lazyPage } from "./lazy-page";
import { openLayout } from "./open-layout";
import type { PageSurroundings } from "./page-surroundings";
import { CheckPage } from "./pages/check-page";
import { ALL_FINDINGS } from "./pages/check-place";
import { pickFiles } from "./pick-file";
import { showIn } from "./show-in";
import type { PageName } from "./steps";
import { MOST_REFUSALS } from "./use-recheck";

const CheckFixPage = lazyPage(async () => (await import("./pages/check-fix-page")).CheckFixPage);
const CheckFindingPage = lazyPage(async () => (await import("./pages/check-finding-page")).CheckFindingPage);
const CheckThresholdsPage = lazyPage(async () => (await import("./pages/check-thresholds-page")).CheckThresholdsPage);
const CheckSubmittedPage = lazyPage(async () => (await import("./pages/check-submitted-page")).CheckSubmittedPage);
const ReadingStep = lazyPage(async () => (await import("./reading-step")).ReadingStep);
const CheckStart = lazyPage(async () => (await import("./report-start")).CheckStart);
const ReportReceipt = lazyPage(async () => (await import("./report-receipt")).ReportReceipt);

type CheckPageName = Extract<PageName, "check" | "finding" | "fix" | "thresholds" | "submitted" | "check-receipt">;
export type CheckProps = PageSurroundings & { readonly page: CheckPageName };

/** «Kiểm tra» and the pages below it, over what was found. */
export function CheckPages(props: CheckProps) {
  const { host, session, state, place, page } = props;
  const { takesFocus, open } = place;
  const { report } = session;
  const { check, checkedAt, checkReceipt, fixing, fixChanged } = state.report;
  const onShow = showIn(host, session);
  const onBack = () => open("check");
  if (!state.work && isLeftUnread(state.report.reading)) return <ReadingStep {...props} elapsed={0} />;
  if (page === "check-receipt" && checkReceipt) return <ReportReceipt {...props} receipt={checkReceipt} of="check" />;
  if (!check || checkedAt === null) return <CheckStart {...props} />;
  if (page === "finding") return <FindingStep {...props} check={check} checkedAt={checkedAt} />;
  if (page === "fix" && fixing) {
    const fix = async (fixes: readonly CellFix[]) => {
      if (await report.fix(fixes, props.settings.officer)) open("check");
    };
    const fixes = fixing.flatMap((finding) => check.fixes.get(finding) ?? []);
    return <CheckFixPage fixes={fixes} changed={fixChanged} onFix={(chosen) => void fix(chosen)} {...{ takesFocus, onBack, onShow }} />;
  }
  if (page === "thresholds") return <CheckThresholdsPage view={check} {...{ takesFocus, onBack, onShow }} />;
  if (page === "submitted") return <SubmittedStep {...props} check={check} />;
  return <CheckList {...props} check={check} checkedAt={checkedAt} />;
}

type CheckedProps = CheckProps & { readonly check: CheckView; readonly checkedAt: string };

function SubmittedStep({ host, session, state, place, check }: CheckProps & { readonly check: CheckView }) {
  const { takesFocus, open } = place;
  const { reports } = state.report;
  useEffect(() => void session.report.readyToRead(), [session]);
  const onReceived = (receipt: string, day: string | null) => {
    const { [receipt]: _, ...others } = reports.received;
    void session.report.say({ received: day === null ? others : { ...others, [receipt]: day } });
  };
  return (
    <CheckSubmittedPage
      view={check}
      onFiles={() => pickFiles((files) => void session.report.addFiles(files))}
      onLayout={(file) => void openLayout({ session, place }, { file, tab: null }, "submitted")}
      unread={unreadOf(state.report.reading).map(({ name }) => name)}
      onReadOn={() => void session.report.addFiles([])}
      onForgetUnread={() => session.report.forgetUnread()}
      onForgetName={(spelling) => void session.report.nameUnit(spelling, "")}
      onDrop={(file) => void session.report.dropFile(file)}
      onPeriod={(period) => void session.report.say({ period })}
      onDeadline={(deadline) => void session.report.say({ deadline })}
      onBack={() => open("check")}
      onShow={showIn(host, session)}
      {...{ takesFocus, onReceived }}
    />
  );
}

function FindingStep(props: CheckedProps) {
  const { host, session, state, place, check } = props;
  const { takesFocus, open } = place;
  const { finding, gone, checkPlace, typed } = state.report;
  const opened = finding === null ? gone : check.findings[finding];
  if (!opened) return <CheckList {...props} />;
  const key = finding === null ? "" : (check.keys[finding] ?? "");
  // A tab that was not recognised: it can be shown how it is read.
  const tab = opened.code === "C01" && opened.cells[0]?.file === undefined ? opened.cells[0]?.tab : undefined;
  const { onFinding, onFix } = waysFrom(props);
  return (
    <CheckFindingPage
      view={check}
      finding={opened}
      place={checkPlace ?? ALL_FINDINGS}
      typed={typed[key]}
      onBack={() => open("check")}
      onType={(words) => session.report.typeExplanation(key, words)}
      onExplain={(words) => session.report.explain(key, words)}
      onName={(spelling, unit) => {
        open("check");
        void session.report.nameUnit(spelling, unit);
      }}
      onFix={finding !== null && check.fixes.has(finding) ? () => onFix([finding]) : undefined}
      onShow={showIn(host, session)}
      onLayout={tab === undefined ? undefined : () => void openLayout({ session, place: props.place }, { file: null, tab }, "finding")}
      {...{ takesFocus, onFinding }}
    />
  );
}

function CheckList(props: CheckedProps) {
  const { host, session, state, settings, place, check, checkedAt } = props;
  const { takesFocus, open } = place;
  const { isCheckStale, refusals, isCheckedAgain, explained, hindrance, checkPlace, fixed } = state.report;
  const write = async () => {
    await session.report.writeCheck(settings.officer);
    if (session.state.report.checkReceipt) open("check-receipt");
  };
  return (
    <CheckPage
      view={check}
      isStale={isCheckStale && refusals >= MOST_REFUSALS}
      isAgain={isCheckedAgain}
      explained={Object.entries(explained).filter(([key, reason]) => reason !== "" && check.keys.includes(key)).length}
      hindrance={hindrance?.of === "check" ? hindrance : null}
      place={checkPlace}
      onPlace={(next) => session.report.leaveCheck(next)}
      onAgain={() => void session.report.check()}
      onWrite={() => void write()}
      onThresholds={() => open("thresholds")}
      onSubmitted={() => open("submitted")}
      onShow={showIn(host, session)}
      {...{ checkedAt, takesFocus, fixed }}
      {...waysFrom(props)}
    />
  );
}

/** To a finding, and to what would be mended. */
function waysFrom({ session, place }: CheckedProps) {
  return {
    onFinding: (finding: number) => {
      session.report.openFinding(finding);
      place.open("finding");
    },
    onFix: (findings: readonly number[]) => {
      session.report.showFixes(findings);
      place.open("fix");
    },
  };
}
