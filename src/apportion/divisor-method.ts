/** The divisor methods by the names officials' tables use. */
export type DivisorMethodName = "webster" | "adams" | "dhondt" | "huntington-hill";

/**
 * A divisor method: a unit's person number k + 1 costs the quotient w / s(k), and the T greatest quotients win. s is kept as whole numbers:
 * s(k) = post(k) / scale, or for Huntington-Hill s(k)² = post(k). Source: Balinski & Young, Fair Representation (1982).
 */
export interface DivisorMethod {
  readonly name: DivisorMethodName;
  /** Whole and increasing in k; 0 means that the quotient is infinite: whoever has weight comes first. */
  readonly post: (k: number) => number;
  readonly scale: 1 | 2;
  /** Whether `post` and weights are compared squared. */
  readonly isSquared: boolean;
  /** w / d rounded as the method rounds, in floating point: a start, not an answer. */
  readonly round: (quotient: number) => number;
}

export const DIVISOR_METHODS: Readonly<Record<DivisorMethodName, DivisorMethod>> = {
  webster: { name: "webster", post: (k) => 2 * k + 1, scale: 2, isSquared: false, round: (q) => Math.floor(q + 0.5) },
  adams: { name: "adams", post: (k) => k, scale: 1, isSquared: false, round: Math.ceil },
  dhondt: { name: "dhondt", post: (k) => k + 1, scale: 1, isSquared: false, round: Math.floor },
  "huntington-hill": {
    name: "huntington-hill",
    post: (k) => k * (k + 1),
    scale: 1,
    isSquared: true,
    round: (q) => {
      const whole = Math.floor(q);
      return q > 0 && q * q > whole * (whole + 1) ? whole + 1 : whole;
    },
  },
};

/** w / s(k) in floating point; Infinity where s(k) is 0. */
export function quotientOf(method: DivisorMethod, weight: number, k: number): number {
  const post = method.post(k);
  if (weight === 0) return 0;
  return method.isSquared ? weight / Math.sqrt(post) : (weight * method.scale) / post;
}

/**
 * Exact sign of w/s(k) − v/s(l): 1, 0 or -1. Of two infinite quotients the greater weight counts as greater, the limit of a very small s(0).
 * Products beyond 2^53 are taken in BigInt.
 */
export function compareQuotients(method: DivisorMethod, w: number, k: number, v: number, l: number): number {
  const postW = method.post(k);
  const postV = method.post(l);
  if (postW === 0 || postV === 0) {
    if (postW === 0 && postV === 0) return Math.sign(w - v);
    return postW === 0 ? Math.sign(w) : -Math.sign(v);
  }
  const left = (method.isSquared ? w * w : w) * postV;
  const right = (method.isSquared ? v * v : v) * postW;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return Math.sign(left - right);
  // Far apart, rounding cannot have turned them round.
  if (Math.abs(left - right) > (left + right) * 1e-9) return Math.sign(left - right);
  const power = method.isSquared ? 2n : 1n;
  const exact = BigInt(w) ** power * BigInt(postV) - BigInt(v) ** power * BigInt(postW);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}
