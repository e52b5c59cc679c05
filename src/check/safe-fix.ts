import type { Finding } from "../finding/finding";
import type { CellValue } from "../sheet/cell-value";
import { tidyText } from "../sheet/tidy-text";

const NAME_RULES: ReadonlySet<string> = new Set(["V04", "V06"]);

/**
 * What a cell should hold in place of what it holds, where that is the same fact written as it should be: a head-count typed as text becomes the number
 * it is already counted as, a name loses superfluous spaces and signs and gets its letters in one. undefined for whatever needs a choice or a look.
 */
export function safeFix({ code, facts }: Finding, value: CellValue): CellValue | undefined {
  if (value.kind !== "text") return undefined;
  const { reads } = facts;
  if (code === "K01") return typeof reads === "number" && Number.isSafeInteger(reads) ? { kind: "number", number: reads } : undefined;
  if (!NAME_RULES.has(code)) return undefined;
  const tidy = tidyText(value.text);
  return tidy === "" || tidy === value.text ? undefined : { kind: "text", text: tidy };
}
