import { type AllocationProgramme, findAllocationProgramme } from "../operation/allocation-programme";
import { parseMethod, parseTarget, parseWeight } from "../operation/allocation-words";
import type { AllocationChoices } from "../operation/run-allocation";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";
import { parseLabels, parseWords, refuseOut } from "./parse-words";

/** What `chitieu apportion` was asked. */
export interface ApportionOptions {
  readonly file: string;
  readonly tab: string | undefined;
  readonly programme: AllocationProgramme;
  readonly choices: AllocationChoices;
  readonly out: string | undefined;
  /** What was said in so many words: the workbook's own tab «Chương trình» answers for the rest. */
  readonly said: { readonly programme: string | undefined; readonly target: number | undefined; readonly weight: boolean };
}

const DEFAULT_PROGRAMME = "thu-duc-2021";
const OPTIONS = {
  tab: { type: "string" },
  programme: { type: "string" },
  target: { type: "string" },
  method: { type: "string", default: "webster" },
  weight: { type: "string" },
  sector: { type: "string", multiple: true, default: [] as string[] },
  out: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Parses the words after `apportion`, or says which one is wrong. */
export function parseApportionOptions(words: readonly string[]): ApportionOptions | Answer {
  const parsed = parseWords(words, OPTIONS);
  if ("exit" in parsed) return parsed;
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined) return refuse(2, "no-file", batch.noFile);
  if (more.length > 0) return refuse(2, "more-files", batch.moreFiles);
  const key = values.programme ?? DEFAULT_PROGRAMME;
  const programme = findAllocationProgramme(key);
  if (!programme) return refuse(2, "unknown-programme", batch.badProgramme(key));
  const target = values.target === undefined ? programme.terms.target : parseTarget(values.target);
  if (target === undefined) return refuse(2, "bad-target", batch.badTarget(values.target ?? ""));
  const method = parseMethod(values.method);
  if (method === undefined) return refuse(2, "unknown-method", batch.badMethod(values.method));
  // A programme without rates has no gap to go by.
  const word = values.weight ?? (Object.keys(programme.terms.rates).length > 0 ? "gap" : "non-members");
  const weight = parseWeight(word);
  if (weight === undefined) return refuse(2, "unknown-weight", batch.badWeight(word));
  const labels = parseLabels(values.sector);
  if ("exit" in labels) return labels;
  const badOut = refuseOut(values.out);
  if (badOut) return badOut;
  const { population, terms } = programme;
  const choices = { terms: { ...terms, target }, population, method, weight: weight.weight, weightHeading: weight.heading, labels };
  const said = {
    programme: values.programme,
    target: values.target === undefined ? undefined : target,
    weight: values.weight !== undefined,
  };
  return { file, tab: values.tab, programme, choices, out: values.out, said };
}

/** The same with the workbook's own programme, where it has one and no other was asked for: the tab wins over the catalogue. */
export function withOwnProgramme(options: ApportionOptions, own: AllocationProgramme | undefined): ApportionOptions {
  const { said, choices } = options;
  if (!own || (said.programme !== undefined && said.programme !== own.key)) return options;
  const { terms, population } = own;
  const weight = said.weight ? choices.weight : Object.keys(terms.rates).length > 0 ? "gap" : "non-members";
  return {
    ...options,
    programme: own,
    choices: { ...choices, terms: { ...terms, target: said.target ?? terms.target }, population, weight },
  };
}
