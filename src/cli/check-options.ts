import type { CheckChoices } from "../operation/run-check";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";
import { parseAsked, parseWords, refuseOut } from "./parse-words";

/** What `chitieu check` was asked. */
export interface CheckOptions extends Pick<CheckChoices, "period" | "received"> {
  readonly files: readonly string[];
  readonly roster: string | undefined;
  /** A key of the catalogue, or of the tab «Chương trình» of one of the files: known once they are read. */
  readonly programme: string | undefined;
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
  const parsed = parseWords(words, OPTIONS);
  if ("exit" in parsed) return parsed;
  const { values, positionals: files } = parsed;
  if (files.length === 0) return refuse(2, "no-file", batch.noFile);
  const asked = parseAsked(values);
  if ("exit" in asked) return asked;
  const badOut = refuseOut(values.out);
  if (badOut) return badOut;
  return { files, roster: values.roster, programme: values.programme, out: values.out, ...asked };
}
