import { Passage } from "../frame/passage";
import { useReportText } from "./use-report-text";

/** Why a write was not done: the officer's tabs that have our titles, or tabs that had changed. */
export interface Hindrance {
  readonly kind: "taken" | "changed";
  readonly tabs: readonly string[];
}

/** Says why nothing was written; nothing where nothing was hindered. */
export function HindrancePassage({ hindrance }: { readonly hindrance: Hindrance | null }) {
  const { check } = useReportText();
  if (!hindrance) return null;
  const { kind, tabs } = hindrance;
  return (
    <Passage tone={kind === "taken" ? "danger" : "warning"} title={check[kind](tabs)} isAlert>
      {kind === "taken" ? check.takenWhat : check.changedWhat}
    </Passage>
  );
}
