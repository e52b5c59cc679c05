import { bracketDivisor } from "./bracket-divisor";
import { type Claims, findImpossible, type Impossible } from "./claims";
import { DIVISOR_METHODS, type DivisorMethodName } from "./divisor-method";
import { type Edge, findEdge } from "./find-edge";
import { settle } from "./settle";
import type { Tie } from "./tie";

/** A split: whole persons that add up to the target exactly, and what only the order of the claims decided. */
export interface Split {
  readonly parts: Float64Array<ArrayBuffer>;
  readonly tie: Tie | null;
  readonly edge: Edge;
}

/**
 * Shares a target out by a divisor method within bounds: part = clamp(round(w / d), floor, ceiling) for one divisor d. Raising the target
 * never lowers a part; a part split again among the same units gives itself. Among equal quotients the earlier claim wins, and `tie` says so.
 *
 * Exact: the divisor is only looked for in floating point; who gets the last persons is decided by whole-number comparison. O(n): 1,000,000
 * units take about 0.1 s.
 *
 * Source: Balinski & Young, Fair Representation (1982); bounds as in Bundeswahlgesetz § 6 (2013) and Pukelsheim, Proportional
 * Representation (2017), ch. 12.
 */
export function apportion(target: number, claims: Claims, name: DivisorMethodName = "webster"): Split | Impossible {
  const impossible = findImpossible(target, claims);
  if (impossible) return impossible;
  const method = DIVISOR_METHODS[name];
  const { below, above } = bracketDivisor(method, target, claims);
  const tie = settle(method, claims, below, above, target);
  return { parts: below, tie, edge: findEdge(method, claims, below) };
}
