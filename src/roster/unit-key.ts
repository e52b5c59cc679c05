import { foldName, foldText } from "../sheet/fold";

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
export function foldWard(ward: string): string {
  return foldText(ward).replace(/^(phuong|p|xa|x|thi tran|tt|dac khu)\s+(?=\S)/, "");
}

/** One key a unit, unique: a second unit of the same identity gets `#2`, a third `#3`. */
export function keysOf(identities: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return identities.map((identity) => {
    const count = (counts.get(identity) ?? 0) + 1;
    counts.set(identity, count);
    return count === 1 ? identity : `${identity}#${count}`;
  });
}
