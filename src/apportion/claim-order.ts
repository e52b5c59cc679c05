/**
 * The order in which ties are decided: lower rate of members first, then more workers, then the order of the list. Rates are compared as whole
 * fractions.
 *
 * @param units entries of the columns. @returns them, first claim first; those whose rate is not known come last.
 */
export function orderClaims(units: readonly number[], workers: Float64Array, members: Float64Array): number[] {
  return [...units].sort((a, b) => {
    const [l, m] = [workers[a] ?? Number.NaN, members[a] ?? Number.NaN];
    const [k, n] = [workers[b] ?? Number.NaN, members[b] ?? Number.NaN];
    const known = Number(hasRate(k, n)) - Number(hasRate(l, m));
    if (known !== 0) return known;
    if (!hasRate(l, m)) return a - b;
    return compareFractions(m, l, n, k) || k - l || a - b;
  });
}

function hasRate(workers: number, members: number): boolean {
  return workers > 0 && members >= 0;
}

/** Sign of a/b − c/d for whole numbers, b and d above 0. */
function compareFractions(a: number, b: number, c: number, d: number): number {
  const [left, right] = [a * d, c * b];
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return Math.sign(left - right);
  const exact = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}
