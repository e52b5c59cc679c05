import { foldName } from "../sheet/fold";
import { pushTo } from "../sheet/push-to";
import { remembered } from "../sheet/remembered";
import { type NameAnswers, spellingOf } from "./name-answers";
import { foldWard } from "./unit-key";

const PREFIX = /^(?:cong doan co so|cdcs|cd co so|cong doan|cd|nghiep doan co so)\s+(?=\S)/;

/** A unit's name as reports and lists are matched: «CĐCS Cty TNHH Hoà Bình», «CĐ Công ty TNHH Hòa Bình» and the company's own name are one. */
export const matchName = remembered((name) => foldName(name).replace(PREFIX, ""));

/** What a unit is found by in another list: the index of the one of that name, of several the one in the same ward; undefined where none or unclear. */
export interface UnitIndex {
  /** Whether it is found only because the officer said whom the name means. */
  isChosen(name: string, ward: string): boolean;
  /** Whether the officer said that it is none of the list. */
  isOther(name: string, ward: string): boolean;
  find(name: string, ward: string): number | undefined;
}

/** Units of a list, and what the officer said of names that it does not have. */
export interface NamedUnits {
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly wards: readonly string[];
  readonly named?: NameAnswers;
}

export function indexUnits({ keys, names, wards, named = {} }: NamedUnits): UnitIndex {
  const byName = new Map<string, number[]>();
  names.forEach((name, unit) => {
    const key = matchName(name);
    pushTo(byName, key, unit);
  });
  const byKey = new Map(Object.keys(named).length > 0 ? keys.map((key, unit) => [key, unit]) : []);
  const written = (name: string, ward: string) => {
    const found = byName.get(matchName(name)) ?? [];
    const wanted = foldWard(ward);
    const there = wanted === "" ? found : found.filter((unit) => foldWard(wards[unit] ?? "") === wanted);
    // A ward written otherwise does not make another unit, as long as the name stands once.
    return there[0] ?? (found.length === 1 ? found[0] : undefined);
  };
  const answer = (name: string, ward: string) => named[spellingOf(matchName(name), ward)];
  const chosen = (name: string, ward: string) => byKey.get(answer(name, ward) ?? "");
  return {
    find: (name, ward) => written(name, ward) ?? chosen(name, ward),
    isChosen: (name, ward) => written(name, ward) === undefined && chosen(name, ward) !== undefined,
    isOther: (name, ward) => answer(name, ward) === null,
  };
}
