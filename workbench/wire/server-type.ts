import type { Argument, ServerObject } from "./server-object";
import { HostGap, invalidArgument } from "./service-error";
import type { WireValue } from "./wire-message";

type Getter<D> = (data: D) => WireValue;
export interface Settable<D> {
  readonly get: Getter<D>;
  readonly set: (data: D, value: Argument) => void;
}

/** A type of the service as tables of members, in the server's casing. `D` is what one object of the type knows. */
export interface TypeSpec<D> {
  readonly id?: (data: D) => string | number;
  readonly idName?: "Id" | "_Id";
  readonly isTracked?: boolean;
  readonly scalars?: { readonly [name: string]: Getter<D> | Settable<D> };
  /** Properties that lead to another object; null is a null object. */
  readonly links?: { readonly [name: string]: (data: D) => ServerObject | null };
  /** An indexer is called `GetItem`. A method without a result returns null. */
  readonly methods?: { readonly [name: string]: (data: D, ...args: readonly (Argument | undefined)[]) => ServerObject | WireValue };
  readonly items?: (data: D) => readonly ServerObject[];
}

/** Names of members of every type, for a comparison with the installed library. */
export const knownTypes = new Map<string, readonly string[]>();

/** Defines a type; the result makes its objects. */
export function serverType<D extends object>(typeName: string, spec: TypeSpec<D>): (data: D) => ServerObject {
  const names = Object.keys({ ...spec.scalars, ...spec.links });
  knownTypes.set(typeName, [...names, ...Object.keys(spec.methods ?? {})]);
  const members = {
    properties: new Map(names.map((name) => [name.toLowerCase(), name])),
    methods: new Map(Object.entries(spec.methods ?? {}).map(([name, method]) => [name.toLowerCase(), method])),
    scalars: Object.keys(spec.scalars ?? {}),
  };
  return (data) => new TypedObject(typeName, spec, members, data);
}

export function isServerObject(value: unknown): value is ServerObject {
  return value instanceof TypedObject;
}

interface Members<D> {
  readonly properties: ReadonlyMap<string, string>;
  readonly methods: ReadonlyMap<string, NonNullable<TypeSpec<D>["methods"]>[string]>;
  readonly scalars: readonly string[];
}

class TypedObject<D extends object> implements ServerObject {
  constructor(
    readonly typeName: string,
    private readonly spec: TypeSpec<D>,
    private readonly members: Members<D>,
    readonly data: D,
  ) {}

  get isTracked(): boolean {
    return this.spec.isTracked ?? false;
  }

  get scalars(): readonly string[] {
    return this.members.scalars;
  }

  identity(): { readonly [name: string]: WireValue } {
    return this.spec.id ? { [this.spec.idName ?? "Id"]: this.spec.id(this.data) } : {};
  }

  find(name: string): { readonly name: string; readonly isScalar: boolean } | undefined {
    const own = this.members.properties.get(name.toLowerCase());
    return own === undefined ? undefined : { name: own, isScalar: this.spec.scalars?.[own] !== undefined };
  }

  value(name: string): WireValue {
    const scalar = this.scalar(name);
    return typeof scalar === "function" ? scalar(this.data) : scalar.get(this.data);
  }

  link(name: string): ServerObject | null {
    const link = this.spec.links?.[this.find(name)?.name ?? ""];
    if (!link) throw new HostGap(`${this.typeName}.${name}`);
    return link(this.data);
  }

  set(name: string, value: Argument): void {
    const scalar = this.scalar(name);
    if (typeof scalar === "function") throw invalidArgument(`${this.typeName}.${name}`, "The property is read-only.");
    scalar.set(this.data, value);
  }

  call(name: string, args: readonly Argument[]): ServerObject | WireValue {
    const method = this.members.methods.get(name.toLowerCase());
    if (!method) throw new HostGap(`${this.typeName}.${name}()`);
    return method(this.data, ...args);
  }

  items(): readonly ServerObject[] | undefined {
    return this.spec.items?.(this.data);
  }

  private scalar(name: string): Getter<D> | Settable<D> {
    const scalar = this.spec.scalars?.[this.find(name)?.name ?? ""];
    if (!scalar) throw new HostGap(`${this.typeName}.${name}`);
    return scalar;
  }
}
