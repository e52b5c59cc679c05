import { lazyPage } from "./lazy-page";
import { useList } from "./list-step";
import type { PageSurroundings } from "./page-surroundings";
import { SplitOutcomePage } from "./split-outcome-page";
import type { PageName } from "./steps";
import { TroubleOr } from "./trouble-or";

const StepPage = lazyPage(async () => (await import("./pages/step-page")).StepPage);
const SplitFormPage = lazyPage(async () => (await import("./pages/split-form-page")).SplitFormPage);
const WhyPage = lazyPage(async () => (await import("./why-page")).WhyPage);
const ComparePage = lazyPage(async () => (await import("./compare-page")).ComparePage);
const AnnexPage = lazyPage(async () => (await import("./annex-page")).AnnexPage);
const ReceiptPage = lazyPage(async () => (await import("./receipt-page")).ReceiptPage);

type SplitPageName = Extract<PageName, "allocate" | "preview" | "why" | "compare" | "receipt" | "annex">;

/** «Phân bổ» and the pages below it. A page whose inputs are not there shows the form, or what the form needs. */
export function SplitStep(props: PageSurroundings & { readonly page: SplitPageName }) {
  useList(props);
  return (
    <TroubleOr {...props}>
      <SplitPages {...props} />
    </TroubleOr>
  );
}

function SplitPages(props: PageSurroundings & { readonly page: SplitPageName }) {
  const { page, state } = props;
  const { outcome, why, second, receipt, annex } = state.split;
  if (page === "receipt" && receipt) return <ReceiptPage {...props} receipt={receipt} />;
  if (page === "annex" && annex) return <AnnexPage {...props} officer={props.settings.officer} settings={annex} />;
  if (outcome?.kind === "split" && page === "why" && why) return <WhyPage {...props} view={outcome} unit={why} />;
  if (outcome?.kind === "split" && page === "compare" && second) return <ComparePage {...props} view={outcome} second={second} />;
  if (outcome && page !== "allocate") return <SplitOutcomePage {...props} outcome={outcome} />;
  return <Form {...props} />;
}

function Form({ session, state, settings, onSettings, place }: PageSurroundings) {
  const { found, choices } = state.split;
  const { takesFocus, open } = place;
  const isReady = found?.outcome.kind === "list" && found.outcome.questions.length === 0;
  if (!isReady || !found.setup || !choices)
    return <StepPage step="allocate" tab={state.tab} takesFocus={takesFocus} onLook={() => open("list")} />;
  const preview = () => {
    open("preview");
    void session.split.preview();
  };
  return (
    <SplitFormPage
      setup={found.setup}
      choices={choices}
      change={found.change}
      officer={settings.officer}
      takesFocus={takesFocus}
      onOfficer={(officer) => onSettings({ officer })}
      onChange={(next) => session.split.choose(next)}
      onPreview={preview}
    />
  );
}
