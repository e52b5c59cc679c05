import type { EncodingAnswers } from "../sheet/decode-tables";
import type { EncodingChoice } from "../sheet/legacy-encoding";

const CHOICES: ReadonlySet<unknown> = new Set<EncodingChoice>(["keep", "sure", "tcvn3", "vni"]);

/** What a workbook remembers of how texts were typed; whatever is spoilt becomes no answer. */
export function parseEncodings(value: unknown): EncodingAnswers {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, EncodingChoice] => CHOICES.has(entry[1])));
}
