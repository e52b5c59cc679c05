import type { Language } from "./language";
import { printNumber } from "./number";

const MOST_DECIMALS = 9;

/** A share before rounding, with two decimals; with more where two would show the half from which a share is rounded up (15.4968 is not 15.50). */
export function printShare(share: number, language: Language): string {
  const half = Math.floor(share) + 0.5;
  let decimals = 2;
  while (share !== half && decimals < MOST_DECIMALS && Math.round(share * 10 ** decimals) === half * 10 ** decimals) decimals += 1;
  return printNumber(share, language, decimals);
}
