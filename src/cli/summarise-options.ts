import type { CheckChoices } from "../operation/run-check";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";
import { parseAsked, parseLabels, parseWords, refuseOut } from "./parse-words";

/** What `chitieu summarise` was asked. */
export interface SummariseOptions extends Pick<CheckChoices, "period" | "received" | "labels"> {
  readonly file: string;
  /** Reports that stand over the list's figures. */
  readonly reports: readonly string[];
  readonly tab: string | undefined;
  /** A key of the catalogue, or of the workbook's tab «Chương trình»: known once it is read. */
  readonly programme: string | undefined;
  readonly out: string | undefined;
}

const OPTIONS = {
  tab: { type: "string" },
  programme: { type: "string" },
  period: { type: "string" },
  received: { type: "string", multiple: true, default: [] as string[] },
  sector: { type: "string", multiple: true, default: [] as string[] },
  out: { type: "string" },
} as const;

/** Parses the words after `summarise`, or says which one is wrong. */
export function parseSummariseOptions(words: readonly string[]): SummariseOptions | Answer {
  const parsed = parseWords(words, OPTIONS);
  if ("exit" in parsed) return parsed;
  const { values, positionals } = parsed;
  const [file, ...reports] = positionals;
  if (file === undefined) return refuse(2, "no-file", batch.noFile);
  const asked = parseAsked(values);
  if ("exit" in asked) return asked;
  const labels = parseLabels(values.sector);
  if ("exit" in labels) return labels;
  const badOut = refuseOut(values.out);
  if (badOut) return badOut;
  return { file, reports, tab: values.tab, programme: values.programme, out: values.out, labels, ...asked };
}
