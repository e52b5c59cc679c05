import type { SplitReceipt } from "../src/operation/split-receipt";
import type { PageSurroundings } from "./page-surroundings";
import { SplitReceiptPage } from "./pages/split-receipt-page";
import { showIn } from "./show-in";

/** The receipt of the last write, with the way back. */
export function ReceiptPage({ host, session, settings, place, receipt }: PageSurroundings & { readonly receipt: SplitReceipt }) {
  const restore = async () => {
    await session.split.restore(receipt.entry, settings.officer);
    place.open("journal");
  };
  const annex = async () => {
    await session.split.loadAnnex();
    place.open("annex");
  };
  return (
    <SplitReceiptPage
      receipt={receipt}
      takesFocus={place.takesFocus}
      onNext={() => place.open("check")}
      onRestore={() => void restore()}
      onShow={showIn(host, session)}
      onAnnex={() => void annex()}
      onSave={host.kind === "file" ? () => void session.save() : undefined}
    />
  );
}
