import { basename, extname } from "node:path";
import { parseArgs } from "node:util";
import { hasProgramme, parsePeriodWord, parseReceivedWord } from "../operation/check-words";
import type { CheckChoices } from "../operation/run-check";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";

/** What `chitieu check` was asked. */
export interface CheckOptions {
  readonly files: readonly string[];
  readonly roster: string | undefined;
  readonly programme: string | undefined;
  readonly period: CheckChoices["period"];
  readonly received: ReadonlyMap<string, string>;
  readonly out: string | undefined;
}

const OPTIONS = {
  roster: { type: "string" },
  programme: { type: "string" },
  period: { type: "string" },
  received: { type: "string", multiple: true, default: [] as string[] },
  out: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Parses the words after `check`, or says which one is wrong. */
export function parseCheckOptions(words: readonly string[]): CheckOptions | Answer {
  const parsed = parseWords(words);
  if ("exit" in parsed) return parsed;
  const { values, positionals: files } = parsed;
  if (files.length === 0) return refuse(2, "no-file", batch.noFile);
  if (values.programme !== undefined && !hasProgramme(values.programme))
    return refuse(2, "unknown-programme", batch.badProgramme(values.programme));
  const period = values.period === undefined ? null : parsePeriodWord(values.period);
  if (period === undefined) return refuse(2, "bad-period", batch.badPeriod(values.period ?? ""));
  const received = values.received.map((word) => ({ word, day: parseReceivedWord(word) }));
  const wrong = received.find(({ day }) => day === undefined);
  if (wrong) return refuse(2, "bad-received", batch.badReceived(wrong.word));
  if (values.out !== undefined && extname(values.out).toLowerCase() !== ".xlsx") return refuse(2, "bad-out", batch.outNotXlsx(values.out));
  const days = new Map(received.flatMap(({ day }) => (day ? [[basename(day[0]), day[1]] as const] : [])));
  return { files, roster: values.roster, programme: values.programme, period, received: days, out: values.out };
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
