import { apportion } from "./apportion";
import type { Claims, Impossible } from "./claims";
import type { DivisorMethodName } from "./divisor-method";
import { splitByLargestRemainder } from "./largest-remainder";
import { type PublishedDivisor, publishDivisor } from "./published-divisor";
import type { Tie } from "./tie";

/** Every way of sharing a number out that needs no more than weights and bounds. */
export type DivideMethod = DivisorMethodName | "largest-remainder" | "equal";

export const DIVIDE_METHODS: readonly DivideMethod[] = ["webster", "largest-remainder", "adams", "dhondt", "huntington-hill", "equal"];

export type Division =
  | {
      readonly kind: "divided";
      readonly parts: Float64Array<ArrayBuffer>;
      /** null for methods without one, and where nobody's part depends on it. */
      readonly divisor: PublishedDivisor | null;
      readonly tie: Tie | null;
    }
  | { readonly kind: "impossible"; readonly reason: Impossible };

/**
 * Shares a target out by any method. `equal` gives everybody the same, within bounds, weights or not; those left over go to the first in the
 * order of the claims.
 */
export function divide(target: number, claims: Claims, method: DivideMethod): Division {
  if (method === "largest-remainder") {
    const split = splitByLargestRemainder(target, claims);
    return "code" in split ? { kind: "impossible", reason: split } : { kind: "divided", parts: split.parts, divisor: null, tie: split.tie };
  }
  const wanted = method === "equal" ? equalClaims(claims) : claims;
  const name = method === "equal" ? "webster" : method;
  const split = apportion(target, wanted, name);
  if ("code" in split) return { kind: "impossible", reason: split };
  return { kind: "divided", parts: split.parts, divisor: publishDivisor(wanted, split, name), tie: split.tie };
}

function equalClaims(claims: Claims): Claims {
  return { ...claims, weights: claims.weights.map(() => 1) };
}
