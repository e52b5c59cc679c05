import { foldName, foldText } from "../sheet/fold";
import { remembered } from "../sheet/remembered";

/** What a unit is called and where it is, as far as its key needs it. */
export interface UnitIdentity {
  readonly code: string;
  readonly name: string;
  readonly ward: string;
}

/** The office's own code, else name and ward as they are matched: case, marks, spaces and Công ty/Cty do not count. */
export function identityOf({ code, name, ward }: UnitIdentity): string {
  const folded = foldText(code);
  return folded === "" ? `${foldName(name)}|${foldWard(ward)}` : folded;
}

/** «P. Linh Trung», «Phường Linh Trung» and «Linh Trung» are one ward; «Phường 1» stays with its number. */
export const foldWard = remembered((ward) => foldText(ward).replace(/^(phuong|p|xa|x|thi tran|tt|dac khu)\s+(?=\S)/, ""));

/** For each identity the index of the first one that is the same, -1 where it is the first itself. */
export function firstOfSame(identities: readonly string[]): Int32Array<ArrayBuffer> {
  const first = new Map<string, number>();
  return Int32Array.from(identities, (identity, index) => {
    const known = first.get(identity);
    if (known === undefined) first.set(identity, index);
    return known ?? -1;
  });
}

/** One key a unit, unique: a second unit of the same identity gets `#2`, a third `#3`. @param firsts as `firstOfSame` has them */
export function keysOf(identities: readonly string[], firsts: Int32Array = firstOfSame(identities)): string[] {
  const counts = new Map<number, number>();
  return identities.map((identity, index) => {
    const first = firsts[index] ?? -1;
    if (first < 0) return identity;
    const count = (counts.get(first) ?? 1) + 1;
    counts.set(first, count);
    return `${identity}#${count}`;
  });
}
