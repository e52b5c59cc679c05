import { quoteSheetName } from "../engine/a1";
import type { NameState, Scalar } from "../engine/engine-states";
import { flagOf, isAbsent, textOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { isServerObject, serverType } from "../wire/server-type";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../wire/service-error";
import { parseReference, printBlock } from "./address";
import { Block } from "./block";
import type { ExcelHost, Place } from "./excel-host";
import { assertWritable } from "./guard";

interface NameKey {
  readonly host: ExcelHost;
  readonly name: string;
  /** Sheet id, or null for the workbook. */
  readonly scope: number | null;
}
/** The names of a sheet, or of the workbook where `sheet` is left out. */
interface Scope {
  readonly host: ExcelHost;
  readonly sheet?: number;
}

/** The first name of these scopes, in their order. */
export function findName(host: ExcelHost, name: string, scopes: readonly (number | null)[]): NameState | undefined {
  const folded = name.toLowerCase();
  const same = host.engine.names().filter((known) => known.name.toLowerCase() === folded);
  return scopes.map((scope) => same.find((known) => known.scope === scope)).find((known) => known !== undefined);
}

/** The cells a name stands for; undefined for a constant, a calculation or a lost reference. */
export function placeOfFormula(host: ExcelHost, formula: string, sheet: number): Place | undefined {
  const reference = parseReference(formula);
  if (!reference) return undefined;
  const named = reference.sheet === undefined ? sheet : host.findSheet(reference.sheet)?.id;
  return named === undefined ? undefined : { sheet: named, rect: reference.rect };
}

function stateOf({ host, name, scope }: NameKey): NameState {
  const state = findName(host, name, [scope]);
  if (!state) throw itemNotFound();
  return state;
}

function change(key: NameKey, patch: Partial<NameState>): void {
  assertWritable(key.host);
  key.host.isDirty = true;
  key.host.engine.setName({ ...stateOf(key), ...patch });
}

const placeOf = (key: NameKey) => placeOfFormula(key.host, stateOf(key).formula, key.scope ?? key.host.active);

/** "Data!$A$1:$B$2" for cells, else the constant itself. */
function constantOf(key: NameKey): Scalar {
  const text = stateOf(key).formula.replace(/^=/, "");
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** `NamedItemType`. */
function typeOf(key: NameKey): string {
  if (placeOf(key)) return "Range";
  const value = constantOf(key);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") ? "Error" : "String";
}

function rangeOf(key: NameKey): ServerObject | null {
  const place = placeOf(key);
  return place ? key.host.model.range(place.sheet, place.rect) : null;
}

const namedItem = serverType<NameKey>("NamedItem", {
  id: ({ name }) => name,
  idName: "_Id",
  scalars: {
    Name: (key) => stateOf(key).name,
    Type: typeOf,
    Value: constantOf,
    Formula: { get: (key) => stateOf(key).formula, set: (key, value) => change(key, { formula: formulaOf(key.host, value) }) },
    Visible: { get: (key) => stateOf(key).visible, set: (key, value) => change(key, { visible: flagOf(value, "NamedItem.visible") }) },
    Comment: { get: (key) => stateOf(key).comment, set: (key, value) => change(key, { comment: textOf(value, "NamedItem.comment") }) },
    Scope: ({ scope }) => (scope === null ? "Workbook" : "Worksheet"),
  },
  links: {
    Worksheet: ({ host, scope }) => {
      if (scope === null) throw itemNotFound("NamedItem.worksheet");
      return host.model.worksheet(scope);
    },
    WorksheetOrNullObject: ({ host, scope }) => (scope === null ? null : host.model.worksheet(scope)),
  },
  methods: {
    GetRange: (key) => {
      const range = rangeOf(key);
      if (!range) throw itemNotFound("NamedItem.getRange");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: (key) => {
      assertWritable(key.host);
      key.host.isDirty = true;
      key.host.engine.deleteName(stateOf(key).name, key.scope);
      return null;
    },
  },
});

const scopeOf = ({ sheet }: Scope): number | null => sheet ?? null;
const namesOf = (scope: Scope) => scope.host.engine.names().filter((known) => known.scope === scopeOf(scope));
const one = (scope: Scope, { name }: NameState) => namedItem({ host: scope.host, name, scope: scopeOf(scope) });

function find(scope: Scope, name: Argument | undefined): ServerObject | null {
  const state = findName(scope.host, textOf(name, "NamedItemCollection.getItem"), [scopeOf(scope)]);
  return state ? one(scope, state) : null;
}

/** A letter, underscore or backslash, then letters, digits, dots; no cell address (support.microsoft.com, "Names in formulas"). */
const NAME = /^(?![RC]$)(?![A-Z]{1,3}\d+$)(?!R\d*C\d*$)[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/iu;

function add(scope: Scope, name: Argument | undefined, reference: Argument | undefined, comment: Argument | undefined): ServerObject {
  const where = "NamedItemCollection.add";
  const text = textOf(name, where);
  assertWritable(scope.host);
  if (!NAME.test(text)) throw invalidArgument(where);
  if (find(scope, text)) throw itemAlreadyExists(where);
  const formula = formulaOf(scope.host, reference);
  const state = { name: text, scope: scopeOf(scope), formula, visible: true, comment: isAbsent(comment) ? "" : textOf(comment, where) };
  scope.host.isDirty = true;
  scope.host.engine.setName(state);
  return one(scope, state);
}

/** A Range, a formula, or a constant. */
function formulaOf(host: ExcelHost, reference: Argument | undefined): string {
  if (isServerObject(reference) && reference.data instanceof Block) {
    const { sheet, rect } = reference.data;
    return `=${quoteSheetName(host.sheet(sheet).name)}!${printBlock(rect, true)}`;
  }
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
  const text = textOf(reference, "NamedItemCollection.add");
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

export const namedItemCollection = serverType<Scope>("NamedItemCollection", {
  items: (scope) => namesOf(scope).map((state) => one(scope, state)),
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (scope) => namesOf(scope).length,
    GetItem: (scope, name) => {
      const item = find(scope, name);
      if (!item) throw itemNotFound("NamedItemCollection.getItem");
      return item;
    },
    GetItemOrNullObject: find,
  },
});
