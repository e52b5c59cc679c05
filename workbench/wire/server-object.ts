import type { WireValue } from "./wire-message";

/** An argument after its references to other objects were followed. */
export type Argument = WireValue | ServerObject | readonly Argument[] | { readonly [name: string]: Argument };

/** An object of the service, as the executor walks it. Names are in the server's casing ("NumberFormat") and found in any case. */
export interface ServerObject {
  readonly typeName: string;
  /** Whatever the type keeps; another type may look what class it is. */
  readonly data: object;
  /** Ranges and their like can be kept between requests by a reference id. */
  readonly isTracked: boolean;
  /** Names of the scalar properties. */
  readonly scalars: readonly string[];
  /** `{Id}` or `{_Id}`; empty where the type has none. Event targets and repeated paths of the client depend on it. */
  identity(): { readonly [name: string]: WireValue };
  /** The property's own spelling and whether it is a value or leads to another object; undefined where there is none. */
  find(name: string): { readonly name: string; readonly isScalar: boolean } | undefined;
  /** @throws HostGap */
  value(name: string): WireValue;
  /** null is a null object. @throws HostGap */
  link(name: string): ServerObject | null;
  /** @throws HostGap where it is unknown, ServiceError InvalidArgument where it cannot be set. */
  set(name: string, value: Argument): void;
  /** @throws HostGap */
  call(name: string, args: readonly Argument[]): ServerObject | WireValue;
  /** The members of a collection; undefined for anything else. */
  items(): readonly ServerObject[] | undefined;
}
