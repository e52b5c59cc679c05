import type { Argument, ServerObject } from "./server-object";
import { isServerObject } from "./server-type";
import { HostGap, invalidArgument, ServiceError } from "./service-error";
import { PATH, type PathIds, type ProcessQuery, type WireArguments, type WirePath, type WireValue } from "./wire-message";

/** Objects that outlive one request. */
export interface Surroundings {
  readonly root: ServerObject;
  /** What a tracked reference id stands for. */
  reference(id: string): ServerObject | undefined;
  /** An object the client makes by the server's type name; undefined where it is unknown. */
  newObject(typeName: string): ServerObject | undefined;
}

/** The object paths of one request. Each is followed once, at its first use, so that a method path (`Add`) runs once. null is a null object. */
export class RequestScope {
  private readonly live = new Map<number, ServerObject | null>();

  constructor(
    private readonly paths: ProcessQuery["ObjectPaths"],
    private readonly around: Surroundings,
  ) {}

  /** @throws ServiceError InvalidObjectPath where the request does not hold the path, and whatever a method on the way throws. */
  resolve(id: number): ServerObject | null {
    const known = this.live.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new ServiceError("InvalidObjectPath", `The object path ${id} is not in the request.`);
    const object = this.follow(path);
    this.live.set(id, object);
    return object;
  }

  /** What stands behind a path so far, without following it. */
  peek(id: number): { readonly path: WirePath; readonly object: ServerObject | null | undefined } | undefined {
    const path = this.paths[String(id)];
    return path && { path, object: this.live.get(id) };
  }

  arguments(info: WireArguments | null | undefined): Argument[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index] ?? 0));
  }

  /** Inside plain values a reference is written `{_ObjectPathId}`. */
  dereference(value: WireValue): Argument {
    if (value === null || typeof value !== "object") return value;
    if (isList(value)) return value.map((part) => this.dereference(part));
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.dereference(part)]));
  }

  private argument(value: WireValue, ids: PathIds): Argument {
    if (isList(value) && isList(ids)) return value.map((part, index) => this.argument(part, ids[index] ?? 0));
    return typeof ids === "number" && ids !== 0 ? this.resolve(ids) : this.dereference(value);
  }

  private follow(path: WirePath): ServerObject | null {
    switch (path.ObjectPathType) {
      case PATH.nullObject:
        return null;
      case PATH.root:
        return this.around.root;
      case PATH.reference: {
        const object = this.around.reference(path.Name ?? "");
        if (!object) throw new ServiceError("InvalidReference", "This reference is not valid for the current operation.");
        return object;
      }
      case PATH.newObject: {
        const object = this.around.newObject(path.Name ?? "");
        if (!object) throw new HostGap(`new ${path.Name}`);
        return object;
      }
      default:
        return this.followMember(path);
    }
  }

  /** Every child of a null object is a null object. */
  private followMember(path: WirePath): ServerObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return parent.link(path.Name ?? "");
    const isIndexer = path.ObjectPathType === PATH.indexer;
    if (!isIndexer && path.ObjectPathType !== PATH.method) throw invalidArgument(undefined, `Unknown path type ${path.ObjectPathType}.`);
    const result = parent.call(isIndexer ? "GetItem" : (path.Name ?? ""), this.arguments(path.ArgumentInfo));
    if (result !== null && !isServerObject(result)) throw new HostGap(`${parent.typeName}.${path.Name}() as an object`);
    return result;
  }
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
