/** Rates are whole hundredths of a percent: 98 % is 9800. */
const WHOLE_RATE = 10_000;

/**
 * The fewest members with which a unit reaches a rate: ⌈r·L⌉, in whole numbers throughout. For L below 50 and 98 % that is everybody.
 *
 * @param rate hundredths of a percent, 0 to 10000; @param workers whole persons below 9·10^11.
 */
export function neededMembers(rate: number, workers: number): number {
  const product = rate * workers;
  const over = product % WHOLE_RATE;
  return (product - over) / WHOLE_RATE + (over > 0 ? 1 : 0);
}

/** Số đoàn viên còn thiếu: max(0, ⌈r·L⌉ − M). */
export function gapOf(rate: number, workers: number, members: number): number {
  return Math.max(0, neededMembers(rate, workers) - members);
}
