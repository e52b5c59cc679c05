import type { ReportReceipt as Receipt } from "../src/operation/report-receipt";
import type { PageSurroundings } from "./page-surroundings";
import { ReportReceiptPage } from "./pages/report-receipt-page";
import { showIn } from "./show-in";

interface ReportReceiptProps extends PageSurroundings {
  readonly receipt: Receipt;
  readonly of: "check" | "summary";
}

/** The receipt of the last write of a check or a summary, with the way back. */
export function ReportReceipt({ host, session, settings, place, receipt, of }: ReportReceiptProps) {
  const restore = async () => {
    await session.split.restore(receipt.entry, settings.officer);
    place.open("journal");
  };
  return (
    <ReportReceiptPage
      receipt={receipt}
      of={of}
      takesFocus={place.takesFocus}
      onRestore={() => void restore()}
      onNext={of === "check" ? () => place.open("summarise") : undefined}
      onShow={showIn(host, session)}
      onSave={host.kind === "file" ? () => void session.save() : undefined}
    />
  );
}
