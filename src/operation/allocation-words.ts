import { WEIGHT_NAMES, type WeightName } from "../apportion/allocation-request";
import { DIVIDE_METHODS, type DivideMethod } from "../apportion/divide";
import type { Sector } from "../roster/sector";
import { foldText } from "../sheet/fold";
import { parseCount } from "../sheet/number-text";

const SECTORS: readonly Sector[] = ["state", "non-state", "neither"];

/** A method by the word the batch door uses, or undefined. */
export function parseMethod(word: string): DivideMethod | undefined {
  return DIVIDE_METHODS.find((method) => method === word);
}

/** `gap`, `workers`, … or `column:<heading>`; undefined for anything else. */
export function parseWeight(word: string): { readonly weight: WeightName; readonly heading: string } | undefined {
  const heading = /^column:(.+)$/su.exec(word)?.[1]?.trim();
  if (heading !== undefined && heading !== "") return { weight: "column", heading };
  const weight = WEIGHT_NAMES.find((name) => name === word && name !== "column");
  return weight && { weight, heading: "" };
}

/** `LABEL=state` → the label as it is compared, and its sector; undefined where it says no sector. A blank label is one too. */
export function parseSectorAnswer(word: string): readonly [string, Sector] | undefined {
  const cut = word.lastIndexOf("=");
  const sector = SECTORS.find((name) => name === word.slice(cut + 1).trim());
  return cut < 0 || sector === undefined ? undefined : [foldText(word.slice(0, cut)), sector];
}

/** A target as an officer types it: «4.500», «4 500», «4500 người» are four thousand five hundred. undefined where it is no whole number from 0. */
export function parseTarget(text: string): number | undefined {
  const parsed = parseCount(text);
  return parsed.kind === "number" && Number.isSafeInteger(parsed.number) && parsed.number >= 0 ? parsed.number : undefined;
}
