import { intersection } from "../engine/a1";
import type { ValidationState } from "../engine/engine-states";
import { flagOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { type Settable, serverType } from "../wire/server-type";
import { invalidArgument } from "../wire/service-error";
import type { WireValue } from "../wire/wire-message";
import type { Block } from "./block";
import { assertAllowed } from "./guard";

/** A rule's only member says its kind (`DataValidationRule`). */
const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
/** What Excel fills in where an alert or a prompt is left out. */
const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT = { message: "", showPrompt: true, title: "" };

function stateOf({ host, sheet, rect }: Block): ValidationState | undefined {
  return host.engine.validations(sheet).find((known) => intersection(known.rect, rect));
}

function change(block: Block, patch: Partial<ValidationState>): void {
  const { host, sheet, rect } = block;
  assertAllowed(host, sheet);
  const { rule = {}, errorAlert = {}, prompt = {}, ignoreBlanks = true } = stateOf(block) ?? {};
  host.engine.setValidation({ rule, errorAlert, prompt, ignoreBlanks, ...patch, sheet, rect });
}

function part(member: "rule" | "errorAlert" | "prompt", empty: { readonly [name: string]: WireValue }): Settable<Block> {
  return {
    get: (block) => ({ ...empty, ...(stateOf(block)?.[member] as { [name: string]: WireValue } | undefined) }),
    set: (block, value) => change(block, { [member]: record(value, `DataValidation.${member}`) }),
  };
}

/** The rule that holds for the block; of several, the first. */
export const dataValidation = serverType<Block>("DataValidation", {
  scalars: {
    Type: (block) => KINDS[Object.keys(stateOf(block)?.rule ?? {})[0] ?? ""] ?? "None",
    Rule: part("rule", {}),
    ErrorAlert: part("errorAlert", NO_ALERT),
    Prompt: part("prompt", NO_PROMPT),
    IgnoreBlanks: {
      get: (block) => stateOf(block)?.ignoreBlanks ?? true,
      set: (block, value) => change(block, { ignoreBlanks: flagOf(value, "DataValidation.ignoreBlanks") }),
    },
  },
  methods: {
    Clear: ({ host, sheet, rect }) => {
      assertAllowed(host, sheet);
      host.engine.clearValidation(sheet, rect);
      return null;
    },
  },
});

function record(value: Argument, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument(where);
  return { ...value };
}
