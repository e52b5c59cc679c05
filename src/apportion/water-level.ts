import type { Claims } from "./claims";
import { exactSum } from "./exact-sum";

/** A height w · room / weight for everybody's share, as a fraction. */
export interface Level {
  readonly room: bigint;
  readonly weight: bigint;
}

/** The level at which clamp(w · room / weight, floor, ceiling) adds up to the target. */
export interface WaterLevel extends Level {
  /** Of the units at a bound, the bound; of the free 0. */
  readonly parts: Float64Array<ArrayBuffer>;
  /** Units with weight whose share passes no bound, in the order of the claims; they weigh `weight` and have `room` between them. */
  readonly free: Uint32Array;
}

/**
 * Fixes units at the bound their share passes until nobody's does. Units over the ceiling and units under the floor are never fixed in one
 * step together unless they weigh the same: whichever side weighs more is right about the level (Pukelsheim, Proportional Representation, 2017,
 * 12.4). O(n) a step over the units that are still free, and few steps.
 */
export function findWaterLevel(target: number, claims: Claims): WaterLevel {
  const { weights, floors, ceilings } = claims;
  const parts = new Float64Array(weights.length);
  const isFixed = new Uint8Array(weights.length);
  const weighed = new Uint32Array(weights.length);
  let size = 0;
  let room = target;
  for (let unit = 0; unit < weights.length; unit += 1) {
    if ((weights[unit] as number) > 0) weighed[size++] = unit;
    else {
      parts[unit] = floors[unit] as number;
      room -= floors[unit] as number;
    }
  }
  let free = weighed.subarray(0, size);
  for (;;) {
    const level = { room: BigInt(room), weight: exactSum(weights, free) };
    const { over, under } = findPassed(claims, free, level);
    if (over.length === 0 && under.length === 0) return { parts, free, ...level };
    const above = level.room * exactSum(weights, over) - level.weight * exactSum(ceilings, over);
    const below = level.weight * exactSum(floors, under) - level.room * exactSum(weights, under);
    if (above >= below) room -= fix(over, ceilings, parts, isFixed);
    if (above <= below) room -= fix(under, floors, parts, isFixed);
    free = stillFree(free, isFixed);
  }
}

/** Sets units to their bound. @returns what they come to. */
function fix(units: Uint32Array, bounds: Float64Array, parts: Float64Array, isFixed: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as number;
    const bound = bounds[unit] as number;
    parts[unit] = bound;
    isFixed[unit] = 1;
    sum += bound;
  }
  return sum;
}

function stillFree(units: Uint32Array, isFixed: Uint8Array): Uint32Array<ArrayBuffer> {
  const free = new Uint32Array(units.length);
  let size = 0;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as number;
    if (isFixed[unit] === 0) free[size++] = unit;
  }
  return free.subarray(0, size);
}

function findPassed({ weights, floors, ceilings }: Claims, free: Uint32Array, level: Level): { over: Uint32Array; under: Uint32Array } {
  const [room, weight] = [Number(level.room), Number(level.weight)];
  const [over, under] = [new Uint32Array(free.length), new Uint32Array(free.length)];
  let overs = 0;
  let unders = 0;
  for (let at = 0; at < free.length; at += 1) {
    const unit = free[at] as number;
    const share = (weights[unit] as number) * room;
    const floor = (floors[unit] as number) * weight;
    const ceiling = (ceilings[unit] as number) * weight;
    if (isTold(share, ceiling) ? share > ceiling : exceeds(weights, ceilings, unit, level) > 0n) over[overs++] = unit;
    else if (isTold(share, floor) ? share < floor : exceeds(weights, floors, unit, level) < 0n) under[unders++] = unit;
  }
  return { over: over.subarray(0, overs), under: under.subarray(0, unders) };
}

/** Whether floating point tells two products of whole numbers apart, or they are small enough to be exact. */
function isTold(a: number, b: number): boolean {
  return (a <= Number.MAX_SAFE_INTEGER && b <= Number.MAX_SAFE_INTEGER) || Math.abs(a - b) >= (a + b) * 2 ** -48;
}

/** By how much a share exceeds a bound, times the weight of all. */
function exceeds(weights: Float64Array, bounds: Float64Array, unit: number, { room, weight }: Level): bigint {
  return BigInt(weights[unit] as number) * room - BigInt(bounds[unit] as number) * weight;
}
