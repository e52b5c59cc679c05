const MOST_ROUNDS = 64;

/**
 * The n-th greatest of some numbers, counted from 1. O(n) but for inputs made to be slow, O(n log n) for those; the column's order is lost.
 *
 * @throws RangeError where there is no n-th.
 */
export function selectNth(column: Float64Array, n: number): number {
  if (!(Number.isInteger(n) && n >= 1 && n <= column.length)) throw new RangeError(`there is no number ${n} of ${column.length}`);
  const place = column.length - n;
  let first = 0;
  let last = column.length - 1;
  for (let round = 0; first < last; round += 1) {
    if (round === MOST_ROUNDS) {
      column.subarray(first, last + 1).sort();
      break;
    }
    const pivot = middleOf(column[first] as number, column[(first + last) >> 1] as number, column[last] as number);
    let left = first;
    let right = last;
    while (left <= right) {
      while ((column[left] as number) < pivot) left += 1;
      while ((column[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const moved = column[left] as number;
      column[left] = column[right] as number;
      column[right] = moved;
      left += 1;
      right -= 1;
    }
    if (place <= right) last = right;
    else if (place >= left) first = left;
    else break;
  }
  return column[place] as number;
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
