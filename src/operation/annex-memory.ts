import type { AnnexSettings } from "./annex-settings";
import type { WorkbookState } from "./workbook-state";

/** Under this name the settings stand in `WorkbookState.memory`. */
export const ANNEX_MEMORY = "annex";

/** What the workbook remembers of the annex's frame; whatever is missing or spoilt is blank. @param issuer as the list is headed. */
export function recallAnnex({ memory }: Pick<WorkbookState, "memory">, issuer: string): AnnexSettings {
  const kept = objectOf(memory[ANNEX_MEMORY]);
  const text = (name: string) => (typeof kept[name] === "string" ? kept[name] : "");
  const signer = objectOf(kept["signer"]);
  return {
    superior: text("superior"),
    issuer: text("issuer") || issuer,
    place: text("place"),
    number: text("number"),
    date: text("date") || null,
    signer: {
      position: signer["position"] === "vice-chair" ? "vice-chair" : "chair",
      name: typeof signer["name"] === "string" ? signer["name"] : "",
    },
    preparer: text("preparer"),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
