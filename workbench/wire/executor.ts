import { clientCase } from "./member-name";
import { type QueryStyle, query } from "./query";
import { RequestScope } from "./request-scope";
import type { ServerObject } from "./server-object";
import { isServerObject } from "./server-type";
import { HostGap, ServiceError } from "./service-error";
import { ACTION, PATH, type ProcessAnswer, type ProcessQuery, type WireAction, type WireError, type WireValue } from "./wire-message";

export interface ExecutorOptions {
  /** An object the client makes by the server's type name. */
  readonly newObject?: (typeName: string) => ServerObject | undefined;
  /** A member was asked for that the host does not have. */
  readonly onGap?: (member: string) => void;
  /** Something that is no ServiceError was thrown: a fault of the host. The client hears GeneralException. */
  readonly onFault?: (fault: unknown) => void;
}

/** Runs the bodies of Office.js' ProcessQuery requests over server objects. It knows nothing of Excel. */
export class Executor {
  /** Every member asked for in vain, in order, also where the add-in swallowed the error: a test expects none. */
  readonly gaps: string[] = [];
  private readonly references = new Map<string, ServerObject>();
  private readonly referenceIds = new WeakMap<ServerObject, string>();
  private lastReference = 0;

  constructor(
    private readonly root: ServerObject,
    private readonly options: ExecutorOptions = {},
  ) {}

  /** Runs the actions in order. At the first error it stops: what ran before stays, what comes after does not run. Never throws. */
  execute(request: ProcessQuery): ProcessAnswer {
    const scope = new RequestScope(request.ObjectPaths, {
      root: this.root,
      reference: (id) => this.references.get(id),
      newObject: (typeName) => this.options.newObject?.(typeName),
    });
    const results: { ActionId: number; Value: WireValue }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = this.run(action, scope);
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        return { Results: results, TraceIds: traces, Error: this.describe(thrown, action, index, scope) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** undefined where no result is expected. */
  private run(action: WireAction, scope: RequestScope): WireValue | undefined {
    if (action.ActionType === ACTION.trace) return null;
    const object = scope.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.identity(object);
      case ACTION.query:
        return (
          object &&
          query(
            object,
            action.QueryInfo ?? {},
            this.style((name) => name, "_Items"),
          )
        );
      case ACTION.queryAsJson:
        return object && query(object, action.QueryInfo ?? {}, this.style(clientCase, "items"));
      case ACTION.method:
        return object ? this.callMethod(object, action, scope) : { _IsNull: true };
      case ACTION.setProperty:
        written(object).set(action.Name ?? "", scope.arguments(action.ArgumentInfo)[0] ?? null);
        return undefined;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) written(object).set(name, scope.dereference(value));
        return undefined;
      default:
        throw new HostGap(`action type ${action.ActionType}`);
    }
  }

  private callMethod(object: ServerObject, action: WireAction, scope: RequestScope): WireValue {
    const name = action.Name ?? "";
    if (name === "_KeepReference") return this.keep(object);
    if (name === "_RemoveReference" && object === this.root) {
      this.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const result = object.call(name, scope.arguments(action.ArgumentInfo));
    return isServerObject(result) ? this.identity(result) : result;
  }

  private keep(object: ServerObject): null {
    if (!object.isTracked || this.referenceIds.has(object)) return null;
    const id = `ref-${++this.lastReference}`;
    this.referenceIds.set(object, id);
    this.references.set(id, object);
    return null;
  }

  private identity(object: ServerObject): { readonly [name: string]: WireValue } {
    const id = this.referenceIds.get(object);
    return id !== undefined && this.references.has(id) ? { ...object.identity(), _ReferenceId: id } : object.identity();
  }

  private style(caseOf: QueryStyle["caseOf"], itemsKey: string): QueryStyle {
    return { caseOf, itemsKey, identityOf: (object) => this.identity(object) };
  }

  private describe(thrown: unknown, action: WireAction, index: number, scope: RequestScope): WireError {
    if (!(thrown instanceof ServiceError)) this.options.onFault?.(thrown);
    if (thrown instanceof HostGap) {
      this.gaps.push(thrown.member);
      this.options.onGap?.(thrown.member);
    }
    const error =
      thrown instanceof ServiceError
        ? thrown
        : new ServiceError("GeneralException", "There was an internal error while processing the request.", 500);
    const location = error.location ?? locationOf(action, scope);
    return {
      Code: error.code,
      Message: error.message,
      ...(location === undefined ? {} : { Location: location }),
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }
}

/** A null object can be read (it is null) but not written to. */
function written(object: ServerObject | null): ServerObject {
  if (object === null) throw new ServiceError("InvalidObjectPath", "The object path is a null object.");
  return object;
}

/** "Range.values", "WorksheetCollection.getItem": the member of the statement that failed. */
function locationOf(action: WireAction, scope: RequestScope): string | undefined {
  const here = scope.peek(action.ObjectPathId);
  if (here?.object) return action.Name ? `${here.object.typeName}.${clientCase(action.Name)}` : here.object.typeName;
  if (!here) return undefined;
  const member = here.path.ObjectPathType === PATH.indexer ? "getItem" : clientCase(here.path.Name ?? "");
  const parent = scope.peek(here.path.ParentObjectPathId ?? 0)?.object;
  return parent ? `${parent.typeName}.${member}` : member;
}
