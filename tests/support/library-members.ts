import { officeLibrary } from "./office-library";

/** What the library's generated code calls when it speaks to the server; the last argument caught is the member's server name. */
const CALLS = /_(?:invokeMethod|createMethodObject|createPropertyObject|createIndexerObject)\((?:[\w.]+, )?this, "?(\w+)/g;

/**
 * Every type of the installed library with its members in the server's casing: scalar properties as it lists them, everything else as
 * its code asks the server for it. An indexer is `GetItem`.
 */
export function libraryMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const types = new Map<string, ReadonlySet<string>>();
  for (const value of Object.values<unknown>({ ...officeLibrary().Excel })) {
    const prototype: Record<string, unknown> | undefined = typeof value === "function" ? value.prototype : undefined;
    const name = prototype?.["_className"];
    if (prototype && typeof name === "string") types.set(name, membersOf(prototype));
  }
  return types;
}

function membersOf(prototype: Record<string, unknown>): ReadonlySet<string> {
  const scalars = prototype["_scalarPropertyOriginalNames"];
  const members = new Set<string>(Array.isArray(scalars) ? scalars : []);
  for (const { value, get } of Object.values(Object.getOwnPropertyDescriptors(prototype))) {
    for (const part of [value, get]) {
      if (typeof part !== "function") continue;
      const code = String(part);
      for (const [, member = ""] of code.matchAll(CALLS)) members.add(member);
      if (code.includes("_createIndexerObject(")) members.add("GetItem");
    }
  }
  return members;
}
