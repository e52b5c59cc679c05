import type { Argument } from "./server-object";
import { invalidArgument } from "./service-error";

/** @throws ServiceError InvalidArgument */
export function textOf(value: Argument | undefined, where?: string): string {
  if (typeof value !== "string") throw invalidArgument(where);
  return value;
}

/** @throws ServiceError InvalidArgument */
export function numberOf(value: Argument | undefined, where?: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(where);
  return value;
}

/** @throws ServiceError InvalidArgument */
export function flagOf(value: Argument | undefined, where?: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(where);
  return value;
}

/** One of the words of an enumeration. @throws ServiceError InvalidArgument */
export function wordOf<W extends string>(words: readonly W[], value: Argument | undefined, where?: string): W {
  const word = words.find((known) => known === value);
  if (word === undefined) throw invalidArgument(where);
  return word;
}

/** What is left out arrives as null or not at all. */
export function isAbsent(value: Argument | undefined): value is null | undefined {
  return value === null || value === undefined;
}
