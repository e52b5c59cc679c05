import { extname } from "node:path";
import { parseArgs } from "node:util";
import { parseSectorAnswer } from "../operation/allocation-words";
import { findSummaryProgramme, type SummaryChoices } from "../operation/run-summary";
import { batch } from "../text/vi/batch";
import { summaryBatch } from "../text/vi/summary-batch";
import { type Answer, refuse } from "./answer";

/** What `chitieu summarise` was asked. */
export interface SummariseOptions {
  readonly file: string;
  readonly tab: string | undefined;
  readonly choices: SummaryChoices;
  readonly out: string | undefined;
}

const OPTIONS = {
  tab: { type: "string" },
  programme: { type: "string", default: "thu-duc-2021" },
  sector: { type: "string", multiple: true, default: [] as string[] },
  out: { type: "string" },
} as const;

/** Parses the words after `summarise`, or says which one is wrong. */
export function parseSummariseOptions(words: readonly string[]): SummariseOptions | Answer {
  const parsed = parseWords(words);
  if ("exit" in parsed) return parsed;
  const { values, positionals } = parsed;
  const [file, ...reports] = positionals;
  if (file === undefined) return refuse(2, "no-file", batch.noFile);
  if (reports.length > 0) return refuse(2, "more-files", summaryBatch.reports);
  const programme = findSummaryProgramme(values.programme);
  if (!programme) return refuse(2, "unknown-programme", batch.badProgramme(values.programme));
  const answers = values.sector.map((word) => ({ word, answer: parseSectorAnswer(word) }));
  const wrong = answers.find(({ answer }) => answer === undefined);
  if (wrong) return refuse(2, "bad-sector", batch.badSector(wrong.word));
  if (values.out !== undefined && extname(values.out).toLowerCase() !== ".xlsx") return refuse(2, "bad-out", batch.outNotXlsx(values.out));
  const labels = new Map(answers.flatMap(({ answer }) => (answer ? [answer] : [])));
  return { file, tab: values.tab, choices: { programme, labels, language: "vi" }, out: values.out };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    // Node says which option it does not know, or which lacks its value, with a code of its own; anything else is a fault of ours.
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error;
    return refuse(2, "bad-option", batch.badOption(/--?[\w-]+/.exec(error.message)?.[0] ?? ""));
  }
}
