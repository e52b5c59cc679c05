/** The divisor methods by the names officials' tables use. */
export type DivisorMethodName = "webster" | "adams" | "dhondt" | "huntington-hill";

/**
 * A divisor method: a unit's person number k + 1 costs the quotient w / s(k), and the T greatest quotients win. s(k) = k + start / scale, or where
 * weights and s are compared squared s(k)² = k(k + 1). Source: Balinski & Young, Fair Representation (1982).
 */
export interface DivisorMethod {
  readonly start: 0 | 1;
  readonly scale: 1 | 2;
  readonly isSquared: boolean;
}

export const DIVISOR_METHODS: Readonly<Record<DivisorMethodName, DivisorMethod>> = {
  webster: { start: 1, scale: 2, isSquared: false },
  adams: { start: 0, scale: 1, isSquared: false },
  dhondt: { start: 1, scale: 1, isSquared: false },
  "huntington-hill": { start: 0, scale: 1, isSquared: true },
};

/** s(k) · scale, squared where the method compares squares; 0 means that the quotient is infinite: whoever has weight comes first. */
export function postOf({ start, scale, isSquared }: DivisorMethod, k: number): number {
  return isSquared ? k * (k + 1) : scale * k + start;
}

/** The same as a whole number of any size. */
export function exactPostOf({ start, scale, isSquared }: DivisorMethod, k: number): bigint {
  const whole = BigInt(k);
  return isSquared ? whole * (whole + 1n) : BigInt(scale) * whole + BigInt(start);
}

/** w / d rounded as the method rounds but for quotients on the very edge: those it takes upwards. */
export function roundNearly({ start, scale, isSquared }: DivisorMethod, quotient: number): number {
  if (!isSquared) return Math.floor(quotient + 1 - start / scale);
  const whole = Math.floor(quotient);
  return quotient * quotient >= whole * (whole + 1) ? whole + 1 : whole;
}

/** w / s(k) in floating point; Infinity where s(k) is 0. */
export function quotientOf(method: DivisorMethod, weight: number, k: number): number {
  const post = postOf(method, k);
  if (weight === 0) return 0;
  return method.isSquared ? weight / Math.sqrt(post) : (weight * method.scale) / post;
}

/** Whether two quotients are too near for floating point to tell apart, infinite ones included. */
export function isNear(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Math.abs(b) * 2 ** -48;
}

/**
 * Exact sign of w/s(k) − v/s(l): 1, 0 or -1. Of two infinite quotients the greater weight counts as greater, the limit of a very small s(0).
 * Products beyond 2^53 are taken in BigInt.
 */
export function compareQuotients(method: DivisorMethod, w: number, k: number, v: number, l: number): number {
  if (w === v && k === l) return 0;
  const postW = postOf(method, k);
  const postV = postOf(method, l);
  if (postW === 0 || postV === 0) {
    if (postW === 0 && postV === 0) return Math.sign(w - v);
    return postW === 0 ? Math.sign(w) : -Math.sign(v);
  }
  const left = (method.isSquared ? w * w : w) * postV;
  const right = (method.isSquared ? v * v : v) * postW;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return Math.sign(left - right);
  // Far apart, rounding cannot have turned them round.
  if (Math.abs(left - right) > (left + right) * 2 ** -48) return Math.sign(left - right);
  const power = method.isSquared ? 2n : 1n;
  const exact = BigInt(w) ** power * exactPostOf(method, l) - BigInt(v) ** power * exactPostOf(method, k);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}
