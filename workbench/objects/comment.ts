import { flagOf, numberOf, textOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../wire/service-error";
import { sameBlock } from "./address";
import { placeOf } from "./block";
import type { CommentState, ExcelHost } from "./excel-host";
import { assertAllowed } from "./guard";

interface CommentKey {
  readonly host: ExcelHost;
  readonly id: string;
}
/** The comments of a sheet, or of the workbook where `sheet` is left out. */
interface Scope {
  readonly host: ExcelHost;
  readonly sheet?: number;
}

function stateOf({ host, id }: CommentKey): CommentState {
  const state = host.comments.find((known) => known.id === id);
  if (!state) throw itemNotFound();
  return state;
}

function change(key: CommentKey, patch: Partial<CommentState>): void {
  const old = stateOf(key);
  assertAllowed(key.host, old.sheet, "allowEditObjects");
  key.host.comments = key.host.comments.map((known) => (known === old ? { ...old, ...patch } : known));
}

const comment = serverType<CommentKey>("Comment", {
  id: ({ id }) => id,
  scalars: {
    Id: ({ id }) => id,
    Content: {
      get: (key) => stateOf(key).content,
      set: (key, value) => change(key, { content: textOf(value, "Comment.content") }),
    },
    ContentType: () => "Plain",
    AuthorName: () => "Workbench",
    AuthorEmail: () => "",
    Resolved: {
      get: (key) => stateOf(key).isResolved,
      set: (key, value) => change(key, { isResolved: flagOf(value, "Comment.resolved") }),
    },
  },
  methods: {
    GetLocation: (key) => key.host.model.range(stateOf(key).sheet, stateOf(key).rect),
    Delete: (key) => {
      const state = stateOf(key);
      assertAllowed(key.host, state.sheet, "allowEditObjects");
      key.host.comments = key.host.comments.filter((known) => known !== state);
      return null;
    },
  },
});

const commentsOf = ({ host, sheet }: Scope) => host.comments.filter((known) => sheet === undefined || known.sheet === sheet);
const one = ({ host }: Scope, { id }: CommentState): ServerObject => comment({ host, id });

function at(scope: Scope, address: Argument | undefined, where: string): CommentState | undefined {
  const { sheet, rect } = placeOf(scope.host, address, scope.sheet ?? scope.host.active, where);
  return commentsOf(scope).find((known) => known.sheet === sheet && sameBlock(known.rect, rect));
}

function found(state: CommentState | undefined, where: string): CommentState {
  if (!state) throw itemNotFound(where);
  return state;
}

/** One comment per cell. @throws ServiceError InvalidArgument, ItemAlreadyExists */
function add(scope: Scope, address: Argument | undefined, content: Argument | undefined): ServerObject {
  const where = "CommentCollection.add";
  const { host } = scope;
  const { sheet, rect } = placeOf(host, address, scope.sheet ?? host.active, where);
  assertAllowed(host, sheet, "allowEditObjects");
  if (rect.rows * rect.columns !== 1) throw invalidArgument(where);
  if (at({ host }, host.model.range(sheet, rect), where)) throw itemAlreadyExists(where);
  const state = { id: `{${host.newId()}}`, sheet, rect, content: textOf(content, where), isResolved: false };
  host.comments = [...host.comments, state];
  return one(scope, state);
}

export const commentCollection = serverType<Scope>("CommentCollection", {
  items: (scope) => commentsOf(scope).map((state) => one(scope, state)),
  methods: {
    Add: add,
    GetCount: (scope) => commentsOf(scope).length,
    GetItem: (scope, id) => {
      const state = commentsOf(scope).find((known) => known.id === id);
      return one(scope, found(state, "CommentCollection.getItem"));
    },
    GetItemAt: (scope, index) => one(scope, found(commentsOf(scope)[numberOf(index)], "CommentCollection.getItemAt")),
    GetItemByCell: (scope, address) => {
      const where = "CommentCollection.getItemByCell";
      return one(scope, found(at(scope, address, where), where));
    },
    GetItemOrNullObject: (scope, id) => {
      const state = commentsOf(scope).find((known) => known.id === id);
      return state ? one(scope, state) : null;
    },
  },
});
