import { type Claims, ceilingOf } from "./claims";
import { compareQuotients, type DivisorMethod, isNear, quotientOf } from "./divisor-method";

/**
 * The two quotients between which every valid divisor lies: the least that won and the greatest that lost, as unit and number of persons
 * before it. null where nothing was won above a floor, or nothing was lost below a ceiling.
 */
export interface Edge {
  readonly won: Seat | null;
  readonly lost: Seat | null;
}

export interface Seat {
  readonly unit: number;
  /** The seat is person number k + 1. */
  readonly k: number;
}

/** Looks at everybody's last person and next person; the earlier unit of equals. */
export function findEdge(method: DivisorMethod, claims: Claims, parts: Float64Array): Edge {
  const { weights, floors } = claims;
  let won = -1;
  let lost = -1;
  let wonAt = Number.POSITIVE_INFINITY;
  let lostAt = Number.NEGATIVE_INFINITY;
  const compare = (unit: number, other: number, before: 0 | 1) =>
    compareQuotients(
      method,
      weights[unit] as number,
      (parts[unit] as number) - before,
      weights[other] as number,
      (parts[other] as number) - before,
    );
  for (let unit = 0; unit < parts.length; unit += 1) {
    const weight = weights[unit] as number;
    const part = parts[unit] as number;
    if (part > (floors[unit] as number)) {
      const quotient = quotientOf(method, weight, part - 1);
      if (won < 0 || (isNear(quotient, wonAt) ? compare(unit, won, 1) < 0 : quotient < wonAt)) {
        won = unit;
        wonAt = quotient;
      }
    }
    if (part < ceilingOf(claims, unit)) {
      const quotient = quotientOf(method, weight, part);
      if (lost < 0 || (isNear(quotient, lostAt) ? compare(unit, lost, 0) > 0 : quotient > lostAt)) {
        lost = unit;
        lostAt = quotient;
      }
    }
  }
  return {
    won: won < 0 ? null : { unit: won, k: (parts[won] as number) - 1 },
    lost: lost < 0 ? null : { unit: lost, k: parts[lost] as number },
  };
}
