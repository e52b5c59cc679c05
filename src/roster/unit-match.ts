import { foldName } from "../sheet/fold";
import { foldWard } from "./unit-key";

const PREFIX = /^(?:cong doan co so|cdcs|cd co so|cong doan|cd|nghiep doan co so)\s+(?=\S)/;

/** A unit's name as reports and lists are matched: «CĐCS Cty TNHH Hoà Bình», «CĐ Công ty TNHH Hòa Bình» and the company's own name are one. */
export function matchName(name: string): string {
  return foldName(name).replace(PREFIX, "");
}

/** What a unit is found by in another list: the index of the one of that name, of several the one in the same ward; undefined where none or unclear. */
export interface UnitIndex {
  find(name: string, ward: string): number | undefined;
}

export function indexUnits(names: readonly string[], wards: readonly string[]): UnitIndex {
  const byName = new Map<string, number[]>();
  names.forEach((name, unit) => {
    const key = matchName(name);
    byName.set(key, [...(byName.get(key) ?? []), unit]);
  });
  return {
    find(name, ward) {
      const found = byName.get(matchName(name)) ?? [];
      const wanted = foldWard(ward);
      const there = wanted === "" ? found : found.filter((unit) => foldWard(wards[unit] ?? "") === wanted);
      // A ward written otherwise does not make another unit, as long as the name stands once.
      return there[0] ?? (found.length === 1 ? found[0] : undefined);
    },
  };
}
