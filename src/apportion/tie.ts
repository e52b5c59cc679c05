/** Units whose next person had the same right to it: the first `awarded` of them in the order of the claims got it. */
export interface Tie {
  readonly units: readonly number[];
  readonly awarded: number;
}
