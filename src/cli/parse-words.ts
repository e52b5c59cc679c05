import { basename, extname } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { parseSectorAnswer } from "../operation/allocation-words";
import { parsePeriodWord, parseReceivedWord } from "../operation/check-words";
import type { AllocationChoices } from "../operation/run-allocation";
import type { CheckChoices } from "../operation/run-check";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<Known extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: Known; allowPositionals: true; strict: true }>>;

/** Parses the words after a command by the options it knows, or says which one is wrong. */
export function parseWords<const Known extends Options>(words: readonly string[], options: Known): Parsed<Known> | Answer {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node says which option it does not know, or which lacks its value, with a code of its own; anything else is a fault of ours.
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error;
    return refuse(2, "bad-option", batch.badOption(/--?[\w-]+/.exec(error.message)?.[0] ?? ""));
  }
}

/** `--sector "NHÃN=state"`, as often as it was given: what each label of the list means. */
export function parseLabels(words: readonly string[]): AllocationChoices["labels"] | Answer {
  const answers = words.map((word) => ({ word, answer: parseSectorAnswer(word) }));
  const wrong = answers.find(({ answer }) => answer === undefined);
  if (wrong) return refuse(2, "bad-sector", batch.badSector(wrong.word));
  return new Map(answers.flatMap(({ answer }) => (answer ? [answer] : [])));
}

/** Why a copy cannot be written under that name; undefined where it can, or where none is asked for. */
export function refuseOut(out: string | undefined): Answer | undefined {
  return out !== undefined && extname(out).toLowerCase() !== ".xlsx" ? refuse(2, "bad-out", batch.outNotXlsx(out)) : undefined;
}

interface SaidOfReports {
  readonly period?: string | undefined;
  readonly received: readonly string[];
}

/** `--period` and `--received`, which say what reports are expected and when they came. */
export function parseAsked({ period: word, received: words }: SaidOfReports): Pick<CheckChoices, "period" | "received"> | Answer {
  const period = word === undefined ? null : parsePeriodWord(word);
  if (period === undefined) return refuse(2, "bad-period", batch.badPeriod(word ?? ""));
  const days = words.map((said) => ({ said, day: parseReceivedWord(said) }));
  const wrong = days.find(({ day }) => day === undefined);
  if (wrong) return refuse(2, "bad-received", batch.badReceived(wrong.said));
  return { period, received: new Map(days.flatMap(({ day }) => (day ? [[basename(day[0]), day[1]] as const] : []))) };
}
