import { foldName } from "../sheet/fold";
import type { Naming } from "./name-choices";

const MOST = 5;

/**
 * Positions of the units whose names come nearest to one, the nearest first: by pairs of letters that both have, so that words may stand in another
 * order. Those with nothing in common are left out. @param query where the officer typed something, every word of it must stand in a name or ward
 */
export function nearestUnits({ names, wards }: Naming["units"], said: string, query: string): number[] {
  const words = foldName(query)
    .split(" ")
    .filter((word) => word !== "");
  const wanted = pairsOf(foldName(said));
  const ranked: { readonly unit: number; readonly likeness: number }[] = [];
  names.forEach((name, unit) => {
    const folded = foldName(name);
    const text = `${folded} ${foldName(wards[unit] ?? "")}`;
    if (!words.every((word) => text.includes(word))) return;
    const likeness = likenessOf(wanted, pairsOf(folded));
    if (words.length > 0 || likeness > 0.3) ranked.push({ unit, likeness });
  });
  return ranked
    .sort((a, b) => b.likeness - a.likeness || a.unit - b.unit)
    .slice(0, MOST)
    .map(({ unit }) => unit);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** 1 for the same pairs, 0 for none in common (Dice). */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
