/** The sum of some entries of a column of whole numbers from 0 to 2^53, however large it grows. */
export function exactSum(column: Float64Array, entries: Uint32Array): bigint {
  let total = 0n;
  let part = 0;
  for (let place = 0; place < entries.length; place += 1) {
    const value = column[entries[place] as number] as number;
    if (part + value > Number.MAX_SAFE_INTEGER) {
      total += BigInt(part);
      part = 0;
    }
    part += value;
  }
  return total + BigInt(part);
}
