/** A binary heap of unit numbers; the greatest by `compare` is on top. Building is O(n), taking O(log n). */
export class UnitHeap {
  constructor(
    private readonly units: number[],
    /** Positive where the first unit comes before the second. It may change for the top unit alone, followed by `sink`. */
    private readonly compare: (a: number, b: number) => number,
  ) {
    for (let index = (units.length >> 1) - 1; index >= 0; index -= 1) this.sift(index);
  }

  get size(): number {
    return this.units.length;
  }

  /** @throws RangeError where the heap is empty. */
  get top(): number {
    const [top] = this.units;
    if (top === undefined) throw new RangeError("the heap is empty");
    return top;
  }

  /** Puts the top unit, whose rank has fallen, where it belongs. */
  sink(): void {
    this.sift(0);
  }

  pop(): void {
    const last = this.units.pop();
    if (last === undefined || this.units.length === 0) return;
    this.units[0] = last;
    this.sift(0);
  }

  private sift(start: number): void {
    const { units } = this;
    let index = start;
    for (;;) {
      const left = 2 * index + 1;
      let best = index;
      for (const child of [left, left + 1]) {
        if (child < units.length && this.compare(units[child] as number, units[best] as number) > 0) best = child;
      }
      if (best === index) return;
      [units[index], units[best]] = [units[best] as number, units[index] as number];
      index = best;
    }
  }
}
