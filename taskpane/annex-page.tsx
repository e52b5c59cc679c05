import type { AnnexSettings } from "../src/operation/annex-settings";
import type { PageSurroundings } from "./page-surroundings";
import { AnnexFormPage } from "./pages/annex-form-page";

interface AnnexPageProps extends Omit<PageSurroundings, "settings"> {
  readonly officer: string;
  readonly settings: AnnexSettings;
}

/** The print tab: what stands in it besides the figures, then the tab itself. */
export function AnnexPage({ session, state, officer, place, settings }: AnnexPageProps) {
  const { annexOutcome, receipt } = state.split;
  return (
    <AnnexFormPage
      settings={settings}
      outcome={annexOutcome}
      takesFocus={place.takesFocus}
      onMake={(next) => void session.split.writeAnnex(next, officer)}
      onBack={() => place.open(receipt ? "receipt" : "allocate")}
    />
  );
}
