/** JSON as it travels. */
export type WireValue = null | boolean | number | string | readonly WireValue[] | { readonly [name: string]: WireValue };

/** `ActionType` of a request. A result is expected for all but setProperty and update. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** `ObjectPathType` of a request. */
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** For each argument, 0 or the id of the object path it stands for; arrays likewise. */
export type PathIds = number | null | readonly PathIds[];

export interface WireArguments {
  readonly Arguments?: readonly WireValue[] | null;
  readonly ReferencedObjectPathIds?: readonly PathIds[] | null;
}

/** What a `load` asks for: "address", "format/fill/color", "*". Empty: every scalar. */
export interface WireQuery {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments | null;
  readonly QueryInfo?: WireQuery | null;
  readonly ObjectState?: { readonly [name: string]: WireValue } | null;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments | null;
}

/** The body of a ProcessQuery request. */
export interface ProcessQuery {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: { readonly [id: string]: WirePath };
}

/** What went wrong inside the service; it travels with status 200. Without `ActionIndex` no statement is to blame. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

export interface ProcessAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: WireValue }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}
